package dateline.ui.search;

import dateline.archive.ArticleId;
import dateline.search.Hit;
import dateline.store.ReadingState;
import dateline.ui.settings.Kept;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;

/** Which articles were read and which are starred, and how many notes each has. Belongs to the window's thread. */
public final class ReadingMarks {
    private final Kept<ReadingState> kept;
    private final ToIntFunction<ArticleId> noteCount;
    private OptionalLong seenBefore = OptionalLong.empty();

    /**
     * Makes the marks as they were kept.
     *
     * @param kept the archive's own
     * @param noteCount counts the notes on an article
     */
    public ReadingMarks(Kept<ReadingState> kept, ToIntFunction<ArticleId> noteCount) {
        this.kept = kept;
        this.noteCount = noteCount;
    }

    /**
     * {@return whether an article was opened before}
     *
     * @param article any article
     */
    public boolean isRead(ArticleId article) {
        return kept.now().read().contains(article);
    }

    /**
     * {@return whether an article is starred}
     *
     * @param article any article
     */
    public boolean isStarred(ArticleId article) {
        return kept.now().starred().contains(article);
    }

    /**
     * Says what was seen of a saved search before it is looked at now.
     *
     * @param mark behind which articles are new; empty when none is told apart
     */
    public void seenBefore(OptionalLong mark) {
        seenBefore = mark;
    }

    /**
     * {@return whether an article came to the saved search that is looked at since it was looked at before}
     *
     * @param hit any article found
     */
    public boolean isNew(Hit hit) {
        return seenBefore.isPresent() && hit.arrived() > seenBefore.getAsLong();
    }

    /**
     * {@return how many notes an article has}
     *
     * @param article any article
     */
    public int notes(ArticleId article) {
        return noteCount.applyAsInt(article);
    }

    /**
     * Keeps that an article was read.
     *
     * @param article any article
     */
    public void read(ArticleId article) {
        if (!isRead(article)) {
            kept.change(state -> state.withRead(article));
        }
    }

    /**
     * Stars an article, or takes its star away.
     *
     * @param article any article
     */
    public void toggleStar(ArticleId article) {
        kept.change(state -> isStarred(article) ? state.withoutStar(article) : state.withStar(article));
    }
}
