package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    private static List<String> ids(Stream<Hit> hits) {
        return hits.map(hit -> hit.id().value()).toList();
    }

    private List<String> versions(String id) throws SearchFault {
        return ids(shelf.index().like(new ArticleId(id), 5).versions().stream());
    }

    private List<String> similar(String id, int limit) throws SearchFault {
        return ids(
                shelf.index().like(new ArticleId(id), limit).similar().stream().map(SimilarArticle::hit));
    }

    @Test
    void aVersionSharesMostOfItsRunsOfWords() throws SearchFault {
        assertThat(versions("a0")).containsExactly("a1");
        assertThat(versions("a1")).containsExactly("a0");
        assertThat(versions("a3")).isEmpty();
    }

    @Test
    void similarAreOthersOnTheSameMatter() throws SearchFault {
        assertThat(similar("a0", 5)).containsExactly("a2");
        assertThat(similar("a0", 0)).isEmpty();
    }

    @Test
    void whatIsSharedIsSaidInTheWordsOfTheArticle() throws SearchFault {
        assertThat(shelf.index()
                        .like(new ArticleId("a0"), 5)
                        .similar()
                        .getFirst()
                        .shared())
                .contains("Henoko")
                .allSatisfy(word -> assertThat(word).isIn("Henoko", "Runway", "near", "the", "for"));
    }

    @Test
    void aNameIsSharedUnderTheLabelToShow() throws SearchFault {
        shelf.put(
                "Noise|The town complains of helicopters from MCAS Futenma.",
                "Noise again|A court heard the town on noise around Futenma.");
        assertThat(shelf.index()
                        .like(new ArticleId("a4"), 1)
                        .similar()
                        .getFirst()
                        .shared())
                .contains("Futenma", "Noise", "town");
    }

    @Test
    void anArticleThatIsNotThereHasNone() throws SearchFault {
        assertThat(shelf.index().like(new ArticleId("gone"), 5)).isEqualTo(LikeArticles.NONE);
    }
}
