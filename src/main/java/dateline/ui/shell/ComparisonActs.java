package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.search.Hit;
import dateline.ui.version.ComparisonModel;
import dateline.ui.version.ComparisonPane;
import dateline.workspace.OpenArticle;
import java.util.List;
import java.util.Optional;

/** The article that is read beside the other versions of its story, one after the other. */
final class ComparisonActs implements ComparisonPane.Acts {
    private final Models models;
    private final Panes panes;
    private final Arrivals arrivals;
    private final ComparisonModel model;
    private final ComparisonPane pane;
    private Optional<ArticleId> read = Optional.empty();
    private int next;

    ComparisonActs(OpenArchive archive, Models models, Panes panes, Arrivals arrivals, NoteActs.Around around) {
        this.models = models;
        this.panes = panes;
        this.arrivals = arrivals;
        this.model = new ComparisonModel(
                id -> archive.shelf().article(id).map(OpenArticle::article), around.runner(), around.words());
        this.pane = new ComparisonPane(model, around.words(), this);
    }

    ComparisonPane pane() {
        return pane;
    }

    /** Compares the article that is read with a version of its story; asked again, with the next. */
    boolean open() {
        Optional<ArticleId> article = models.reader().reading().get().article();
        List<Hit> versions = models.reader().end().like().get().versions();
        if (article.isEmpty() || versions.isEmpty()) {
            return false;
        }
        if (!article.equals(read) || !model.isOpen()) {
            next = 0;
        }
        read = article;
        model.open(article.get(), versions.get(next % versions.size()).id());
        next++;
        pane.takeFocus();
        return true;
    }

    @Override
    public void open(ArticleId article, TextSpan sentence) {
        arrivals.whenOpen(article, () -> panes.reader().select(sentence));
    }

    @Override
    public void next() {
        open();
    }

    @Override
    public void left() {
        panes.focusReader();
    }

    /** Compares nothing. */
    void close() {
        model.close();
    }
}
