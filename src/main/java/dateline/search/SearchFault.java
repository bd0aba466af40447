package dateline.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/** The index cannot do what was asked, for a reason outside the program. */
public final class SearchFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** The index on disk is damaged or of another version: rebuild it. */
        DAMAGED,
        /** Another process is writing to this index. */
        IN_USE,
        /** The disk is full, the folder is read-only, or reading failed. */
        DISK,
        /** The work was cancelled. */
        CANCELLED
    }

    private final Reason reason;
    private final String sentence;

    /**
     * Makes a fault.
     *
     * @param reason what went wrong
     * @param message one clear sentence for a person
     * @param cause what reported it
     */
    public SearchFault(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.sentence = message;
    }

    /**
     * Makes a fault that nothing else reported.
     *
     * @param reason what went wrong
     * @param message one clear sentence for a person
     */
    public SearchFault(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.sentence = message;
    }

    /** {@return the fault of something that failed on disk} */
    static SearchFault onDisk(IOException failed) {
        if (failed instanceof LockObtainFailedException) {
            return new SearchFault(
                    SearchFault.Reason.IN_USE, "Another window of Dateline is writing to this index.", failed);
        }
        if (failed instanceof CorruptIndexException
                || failed instanceof IndexNotFoundException
                || failed instanceof NoSuchFileException
                || failed instanceof FileNotFoundException
                || failed instanceof EOFException) {
            return new SearchFault(SearchFault.Reason.DAMAGED, "The index is damaged; it has to be made anew.", failed);
        }
        return new SearchFault(
                SearchFault.Reason.DISK, "The index cannot be read or written: " + reason(failed) + ".", failed);
    }

    /** {@return why something on disk failed, as part of a sentence} */
    static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        String why = failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
        return why == null || why.isBlank() ? failed.getClass().getSimpleName() : why;
    }

    /**
     * {@return what went wrong}
     */
    public Reason reason() {
        return reason;
    }

    /**
     * {@return one clear sentence for a person}
     */
    public String sentence() {
        return sentence;
    }
}
