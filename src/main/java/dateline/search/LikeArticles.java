package dateline.search;

import java.util.List;

/**
 * The articles that are like one.
 *
 * @param similar others on the same matter, the most similar first; no version of its story among them
 * @param versions the other versions of its story, the most similar first: texts that share most of their runs of words
 *     with it
 */
public record LikeArticles(List<SimilarArticle> similar, List<Hit> versions) {
    /** No article is like it. */
    public static final LikeArticles NONE = new LikeArticles(List.of(), List.of());

    public LikeArticles {
        similar = List.copyOf(similar);
        versions = List.copyOf(versions);
    }
}
