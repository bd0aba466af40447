package dateline.store;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * The end of a journal file, where entries are added, each forced to the disk. (A {@link RandomAccessFile}, because a
 * channel is closed for good when the thread that uses it is interrupted.)
 */
final class JournalTail implements AutoCloseable {
    private final RandomAccessFile file;
    private long end;
    private boolean clean = true;

    /** Makes the tail of a file that holds whole entries only. */
    JournalTail(RandomAccessFile file) throws IOException {
        this.file = file;
        this.end = file.length();
    }

    /**
     * Adds bytes; when this returns, they survive a loss of power.
     *
     * @param entry one entry with its line feed
     * @throws IOException when they could not be added; what was there before is as it was
     */
    void append(byte[] entry) throws IOException {
        if (!clean) {
            cutBack();
        }
        try {
            clean = false;
            file.seek(end);
            file.write(entry);
            file.getFD().sync();
            clean = true;
            end += entry.length;
        } catch (IOException failure) {
            tidyUp(failure);
            throw failure;
        }
    }

    private void tidyUp(IOException failure) {
        try {
            cutBack();
        } catch (IOException again) {
            // tried once more before the next entry; at the next opening at the latest, the torn line is set aside
            failure.addSuppressed(again);
        }
    }

    private void cutBack() throws IOException {
        file.setLength(end);
        file.getFD().sync();
        clean = true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
