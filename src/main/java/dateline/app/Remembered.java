package dateline.app;

import dateline.archive.Archive;
import dateline.store.Loaded;
import dateline.store.PastSearches;
import dateline.store.Places;
import dateline.store.ReadingState;
import dateline.store.SavedSearches;
import dateline.store.Settings;
import dateline.store.StoreFault;
import dateline.ui.job.JobRunner;
import dateline.ui.settings.Kept;
import dateline.ui.settings.Memory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a window is to remember: the settings, and what belongs to its archive. */
final class Remembered {
    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private final Places places;
    private final Archive archive;

    /**
     * Makes a memory that is not loaded yet.
     *
     * @param places where settings are kept
     * @param archive the archive; the one to be opened the next time
     */
    Remembered(Places places, Archive archive) {
        this.places = places;
        this.archive = archive;
    }

    /**
     * {@return what was remembered, and saves what changes} What cannot be read is as if never set, and is not written
     * over.
     *
     * @param runner saves it
     */
    Memory load(JobRunner runner) {
        String id = archive.id();
        Places own = places.forArchive(archive.folder());
        Kept<Settings> settings =
                kept(() -> Settings.load(places), Settings.usual(), value -> value.save(places), runner);
        settings.change(this::withThisArchive);
        return new Memory(
                settings,
                kept(() -> ReadingState.load(own, id), ReadingState.fresh(), value -> value.save(own, id), runner),
                kept(() -> SavedSearches.load(own, id), SavedSearches.none(), value -> value.save(own, id), runner),
                kept(() -> PastSearches.load(own, id), PastSearches.none(), value -> value.save(own, id), runner));
    }

    private Settings withThisArchive(Settings old) {
        return old.withLastArchive(archive.folder().toAbsolutePath().normalize());
    }

    private static <T> Kept<T> kept(Loader<T> loader, T usual, Kept.Saver<T> saver, JobRunner runner) {
        try {
            Loaded<T> loaded = loader.load();
            loaded.warning().ifPresent(LOG::warn);
            return new Kept<>(loaded.content(), saver, runner);
        } catch (StoreFault fault) {
            LOG.warn(fault.sentence());
            return Kept.forNow(usual, runner);
        }
    }

    private interface Loader<T> {
        Loaded<T> load() throws StoreFault;
    }
}
