package dateline.ui.settings;

import dateline.store.PastSearches;
import dateline.store.ReadingState;
import dateline.store.SavedSearches;
import dateline.store.Settings;
import dateline.ui.job.JobRunner;

/**
 * All that the window remembers between two starts.
 *
 * @param settings how it is set up, for every archive
 * @param reading what was read and starred in this archive
 * @param searches what is searched for again and again in this archive
 * @param past what was searched for in this archive
 */
public record Memory(
        Kept<Settings> settings, Kept<ReadingState> reading, Kept<SavedSearches> searches, Kept<PastSearches> past) {
    /**
     * {@return a memory that is forgotten with the window}
     *
     * @param settings how the window is set up
     * @param runner runs the window's work
     */
    public static Memory forNow(Settings settings, JobRunner runner) {
        return new Memory(
                Kept.forNow(settings, runner),
                Kept.forNow(ReadingState.fresh(), runner),
                Kept.forNow(SavedSearches.none(), runner),
                Kept.forNow(PastSearches.none(), runner));
    }

    /** Saves what is not saved yet. */
    public void flush() {
        settings.flush();
        reading.flush();
        searches.flush();
        past.flush();
    }
}
