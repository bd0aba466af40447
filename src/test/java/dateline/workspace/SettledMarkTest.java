package dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class SettledMarkTest {
    @Test
    void itIsReadAsItWasWritten() {
        var mark = new SettledMark(Set.of("urn:uuid:1", "urn:uuid:2"), Set.of("urn:uuid:3"));

        assertThat(SettledMark.read(mark.written())).isEqualTo(mark);
        assertThat(SettledMark.read("")).isEqualTo(SettledMark.of(Set.of()));
    }

    @Test
    void whatIsInForceEverywhereIsSettled() {
        var mark = SettledMark.of(Set.of("a", "b"));

        assertThat(mark.differing(Set.of("a", "b"))).isEmpty();
        assertThat(mark.differing(Set.of("b", "c"))).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void whatSomeArticlesKnowIsNeverSettledUntilAllDo() {
        var mark = SettledMark.of(Set.of("a", "b")).with(Set.of("b", "c"));

        assertThat(mark).isEqualTo(new SettledMark(Set.of("b"), Set.of("a", "c")));
        assertThat(mark.differing(Set.of("b", "c"))).containsExactlyInAnyOrder("a", "c");
        assertThat(mark.differing(Set.of("a", "b"))).containsExactlyInAnyOrder("a", "c");
        assertThat(mark.with(Set.of("a", "b", "c"))).isEqualTo(mark);
    }
}
