package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostileQueriesTest {
    private static final int QUERIES = 2_000;

    @Test
    void whateverIsTypedIsAnswered(@TempDir Path folder) throws SearchFault {
        try (Shelf shelf = Shelf.in(folder)) {
            shelf.put("Talks|Kurt Campbell saw Futenma. He met the U.S. treaty men.|普天間飛行場の移設");
            var queries = new HostileQueries(11);
            for (int i = 0; i < QUERIES; i++) {
                String query = queries.next();
                assertThatCode(() -> shelf.search(query)).as(query).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void partsSayHowTheyWereReadAndWhatTheyFindAlone(@TempDir Path folder) throws SearchFault {
        try (Shelf shelf = Shelf.in(folder)) {
            shelf.put("Talks|Kurt Campbell saw Futenma.", "More|Futenma again.", "And more|Futenma once more.");
            SearchResult result = shelf.search("Futenma Campbell xylophone");
            assertThat(result.understood().parts())
                    .extracting(Part::written, Part::how, Part::hits)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Futenma", Part.Reading.WORD, 3L),
                            org.assertj.core.groups.Tuple.tuple("Campbell", Part.Reading.WORD, 1L),
                            org.assertj.core.groups.Tuple.tuple("xylophone", Part.Reading.WORD, 0L));
            Part futenma = result.understood().parts().getFirst();
            assertThat(futenma.expansion().to()).contains("普天間");
            assertThat(futenma.expansion().exactly()).contains("=Futenma");
            assertThat(shelf.search("Futenma Campbell").understood().repairs())
                    .contains("Without Campbell it would be 3 articles.");
        }
    }
}
