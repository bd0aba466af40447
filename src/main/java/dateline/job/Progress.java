package dateline.job;

/**
 * How long work says how far it is, and learns that it should stop. Work asks {@link #isCancelled()} between two items
 * and then ends early and whole; it is never interrupted. May be called from several threads at once.
 */
public interface Progress {
    /** Says nothing and never asks to stop. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param done items finished so far
     * @param total items in all; 0 while that is not known
     */
    void report(long done, long total);

    /**
     * {@return whether the work is no longer wanted}
     */
    boolean isCancelled();
}
