package dateline.ui.article;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.search.LikeArticles;
import dateline.search.TopicReason;
import dateline.workspace.OpenArticle;
import dateline.workspace.WorkspaceFault;
import java.util.List;
import java.util.Optional;

/** Where articles to read come from; may be called from any thread. */
public interface Shelf {
    /**
     * {@return an article with the names in it; empty when there is no such article}
     *
     * @param id an article
     * @throws WorkspaceFault when it cannot be read
     */
    Optional<OpenArticle> article(ArticleId id) throws WorkspaceFault;

    /**
     * {@return what a query matches in an article, in order, none overlapping}
     *
     * @param query as typed
     * @param open the article
     */
    List<TextSpan> hits(String query, OpenArticle open);

    /**
     * {@return the topics that an article is in, and why}
     *
     * @param id an article
     * @throws WorkspaceFault when that cannot be looked up
     */
    List<TopicReason> topics(ArticleId id) throws WorkspaceFault;

    /**
     * {@return the articles that are like one, a handful of those on the same matter}
     *
     * @param id an article
     * @throws WorkspaceFault when that cannot be looked up
     */
    LikeArticles like(ArticleId id) throws WorkspaceFault;
}
