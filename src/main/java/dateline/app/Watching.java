package dateline.app;

import dateline.store.FolderWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells, on a thread of its own, whenever files of an archive changed. */
final class Watching {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    /** A file that is being written, or many that are copied, count once. */
    private static final Duration QUIET = Duration.ofMillis(500);

    private final Path folder;
    private final Runnable changed;
    private final Thread thread;

    private Watching(Path folder, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
        this.thread = Thread.ofPlatform().daemon().name("folder-watch").unstarted(this::run);
    }

    /**
     * {@return what watches a folder} Where folders cannot be watched, nothing is told: a person can still ask for it.
     *
     * @param folder the archive's
     * @param changed told after each change, on the watching thread
     */
    static Watching of(Path folder, Runnable changed) {
        var watching = new Watching(folder, changed);
        watching.thread.start();
        return watching;
    }

    private void run() {
        try (FolderWatch watch = FolderWatch.of(folder)) {
            while (watch.await(QUIET)) {
                changed.run();
            }
        } catch (IOException failure) {
            LOG.info("The folder {} cannot be watched", folder, failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells nothing more. */
    void stop() {
        thread.interrupt();
    }
}
