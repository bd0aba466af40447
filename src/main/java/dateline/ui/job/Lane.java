package dateline.ui.job;

import dateline.job.Progress;
import java.util.concurrent.atomic.AtomicLong;

/** A lane of work in which only the newest piece counts: whatever was begun before it is no longer wanted. */
public final class Lane {
    private final AtomicLong newest = new AtomicLong();

    /**
     * {@return the ticket of a new piece of work; all older tickets of this lane are cancelled by it}
     */
    public Ticket take() {
        return new Ticket(newest.incrementAndGet());
    }

    /** Cancels whatever is under way in this lane. */
    public void clear() {
        newest.incrementAndGet();
    }

    /** The right of one piece of work to deliver what it found. */
    public final class Ticket implements Progress {
        private final long number;

        private Ticket(long number) {
            this.number = number;
        }

        @Override
        public void report(long done, long total) {
            // Work in a lane is short: nobody watches it.
        }

        @Override
        public boolean isCancelled() {
            return newest.get() != number;
        }
    }
}
