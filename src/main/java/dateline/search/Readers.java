package dateline.search;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;

/** Hands out the newest state of the index, and lets go of an older one when the last search over it has ended. */
final class Readers {
    /** What is done with one state of the index. */
    interface Task<T> {
        T run(Snapshot snapshot) throws IOException, SearchFault;
    }

    private Vocabulary vocabulary;
    private final ReentrantLock change = new ReentrantLock();
    private Snapshot newest;

    Readers(DirectoryReader reader, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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

    private static void release(Snapshot snapshot) {
        try {
            snapshot.reader().decRef();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** Looks for a newer state on disk. */
    void renew() {
        change.lock();
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(newest.reader());
            if (newer != null) {
                Snapshot older = newest;
                newest = new Snapshot(newer, vocabulary);
                release(older);
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } finally {
            change.unlock();
        }
    }

    /** Reads the newest state through another vocabulary from now on. */
    void adopt(Vocabulary names) {
        change.lock();
        try {
            vocabulary = names;
            newest = new Snapshot(newest.reader(), names);
        } finally {
            change.unlock();
        }
    }

    void close() throws IOException {
        change.lock();
        try {
            newest.reader().decRef();
        } finally {
            change.unlock();
        }
    }
}
