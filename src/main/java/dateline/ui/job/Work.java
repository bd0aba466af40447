package dateline.ui.job;

import dateline.job.Progress;

/**
 * Work that may take long: a plain function of what it was made with.
 *
 * @param <T> what it finds, an immutable value
 */
@FunctionalInterface
public interface Work<T> {
    /**
     * Does the work, on a thread of the runner's.
     *
     * @param progress told how far it is, and asked between two items whether it is still wanted
     * @return what was found
     * @throws Exception when it cannot be done; handed to whoever asked for the work
     */
    T run(Progress progress) throws Exception;
}
