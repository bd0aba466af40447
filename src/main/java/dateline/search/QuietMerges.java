package dateline.search;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges segments beside the update; what fails there is told by the update, which cannot go on then either. */
final class QuietMerges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {
        // The writer keeps it, and gives it as the reason of whatever is asked of it next.
    }
}
