package dateline.exporter;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is said of an article wherever it is quoted.
 *
 * @param id the article's own address
 * @param headline empty when the article is gone from the archive
 * @param source who published it
 * @param located where it was written or happened
 * @param published the day it appeared
 * @param byline as the article has it
 * @param language a BCP 47 tag
 * @param related other articles that it points at
 */
public record CitedArticle(
        ArticleId id,
        Optional<String> headline,
        Optional<String> source,
        Optional<String> located,
        Optional<LocalDate> published,
        Optional<String> byline,
        Optional<String> language,
        List<ArticleId> related) {
    public CitedArticle {
        related = List.copyOf(related);
    }

    /**
     * {@return what is said of an article}
     *
     * @param article the article
     */
    public static CitedArticle of(Article article) {
        return new CitedArticle(
                article.id(),
                Optional.of(article.headline()),
                article.source(),
                article.located(),
                article.published().map(Published::day),
                article.byline(),
                Optional.of(article.language()),
                article.related());
    }

    /**
     * {@return an article of which nothing is known but its address}
     *
     * @param id its address
     */
    public static CitedArticle gone(ArticleId id) {
        return new CitedArticle(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /**
     * {@return its headline; its address when it is gone}
     */
    public String title() {
        return headline.orElse(id.value());
    }

    /**
     * {@return who wrote it, in the order of the byline; none when it has no byline}
     */
    public List<Author> authors() {
        return byline.map(Author::of).orElse(List.of());
    }
}
