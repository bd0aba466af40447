package dateline.ui.job;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Runs what would hold up the window. Called on the window's thread, and every answer is given on it too; work runs
 * elsewhere and is never interrupted.
 */
public interface JobRunner {
    /**
     * Runs short work, such as a search. Only the newest work of a lane is answered.
     *
     * @param lane what the work belongs to
     * @param work the work
     * @param done given what was found
     * @param failed given what went wrong; nothing is done then
     * @param <T> what the work finds
     */
    <T> void newest(Lane lane, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /**
     * Runs long work, such as indexing, one after the other.
     *
     * @param work the work
     * @param watcher told how far it is, a few times a second
     * @param done given what was found
     * @param failed given what went wrong
     * @param <T> what the work finds
     * @return what cancels it when run: the work then ends early and its answer is given as usual
     */
    <T> Runnable longWork(Work<T> work, Watcher watcher, Consumer<T> done, Consumer<Exception> failed);

    /**
     * Acts after a while, unless the lane is taken or cleared before.
     *
     * @param lane what the act belongs to
     * @param wait how long to wait
     * @param act what to do
     */
    void after(Lane lane, Duration wait, Runnable act);

    /**
     * Acts on the window's thread, soon. Unlike all else here this may be asked for on any thread.
     *
     * @param act what to do
     */
    void soon(Runnable act);

    /** Is told how far long work is. */
    @FunctionalInterface
    interface Watcher {
        /**
         * Takes how far the work is.
         *
         * @param done items finished
         * @param total items in all; 0 while not known
         */
        void told(long done, long total);
    }
}
