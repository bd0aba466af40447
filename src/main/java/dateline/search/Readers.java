package dateline.search;

import dateline.entity.CorrectedLedger;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;

/** Hands out the newest state of the index, and lets go of an older one when the last search over it has ended. */
final class Readers {
    /** What is done with one state of the index. */
    interface Task<T> {
        T run(Snapshot snapshot) throws IOException, SearchFault;
    }

    /** Held by who makes the next state, so that none is lost; searches go on over the newest meanwhile. */
    private final ReentrantLock making = new ReentrantLock();

    private final ReentrantLock change = new ReentrantLock();
    private Snapshot newest;

    Readers(DirectoryReader reader, Vocabulary vocabulary) throws IOException {
        this.newest = new Snapshot(reader, vocabulary);
    }

    /** {@return what a task makes of the newest state} */
    <T> T with(Task<T> task) throws SearchFault {
        Snapshot snapshot = acquire();
        try {
            return task.run(snapshot);
        } catch (IOException failed) {
            throw LuceneIndex.onDisk(failed);
        } finally {
            release(snapshot);
        }
    }

    /** {@return the newest state, readable until it is closed} */
    HeldSnapshot hold() throws SearchFault {
        return new HeldSnapshot(acquire());
    }

    private Snapshot acquire() throws SearchFault {
        change.lock();
        try {
            if (!newest.reader().tryIncRef()) {
                throw new SearchFault(SearchFault.Reason.CANCELLED, "The archive was closed.");
            }
            return newest;
        } finally {
            change.unlock();
        }
    }

    /** Lets go of a state. */
    static void release(Snapshot snapshot) {
        try {
            snapshot.reader().decRef();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** {@return the names and topics of the newest state} */
    Vocabulary vocabulary() {
        change.lock();
        try {
            return newest.lens().vocabulary();
        } finally {
            change.unlock();
        }
    }

    /** Reads the newest state of the index with other names from now on; whoever searches sees both old or both new. */
    void adopt(CorrectedLedger names, Set<String> unsettled) throws SearchFault {
        making.lock();
        try {
            with(older -> {
                Vocabulary vocabulary = older.lens().vocabulary().with(names, unsettled);
                show(older.readWith(vocabulary));
                return vocabulary;
            });
        } finally {
            making.unlock();
        }
    }

    /** Looks for a newer state on disk. */
    void renew() {
        making.lock();
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(newest.reader());
            if (newer != null) {
                Snapshot older = newest;
                show(new Snapshot(newer, older.lens().vocabulary()));
                release(older);
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } finally {
            making.unlock();
        }
    }

    private void show(Snapshot newer) {
        change.lock();
        try {
            newest = newer;
        } finally {
            change.unlock();
        }
    }

    void close() throws IOException {
        making.lock();
        change.lock();
        try {
            newest.reader().decRef();
        } finally {
            change.unlock();
            making.unlock();
        }
    }
}
