package dateline.app;

import dateline.cli.ArchiveChoice;
import dateline.cli.Archives;
import dateline.store.Loaded;
import dateline.store.Places;
import dateline.store.Settings;
import dateline.store.StoreFault;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the archive that was named; else the one that a window showed last; else the sample. */
final class ChosenArchives implements Archives {
    private static final Logger LOG = LoggerFactory.getLogger(ChosenArchives.class);

    private final Path sample;
    private final Clock clock;
    private final Executor workers;
    private final String who;

    ChosenArchives(Path sample, Clock clock, Executor workers, String who) {
        this.sample = sample;
        this.clock = clock;
        this.workers = workers;
        this.who = who;
    }

    @Override
    public Workspace open(ArchiveChoice choice) throws WorkspaceFault {
        return Workspace.open(folder(choice), places(choice), clock, workers, who);
    }

    /**
     * {@return the folder of the archive that is chosen}
     */
    Path folder(ArchiveChoice choice) {
        return choice.archive()
                .orElseGet(() -> settings(places(choice))
                        .lastArchive()
                        .filter(Files::isDirectory)
                        .orElse(sample));
    }

    /**
     * {@return where settings are, and all that belongs to archives without places of their own}
     */
    static Places places(ArchiveChoice choice) {
        return Places.choose(choice.data(), choice.cache());
    }

    /**
     * {@return the settings; the usual ones when they cannot be read}
     */
    static Settings settings(Places places) {
        try {
            Loaded<Settings> loaded = Settings.load(places);
            loaded.warning().ifPresent(LOG::warn);
            return loaded.content();
        } catch (StoreFault fault) {
            LOG.warn(fault.sentence());
            return Settings.usual();
        }
    }
}
