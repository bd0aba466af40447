package dateline.ui.version;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Published;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import dateline.workspace.WorkspaceFault;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Two versions of a story, the older first. Belongs to the window's thread. */
public final class ComparisonModel {
    private static final ComparisonState CLOSED = new ComparisonState.Closed();

    private final Source source;
    private final JobRunner runner;
    private final Words words;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<ComparisonState> state = new ReadOnlyObjectWrapper<>(CLOSED);

    /** Where articles come from. */
    @FunctionalInterface
    public interface Source {
        /**
         * {@return an article; empty when it is not there}
         *
         * @param id which
         * @throws WorkspaceFault when it cannot be read
         */
        Optional<Article> article(ArticleId id) throws WorkspaceFault;
    }

    /**
     * Makes a model that compares nothing.
     *
     * @param source where articles come from
     * @param runner reads and compares them
     * @param words says what went wrong
     */
    public ComparisonModel(Source source, JobRunner runner, Words words) {
        this.source = source;
        this.runner = runner;
        this.words = words;
    }

    ReadOnlyObjectProperty<ComparisonState> state() {
        return state.getReadOnlyProperty();
    }

    /**
     * {@return whether a comparison is shown, or on its way}
     */
    public boolean isOpen() {
        return !(state.get() instanceof ComparisonState.Closed);
    }

    /**
     * Compares two articles; the one that appeared first is taken for the older version.
     *
     * @param one an article
     * @param other another
     */
    public void open(ArticleId one, ArticleId other) {
        state.set(new ComparisonState.Comparing());
        runner.newest(lane, progress -> compared(one, other), state::set, thrown -> state.set(failure(thrown)));
    }

    private ComparisonState compared(ArticleId one, ArticleId other) throws WorkspaceFault {
        Optional<Article> first = source.article(one);
        Optional<Article> second = source.article(other);
        if (first.isEmpty() || second.isEmpty()) {
            return new ComparisonState.Failed(words.get("comparison.gone"));
        }
        var inOrder = Stream.of(first.get(), second.get())
                .sorted(Comparator.comparing(ComparisonModel::published))
                .toList();
        return new ComparisonState.Shown(Compared.of(inOrder.getFirst(), inOrder.getLast()));
    }

    private static Published published(Article article) {
        return article.published().orElse(Published.on(LocalDate.MAX));
    }

    /** Compares nothing any more. */
    public void close() {
        lane.clear();
        state.set(CLOSED);
    }

    private ComparisonState failure(Exception thrown) {
        return Trouble.sentence(thrown, words)
                .<ComparisonState>map(ComparisonState.Failed::new)
                .orElse(CLOSED);
    }
}
