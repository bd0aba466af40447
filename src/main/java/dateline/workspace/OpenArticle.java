package dateline.workspace;

import dateline.archive.Article;
import dateline.entity.Mention;
import java.util.List;

/**
 * An article ready to be read.
 *
 * @param article the article
 * @param mentions the names in its text, in order, none overlapping
 */
public record OpenArticle(Article article, List<Mention> mentions) {
    public OpenArticle {
        mentions = List.copyOf(mentions);
    }
}
