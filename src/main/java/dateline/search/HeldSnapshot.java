package dateline.search;

import java.util.concurrent.atomic.AtomicBoolean;

/** One state of the index that stays readable until it is let go, whatever becomes of the index meanwhile. */
final class HeldSnapshot implements AutoCloseable {
    private final Snapshot snapshot;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Takes over a state that was acquired for it. */
    HeldSnapshot(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** {@return what a task makes of it} */
    <T> T with(Readers.Task<T> task) throws SearchFault {
        if (closed.get() || !snapshot.reader().tryIncRef()) {
            throw new SearchFault(SearchFault.Reason.CANCELLED, "The list was closed.");
        }
        try {
            return Readers.read(snapshot, task);
        } finally {
            Readers.release(snapshot);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            Readers.release(snapshot);
        }
    }
}
