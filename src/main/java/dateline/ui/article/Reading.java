package dateline.ui.article;

import dateline.archive.ArticleId;
import dateline.archive.Published;
import dateline.workspace.OpenArticle;
import java.util.Optional;

/** What the reader has to show. */
public sealed interface Reading {
    /** No article is open. */
    record Blank() implements Reading {}

    /**
     * An article is open.
     *
     * @param open the article with its names
     */
    record Open(OpenArticle open) implements Reading {
        /**
         * {@return which article it is}
         */
        public ArticleId id() {
            return open.article().id();
        }
    }

    /**
     * An article could not be opened.
     *
     * @param id which
     * @param sentence why
     */
    record Failed(ArticleId id, String sentence) implements Reading {}

    /**
     * Another article that an article points at.
     *
     * @param id which
     * @param headline its headline
     * @param published when it appeared
     */
    record Related(ArticleId id, String headline, Optional<Published> published) {}

    /**
     * {@return the open article's id, if one is open}
     */
    default Optional<ArticleId> article() {
        return this instanceof Open open ? Optional.of(open.id()) : Optional.empty();
    }
}
