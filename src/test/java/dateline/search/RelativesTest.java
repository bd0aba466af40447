package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles like another: versions of its story, and others on the same matter. */
final class RelativesTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(
                "Runway plan put off|The governor of Okinawa put off the plan for a runway at Henoko until next"
                        + " spring.",
                "Runway plan put off again|The governor of Okinawa put off the plan for a runway at Henoko until"
                        + " summer.",
                "Runway protest|Fishermen near Henoko protested against the runway in their boats.",
                "Rice harvest|Farmers in the north expect a poor harvest of rice.");
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.id().value()).toList();
    }

    @Test
    void aVersionSharesMostOfItsRunsOfWords() throws SearchFault {
        assertThat(ids(shelf.index().versions(new ArticleId("a0")))).containsExactly("a1");
        assertThat(ids(shelf.index().versions(new ArticleId("a1")))).containsExactly("a0");
        assertThat(shelf.index().versions(new ArticleId("a3"))).isEmpty();
    }

    @Test
    void moreLikeItAreOthersOnTheSameMatter() throws SearchFault {
        assertThat(ids(shelf.index().moreLike(new ArticleId("a0"), 5))).containsExactly("a2");
        assertThat(shelf.index().moreLike(new ArticleId("a0"), 0)).isEmpty();
    }

    @Test
    void anArticleThatIsNotThereHasNone() throws SearchFault {
        assertThat(shelf.index().versions(new ArticleId("gone"))).isEmpty();
        assertThat(shelf.index().moreLike(new ArticleId("gone"), 5)).isEmpty();
    }
}
