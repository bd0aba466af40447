package dateline.cli;

import dateline.archive.ArticleId;
import dateline.workspace.OpenArticle;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;

/** Finds the article that a command line names, by its whole id or by the last part of one. */
final class ArticleLookup {
    private final Workspace workspace;

    ArticleLookup(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * {@return the article}
     *
     * @param named its id, or what follows {@code urn:dateline:ARCHIVE:} in it
     * @throws CommandFault when the archive has no such article
     * @throws WorkspaceFault when it cannot be read
     */
    OpenArticle find(ArticleId named) throws CommandFault, WorkspaceFault {
        var article = workspace.article(named);
        if (article.isEmpty()) {
            article = workspace.article(wholeId(named, workspace));
        }
        return article.orElseThrow(() -> new CommandFault("The archive has no article " + named.value() + "."));
    }

    /**
     * {@return the whole id that the last part of one stands for}
     *
     * @param named what follows {@code urn:dateline:ARCHIVE:} in it
     * @param workspace the archive
     */
    static ArticleId wholeId(ArticleId named, Workspace workspace) {
        return new ArticleId("urn:dateline:" + workspace.archive().id() + ":" + named.value());
    }
}
