package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The query language asked of one short text. */
final class OneTextQueryTest {
    private static final OneTextQuery.Held NOTE = new OneTextQuery.Held(
            new OneTextQuery.Text("The allies agreed to deepen the alliance\nCompare with 1960. 普天間飛行場の移設 sofa"),
            new OneTextQuery.Text("Talks on Futenma"),
            Map.of(FacetKind.PERSON, List.of("Kurt Campbell", "person/kurt-campbell")),
            Map.of(FacetKind.SOURCE, List.of("Japan Times")),
            Optional.of(LocalDate.of(2010, 2, 4)),
            Optional.of("en"));

    private static boolean finds(String query) {
        return OneTextQuery.of(query).finds(NOTE);
    }

    @Test
    void wordsAreFoundInTheirForms() {
        for (String query :
                List.of("", "allies", "ally", "ALLIANCE deepen", "“deepen the alliance”", "普天間", "移設", "1960")) {
            assertThat(finds(query)).as(query).isTrue();
        }
        for (String query : List.of("treaty", "“alliance deepen”", "=ally", "allies treaty", "名護")) {
            assertThat(finds(query)).as(query).isFalse();
        }
    }

    @Test
    void operatorsFieldsDatesAndPatternsMeanWhatTheyMeanInASearch() {
        for (String query : List.of(
                "treaty OR sofa",
                "NOT treaty",
                "-treaty",
                "(treaty OR allies) sofa",
                "headline:futenma",
                "person:campbell",
                "person:\"kurt campbell\"",
                "source:times",
                "year:2010",
                "2009..2010",
                "before:2011",
                "deep*",
                "alianc~",
                "language:en",
                "has:note")) {
            assertThat(finds(query)).as(query).isTrue();
        }
        for (String query : List.of(
                "NOT allies", "headline:allies", "person:okada", "year:2011", "before:2010", "xyz*", "language:ja")) {
            assertThat(finds(query)).as(query).isFalse();
        }
    }

    @Test
    void aLongQuestionNeedsHalfItsWords() {
        assertThat(finds("how did the allies agree to deepen the alliance in tokyo"))
                .isTrue();
        assertThat(finds("who paid for rice and tea and coffee in the winter of hunger"))
                .isFalse();
    }

    @Test
    void whatWasMendedIsSaid() {
        assertThat(OneTextQuery.of("(allies").repairs()).isNotEmpty();
        assertThat(OneTextQuery.of("allies").repairs()).isEmpty();
    }
}
