package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryEditTest {
    private static final String QUESTION = "what did the prime minister promise Okinawa about Futenma";

    @ParameterizedTest
    @CsvSource({
        "Futenma Henoko, 0, Henoko",
        "Futenma Henoko, 1, Futenma",
        "Futenma, 0, ''",
        "the treaty, 0, ''",
        "the treaty of Futenma, 0, the of Futenma",
        "Futenma -Guam 1996..2006, 0, NOT Guam 1996..2006",
        "(Iwakuni OR Atsugi) carrier, 0, carrier",
        "(Iwakuni OR Atsugi) carrier, 1, Iwakuni OR Atsugi",
        "carrier Futenma NEAR/5 Henoko, 0, Futenma NEAR/5 Henoko",
        "carrier Futenma NEAR/5 Henoko, 1, carrier",
        "a2 AND b2 AND c2 AND d2 AND e2 AND f2 AND g2 AND h2, 0, b2 AND c2 AND d2 AND e2 AND f2 AND g2 AND h2",
    })
    void aPartIsTakenOut(String query, int part, String rest) {
        String without = QueryEdit.without(query, part);
        assertThat(QueryParser.parse(without).clause())
                .as(without)
                .isEqualTo(QueryParser.parse(rest).clause());
    }

    @Test
    void aWordOfAQuestionIsTakenOutOfTheQuestion() {
        assertThat(QueryEdit.without(QUESTION, 0)).isEqualTo("what did the minister promise Okinawa about Futenma");
    }

    @Test
    void theTextOfAnEditedQueryIsReadAsItWasMeant() {
        assertThat(QueryEdit.replacing("Futenma Henoko", Map.of(0, "=Futenma"))).isEqualTo("=Futenma Henoko");
        assertThat(QueryEdit.replacing("\"lone quote", Map.of(0, "alone"))).isEqualTo("alone");
        assertThat(QueryEdit.replacing(QUESTION, Map.of(4, "=Futenma")))
                .isEqualTo("what did the prime minister promise Okinawa about =Futenma");
    }

    @Test
    void anExpansionIsUndoneAndDoneAgain(@TempDir Path folder) throws SearchFault {
        try (Shelf shelf = Shelf.in(folder)) {
            shelf.put("Talks|Kurt Campbell saw Futenma.", "More|普天間の移設", "A field|MCAS Futenma closes.");
            Part word = only(shelf, "Futenma");
            assertThat(word.expansion().to()).contains("普天間");
            assertThat(word.hits()).isEqualTo(3);
            Part exact = only(shelf, word.expansion().exactly().orElseThrow());
            assertThat(exact.how()).isEqualTo(Part.Reading.EXACT);
            assertThat(exact.hits()).isEqualTo(2);
            assertThat(exact.expansion().anew()).contains("Futenma");

            Part named = only(shelf, "base:Futenma");
            assertThat(named.expansion().to()).contains("MCAS Futenma", "普天間飛行場");
            assertThat(named.expansion().exactly()).contains("\"=Futenma\"");
            assertThat(only(shelf, "\"=Futenma\"").expansion().anew()).contains("base:Futenma");
            assertThat(only(shelf, "base:base/futenma").expansion().exactly()).contains("\"=Futenma\"");
            assertThat(only(shelf, "person:Campbell").expansion().to())
                    .containsExactly("Kurt Campbell", "Menzies Campbell");
            assertThat(only(shelf, "treaty").expansion()).isEqualTo(Part.Expansion.NONE);
        }
    }

    @Test
    void whatStandsInTheWayIsSaidOfThePart(@TempDir Path folder) throws SearchFault {
        try (Shelf shelf = Shelf.in(folder)) {
            shelf.put("Talks|Kurt Campbell saw Futenma.", "More|Futenma again.", "And more|Futenma once more.");
            List<Part> parts = shelf.search("Futenma Campbel").understood().parts();
            assertThat(parts).extracting(Part::need).containsOnly(Part.Need.WELCOME);
            assertThat(parts.get(1).obstacle()).contains(new Part.Obstacle(3, true, List.of("campbell")));
            assertThat(parts.getFirst().obstacle()).isEmpty();
            assertThat(shelf.search("Futenma").understood().parts().getFirst().obstacle())
                    .isEqualTo(Optional.empty());
            assertThat(shelf.search(QUESTION).understood().parts())
                    .extracting(Part::need)
                    .containsOnly(Part.Need.RANKED);
            assertThat(shelf.search("\"lone quote").understood().mended()).hasSize(1);
            assertThat(shelf.search(QUESTION).understood().mended()).isEmpty();
        }
    }

    private static Part only(Shelf shelf, String query) throws SearchFault {
        List<Part> parts = shelf.search(query).understood().parts();
        assertThat(parts).as(query).hasSize(1);
        return parts.getFirst();
    }
}
