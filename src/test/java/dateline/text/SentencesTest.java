package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.TextSpan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {
    private static List<String> cut(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void aMarkOfTheEndWithACapitalBehindItEndsASentence() {
        assertThat(cut("It rained. Did it? “It did!” He left."))
                .containsExactly("It rained.", "Did it?", "“It did!”", "He left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Smith met Adm. John Q. Public and Mr. Aso.",
                "The U.S. Marine Corps left on Nov. 13 at 3.5 p.m. local time.",
                "“We will not rest.” said nobody who ended there, no.",
                "He cited Art. 5 and No. 7.",
                "Wallace C. Gregson spoke.",
                "1. The treaty",
                "Kim Jr. Smith was there",
                "see https://example.org/a.b?c=d for more",
            })
    void anAbbreviationDoesNot(String one) {
        assertThat(cut(one)).containsExactly(one);
    }

    @Test
    void anAbbreviationDoesBeforeAWordThatBeginsSentences() {
        assertThat(cut("They went to the U.S. The talks began at 9 a.m. It was cold."))
                .containsExactly("They went to the U.S.", "The talks began at 9 a.m.", "It was cold.");
    }

    @Test
    void aLineBreakAlwaysDoes() {
        assertThat(cut("A headline\nand a line that goes on\n\nThird")).hasSize(3);
    }

    @Test
    void japaneseSentencesNeedNoBlank() {
        assertThat(cut("政府は決めた。知事は「認めない。」と述べた。反対は72%だった！次は"))
                .containsExactly("政府は決めた。", "知事は「認めない。」と述べた。", "反対は72%だった！", "次は");
    }

    @Property(tries = 400)
    void theyHoldAllThatIsNotBlankInOrder(
            @ForAll @StringLength(max = 120) @CharRange(from = ' ', to = 'z') String some) {
        for (String text : List.of(some, some.replace('x', '。').replace('q', '\n'))) {
            int at = 0;
            for (TextSpan sentence : Sentences.of(text)) {
                assertThat(text.substring(at, sentence.start())).isBlank();
                assertThat(sentence.isEmpty()).isFalse();
                assertThat(sentence.of(text))
                        .isEqualTo(sentence.of(text).strip())
                        .doesNotContain("\n");
                at = sentence.end();
            }
            assertThat(text.substring(at)).isBlank();
        }
    }
}
