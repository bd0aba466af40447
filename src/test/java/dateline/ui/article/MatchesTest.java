package dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MatchesTest {
    private static final List<TextSpan> THREE = List.of(new TextSpan(0, 1), new TextSpan(4, 5), new TextSpan(9, 12));

    @Test
    void behindTheLastComesTheFirst() {
        Matches matches = Matches.of(THREE).step(1);
        assertThat(matches.now()).contains(new TextSpan(0, 1));
        assertThat(matches.step(1).step(1).step(1).current()).isZero();
    }

    @Test
    void backFromNoneIsTheLast() {
        assertThat(Matches.of(THREE).step(-1).now()).contains(new TextSpan(9, 12));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Matches.NONE.step(1)).isEqualTo(Matches.NONE);
        assertThat(Matches.find("  ", "a b")).isEqualTo(Matches.NONE);
    }

    @Test
    void wordsAreFoundWhateverTheirCase() {
        assertThat(Matches.find("base", "Base and base, BASES").spans())
                .containsExactly(new TextSpan(0, 4), new TextSpan(9, 13), new TextSpan(15, 19));
    }

    @Test
    void aLetterWhoseLowerCaseIsLongerShiftsNothing() {
        String text = "İİ base";
        assertThat(Matches.find("base", text).spans()).containsExactly(new TextSpan(3, 7));
    }
}
