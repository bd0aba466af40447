package dateline.store;

import dateline.note.NoteFault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held by the one process that may write a journal; let go when it ends, however it ends. */
final class JournalLock implements AutoCloseable {
    private static final String NAME = "notes.lock";

    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    /** {@return the lock of a folder; not of the journal itself, which others may read meanwhile} */
    static JournalLock take(Path folder) throws NoteFault, IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            // this process has it; as good as another's
            taken = false;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw new NoteFault(
                    NoteFault.Reason.IN_USE,
                    "The notes of this archive are open in another Dateline; close it there, or open them here to be"
                            + " read only.",
                    new IOException(folder.resolve(NAME) + " is locked"));
        }
        return new JournalLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
