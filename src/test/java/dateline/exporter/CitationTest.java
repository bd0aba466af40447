package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CitationTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2010, 2, 4));

    @Test
    void allThatAnArticleHasIsInItsCitation() {
        assertThat(Citation.of(Shown.article("urn:t:1", DAY, Shown.text("Doubts", "Words."))))
                .isEqualTo("Jun Ito. “Doubts.” Japan Times (Tokyo), February 4, 2010. urn:t:1");
    }

    @Test
    void aHeadlineThatEndsASentenceGetsNoSecondStop() {
        assertThat(Citation.of(Shown.article("urn:t:1", DAY, Shown.text("Who knows?", "Words."))))
                .startsWith("Jun Ito. “Who knows?” Japan Times");
    }

    @Test
    void whatAnArticleLacksIsLeftOut() {
        var bare = new Article(
                new ArticleId("urn:t:1"),
                ArticleText.of("Doubts", Optional.empty(), Optional.empty(), List.of()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertThat(Citation.of(bare)).isEqualTo("“Doubts.” urn:t:1");
    }
}
