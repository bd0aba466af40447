package dateline.search;

import java.util.List;

/**
 * An article on the same matter as another.
 *
 * @param hit the article
 * @param shared the names and words of the other that it shares and most articles do not have, the most telling first; a
 *     few of them, names with the label to show
 */
public record SimilarArticle(Hit hit, List<String> shared) {
    public SimilarArticle {
        shared = List.copyOf(shared);
    }
}
