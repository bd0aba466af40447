package dateline.ui.settings;

import dateline.store.StoreFault;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A value that outlives the window. Looked at and changed on the window's thread; saved a moment after it changed, so
 * that many changes in a row are one write.
 *
 * @param <T> an immutable value
 */
public final class Kept<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Saver<T> saver;
    private final JobRunner runner;
    private final Lane waiting = new Lane();
    private final Lane saving = new Lane();
    private volatile T now;
    private volatile boolean saved = true;

    /**
     * Makes a value that is saved already.
     *
     * @param now the value
     * @param saver saves it; called on a thread of the runner's
     * @param runner waits and saves
     */
    public Kept(T now, Saver<T> saver, JobRunner runner) {
        this.now = now;
        this.saver = saver;
        this.runner = runner;
    }

    /**
     * {@return a value that is forgotten with the window}
     *
     * @param now the value
     * @param runner not used for anything that lasts
     * @param <T> its type
     */
    public static <T> Kept<T> forNow(T now, JobRunner runner) {
        return new Kept<>(now, value -> {}, runner);
    }

    /**
     * {@return the value}
     */
    public T now() {
        return now;
    }

    /**
     * Changes the value.
     *
     * @param change makes the new value of the old one
     */
    public void change(UnaryOperator<T> change) {
        T changed = change.apply(now);
        if (!changed.equals(now)) {
            now = changed;
            saved = false;
            runner.after(waiting, PAUSE, () -> runner.newest(saving, progress -> save(), done -> {}, Kept::notSaved));
        }
    }

    /** Saves at once, on the thread that calls, what is not saved yet. */
    public void flush() {
        waiting.clear();
        try {
            save();
        } catch (StoreFault fault) {
            notSaved(fault);
        }
    }

    // One at a time, and always the newest value: an older one can never be written last.
    private synchronized T save() throws StoreFault {
        T value = now;
        if (!saved) {
            saved = true;
            try {
                saver.save(value);
            } catch (StoreFault fault) {
                saved = false;
                throw fault;
            }
        }
        return value;
    }

    private static void notSaved(Exception thrown) {
        LOG.warn("What the window remembers could not be saved", thrown);
    }

    /**
     * Saves a value.
     *
     * @param <T> its type
     */
    @FunctionalInterface
    public interface Saver<T> {
        /**
         * Saves a value in the place of the one before.
         *
         * @param value the value
         * @throws StoreFault when it cannot be saved
         */
        void save(T value) throws StoreFault;
    }
}
