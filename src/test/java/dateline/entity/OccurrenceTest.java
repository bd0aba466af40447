package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OccurrenceTest {
    private static final ArticleId ARTICLE = new ArticleId("urn:a");
    private static final String TEXT = "They spoke of Futenma. Later they spoke of Futenma again.";
    private static final TextSpan FIRST = new TextSpan(14, 21);
    private static final TextSpan SECOND = new TextSpan(43, 50);

    @Test
    void itIsFoundWhereItWas() {
        assertThat(Occurrence.at(ARTICLE, TEXT, SECOND).among(List.of(FIRST, SECOND), TEXT))
                .contains(SECOND);
    }

    @Test
    void itIsFoundWhenTheTextChangedElsewhere() {
        String longer = "A new beginning.\n" + TEXT;
        List<TextSpan> spans = List.of(FIRST.shifted(17), SECOND.shifted(17));

        assertThat(Occurrence.at(ARTICLE, TEXT, SECOND).among(spans, longer)).contains(SECOND.shifted(17));
    }

    @Test
    void amongTwoInTheSameSurroundingsItIsTheNearest() {
        String line = "The men of the camp, and nobody else, were there at Futenma that morning, as it was said.\n";
        TextSpan first = new TextSpan(52, 59);
        List<TextSpan> spans = List.of(first, first.shifted(line.length()), first.shifted(2 * line.length()));
        String thrice = line.repeat(3);

        for (TextSpan span : spans) {
            assertThat(Occurrence.at(ARTICLE, thrice, span).among(spans, thrice))
                    .contains(span);
        }
    }

    @Test
    void whatStandsInOtherSurroundingsIsAnother() {
        assertThat(Occurrence.at(ARTICLE, TEXT, SECOND).among(List.of(FIRST), TEXT))
                .isEmpty();
        assertThat(Occurrence.at(ARTICLE, TEXT, FIRST).among(List.of(FIRST), TEXT.replace("Later", "Then")))
                .isEmpty();
    }

    @Test
    void anotherSpanAtTheSamePlaceIsAnother() {
        assertThat(Occurrence.at(ARTICLE, TEXT, FIRST).among(List.of(new TextSpan(14, 18)), TEXT))
                .isEmpty();
    }

    @Test
    void theSurroundingsEndWithTheTextAndCutNoCharacterInTwo() {
        String text = "🙂" + "x".repeat(31) + "Futenma" + "y".repeat(31) + "🙂";
        var span = new TextSpan(33, 40);

        Occurrence occurrence = Occurrence.at(ARTICLE, text, span);

        assertThat(occurrence.before()).isEqualTo("x".repeat(31));
        assertThat(occurrence.after()).isEqualTo("y".repeat(31));
        assertThat(occurrence.among(List.of(span), text)).contains(span);
        assertThat(Occurrence.at(ARTICLE, "Futenma", new TextSpan(0, 7)))
                .isEqualTo(new Occurrence(ARTICLE, 0, "Futenma", "", ""));
    }
}
