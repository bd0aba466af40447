package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.Comparison.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static List<String> compared(String before, String after) {
        return Comparison.of(before, after).changes().stream()
                .map(change -> switch (change) {
                    case Change.Kept kept -> "=" + kept.after().of(after);
                    case Change.Changed changed ->
                        changed.before().of(before) + " > " + changed.after().of(after);
                    case Change.Cut cut -> "-" + cut.before().of(before);
                    case Change.Added added -> "+" + added.after().of(after);
                })
                .toList();
    }

    @Test
    void sentencesAreKeptCutAddedAndChanged() {
        assertThat(compared(
                        "Talks began. Nobody knew why. The base at Futenma closes in 2014. It rained.",
                        "Talks began. The base at Futenma closes in 2020. It rained. Then all went home."))
                .containsExactly(
                        "=Talks began.",
                        "-Nobody knew why.",
                        "The base at Futenma closes in 2014. > The base at Futenma closes in 2020.",
                        "=It rained.",
                        "+Then all went home.");
    }

    @Test
    void theFormOfQuotationMarksAndBreaksOfLinesDoNotCount() {
        assertThat(compared("He said “no”.\nShe left.", "He said \"no\". She left."))
                .containsExactly("=He said \"no\".", "=She left.");
    }

    @Test
    void nothingIsComparedWithNothing() {
        assertThat(compared("", "")).isEmpty();
        assertThat(compared("", "One.")).containsExactly("+One.");
        assertThat(compared("—", "…")).containsExactly("+…", "-—");
    }
}
