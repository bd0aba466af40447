package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of one story as one result of a search. */
final class VersionsTogetherTest {
    private static final String STORY = "Runway plan put off|The governor of Okinawa put off the plan for a runway at"
            + " Henoko until next spring, and nobody in the town hall would say when the work begins.";

    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws SearchFault {
        shelf = Shelf.in(folder);
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    private SearchResult search(String query, int from, int limit, Versions versions) throws SearchFault {
        var request = new SearchRequest(query, List.of(), Order.NEWEST, from, limit, List.of()).with(versions);
        return shelf.index().search(request, Progress.NONE);
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.id().value()).toList();
    }

    @Test
    void oneStandsForAllAndSaysHowMany() throws SearchFault {
        shelf.put(STORY, "Rice|Farmers in the north expect a poor harvest of rice.", STORY + " A vote is due in May.");

        SearchResult together = search("", 0, 10, Versions.TOGETHER);
        assertThat(ids(together)).containsExactly("a2", "a1");
        assertThat(together.hits()).extracting(Hit::versions).containsExactly(1, 0);
        assertThat(together.total()).as("no article is left out of the count").isEqualTo(3);
        assertThat(together.results()).isEqualTo(2);

        SearchResult apart = search("", 0, 10, Versions.APART);
        assertThat(ids(apart)).containsExactly("a2", "a1", "a0");
        assertThat(apart.results()).isEqualTo(3);
    }

    @Test
    void onlyWhatIsFoundCounts() throws SearchFault {
        shelf.put(STORY, STORY + " A vote is due in May.", "Rice|Farmers in the north expect a poor harvest of rice.");

        SearchResult vote = search("vote", 0, 10, Versions.TOGETHER);
        assertThat(ids(vote)).containsExactly("a1");
        assertThat(vote.hits().getFirst().versions()).isZero();
    }

    @Test
    void allOfAStoryAreFoundByOneOfThem() throws SearchFault {
        shelf.put(STORY, "Rice|Farmers in the north expect a poor harvest of rice.", STORY + " A vote is due in May.");

        assertThat(ids(search("", 0, 10, new Versions.Of(new ArticleId("a0"))))).containsExactly("a2", "a0");
        assertThat(ids(search("vote", 0, 10, new Versions.Of(new ArticleId("a0")))))
                .containsExactly("a2");
        assertThat(ids(search("", 0, 10, new Versions.Of(new ArticleId("gone")))))
                .isEmpty();
    }

    @Test
    void whatComesLaterJoinsAndWhatIsTakenOutLeaves() throws SearchFault {
        shelf.put(STORY);
        assertThat(search("", 0, 10, Versions.TOGETHER).results()).isEqualTo(1);
        shelf.put(STORY + " A vote is due in May.");
        assertThat(search("", 0, 10, Versions.TOGETHER).results()).isEqualTo(1);
        try (IndexUpdate update = shelf.index().update()) {
            update.remove(Shelf.file("f1"));
            update.commit();
        }
        SearchResult left = search("", 0, 10, Versions.TOGETHER);
        assertThat(ids(left)).containsExactly("a0");
        assertThat(left.hits().getFirst().versions()).isZero();
    }

    @Test
    void pagesTogetherShowEachStoryOnceAndReachTheLast() throws SearchFault {
        var random = new Random(7);
        List<String> articles = new ArrayList<>();
        for (int story = 0; story < 30; story++) {
            String text = IntStream.range(0, 60)
                    .mapToObj(word -> "w" + random.nextInt(100_000))
                    .collect(Collectors.joining(" "));
            for (int version = 0; version <= story % 4; version++) {
                articles.add("Story " + story + "|" + text + " end" + version);
            }
        }
        shelf.put(articles.toArray(String[]::new));

        Set<String> seen = new HashSet<>();
        SearchResult first = search("", 0, 7, Versions.TOGETHER);
        assertThat(first.total()).isEqualTo(articles.size());
        assertThat(first.results()).isEqualTo(30);
        int standingFor = 0;
        for (int from = 0; from < first.results(); from += 7) {
            for (Hit hit : search("", from, 7, Versions.TOGETHER).hits()) {
                assertThat(seen.add(hit.headline()))
                        .as(hit.headline() + " a second time")
                        .isTrue();
                standingFor += 1 + hit.versions();
            }
        }
        assertThat(seen).hasSize(30);
        assertThat(standingFor).as("each article is in one row").isEqualTo(articles.size());
    }
}
