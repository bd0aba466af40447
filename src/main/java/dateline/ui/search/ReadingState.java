package dateline.ui.search;

import dateline.archive.ArticleId;
import dateline.ui.settings.Settings;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Which articles were read and which are starred, and how many notes each has. Belongs to the window's thread. */
public final class ReadingState {
    private static final String READ = "read ";
    private static final String STAR = "star ";

    private final Settings settings;
    private final ToIntFunction<ArticleId> noteCount;
    private final Set<String> names;

    /**
     * Makes the state as it was kept.
     *
     * @param settings the archive's own
     * @param noteCount counts the notes on an article
     */
    public ReadingState(Settings settings, ToIntFunction<ArticleId> noteCount) {
        this.settings = settings;
        this.noteCount = noteCount;
        this.names = new HashSet<>(settings.names());
    }

    /**
     * {@return whether an article was opened before}
     *
     * @param article any article
     */
    public boolean isRead(ArticleId article) {
        return names.contains(READ + article);
    }

    /**
     * {@return whether an article is starred}
     *
     * @param article any article
     */
    public boolean isStarred(ArticleId article) {
        return names.contains(STAR + article);
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
        put(READ + article);
    }

    /**
     * Stars an article, or takes its star away.
     *
     * @param article any article
     */
    public void toggleStar(ArticleId article) {
        if (names.remove(STAR + article)) {
            settings.remove(STAR + article);
        } else {
            put(STAR + article);
        }
    }

    private void put(String name) {
        if (names.add(name)) {
            settings.put(name, "yes");
        }
    }
}
