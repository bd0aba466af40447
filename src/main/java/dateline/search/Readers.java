package dateline.search;

import dateline.entity.CorrectedLedger;
import dateline.job.Progress;
import java.io.EOFException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;

/** Hands out the newest state of the index, and lets go of an older one when the last search over it has ended. */
final class Readers {
    /** What is done with one state of the index. */
    interface Task<T> {
        T run(Snapshot snapshot) throws IOException, SearchFault;
    }

    /** Held by who makes the next state, so that none is lost; searches go on over the newest meanwhile. */
    private final ReentrantLock making = new ReentrantLock();

    private final ReentrantLock change = new ReentrantLock();
    private final IndexFolder folder;
    private Snapshot newest;

    private Readers(IndexFolder folder, Snapshot newest) {
        this.folder = folder;
        this.newest = newest;
    }

    /** Begins with the newest state. */
    static Readers open(IndexFolder folder, Vocabulary vocabulary) throws IOException {
        return new Readers(folder, snapshot(DirectoryReader.open(folder.directory()), vocabulary));
    }

    /** {@return a state of the index; its reader is closed when it cannot be made} */
    private static Snapshot snapshot(DirectoryReader reader, Vocabulary vocabulary) throws IOException {
        boolean made = false;
        try {
            var snapshot = new Snapshot(reader, vocabulary);
            made = true;
            return snapshot;
        } finally {
            if (!made) {
                reader.close();
            }
        }
    }

    /** {@return what a task makes of the newest state} */
    <T> T with(Task<T> task) throws SearchFault {
        Snapshot snapshot = acquire();
        try {
            return read(snapshot, task);
        } finally {
            release(snapshot);
        }
    }

    /** {@return what a task makes of a state that is held} */
    static <T> T read(Snapshot snapshot, Task<T> task) throws SearchFault {
        try {
            return task.run(snapshot);
        } catch (IOException failed) {
            throw SearchFault.onDisk(failed);
        } catch (RuntimeException | InternalError wrong) {
            // Damaged bytes lead the code that reads them to anything; a file cut short under a map is an
            // InternalError.
            if (isDamaged(snapshot)) {
                throw SearchFault.onDisk(new CorruptIndexException("read while searching", "index", wrong));
            }
            throw wrong;
        }
    }

    private static boolean isDamaged(Snapshot snapshot) throws SearchFault {
        try {
            return !isWhole(snapshot, Progress.NONE);
        } catch (IOException failed) {
            throw SearchFault.onDisk(failed);
        }
    }

    /** {@return whether all that a state reads is as it was written} */
    static boolean isWhole(Snapshot snapshot, Progress progress) throws IOException {
        try {
            for (LeafReaderContext leaf : snapshot.reader().leaves()) {
                if (progress.isCancelled()) {
                    return true;
                }
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (CorruptIndexException | EOFException | InternalError damaged) {
            return false;
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
    void renew() throws SearchFault {
        making.lock();
        try {
            Snapshot older = newest;
            if (!folder.isNewest(older.reader())) {
                show(snapshot(newer(older.reader()), older.lens().vocabulary()));
                release(older);
            }
        } catch (IOException failed) {
            throw SearchFault.onDisk(failed);
        } finally {
            making.unlock();
        }
    }

    /** {@return the newest commit, sharing what it can with an older one; one made anew may look older to Lucene} */
    private DirectoryReader newer(DirectoryReader older) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(older);
        return newer == null ? DirectoryReader.open(folder.directory()) : newer;
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
