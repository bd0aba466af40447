package dateline.search;

import dateline.archive.Article;
import dateline.archive.Location;
import dateline.entity.Mention;
import java.util.List;

/**
 * An article with all that the index is to know of it.
 *
 * @param article the article
 * @param location where it stands on disk
 * @param mentions the names found in its text, in order
 */
public record IndexedArticle(Article article, Location location, List<Mention> mentions) {
    public IndexedArticle {
        mentions = List.copyOf(mentions);
    }
}
