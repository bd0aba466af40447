package dateline.ui.article;

import dateline.archive.ArticleId;
import dateline.search.LikeArticles;
import dateline.search.TopicReason;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.job.Work;
import dateline.ui.text.Words;
import dateline.workspace.WorkspaceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What stands under an article; all of it arrives a little after the article, each part when it is found. */
public final class EndModel {
    private final Shelf shelf;
    private final JobRunner runner;
    private final Words words;
    private final Lane relating = new Lane();
    private final Lane placing = new Lane();
    private final Lane likening = new Lane();
    private final ReadOnlyObjectWrapper<List<Reading.Related>> related = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<TopicReason>> topics = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<LikeArticles> like = new ReadOnlyObjectWrapper<>(LikeArticles.NONE);

    EndModel(Shelf shelf, JobRunner runner, Words words) {
        this.shelf = shelf;
        this.runner = runner;
        this.words = words;
    }

    /**
     * {@return other articles that the article points at}
     */
    public ReadOnlyObjectProperty<List<Reading.Related>> related() {
        return related.getReadOnlyProperty();
    }

    /**
     * {@return the topics that the article is in, and why}
     */
    public ReadOnlyObjectProperty<List<TopicReason>> topics() {
        return topics.getReadOnlyProperty();
    }

    /**
     * {@return the articles like it, and what they share with it}
     */
    public ReadOnlyObjectProperty<LikeArticles> like() {
        return like.getReadOnlyProperty();
    }

    /** Looks for what depends on names: topics, and what is shared with others. What there is stays until then. */
    void look(ArticleId id) {
        find(placing, progress -> shelf.topics(id), topics::set, List.of());
        find(likening, progress -> shelf.like(id), like::set, LikeArticles.NONE);
    }

    /** Looks for the articles that one points at. */
    void relate(List<ArticleId> others) {
        if (!others.isEmpty()) {
            find(relating, progress -> relatives(others), related::set, List.of());
        }
    }

    /** Shows nothing, and waits for nothing. */
    void forget() {
        relating.clear();
        placing.clear();
        likening.clear();
        topics.set(List.of());
        related.set(List.of());
        like.set(LikeArticles.NONE);
    }

    // A page without its end can be read, so what cannot be found is left out.
    private <T> void find(Lane lane, Work<T> work, Consumer<T> show, T nothing) {
        runner.newest(
                lane,
                work,
                show,
                thrown -> Trouble.sentence(thrown, words).ifPresent(sentence -> show.accept(nothing)));
    }

    private List<Reading.Related> relatives(List<ArticleId> others) throws WorkspaceFault {
        List<Reading.Related> found = new ArrayList<>();
        for (ArticleId other : others) {
            shelf.article(other)
                    .ifPresent(open -> found.add(new Reading.Related(
                            other, open.article().headline(), open.article().published())));
        }
        return found;
    }
}
