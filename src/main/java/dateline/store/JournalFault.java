package dateline.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** A journal cannot be read or written, for a reason outside the program. */
final class JournalFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    enum Reason {
        /** The disk is full. */
        FULL,
        /** The folder or file may not be written. */
        READ_ONLY,
        /** Another process, or another part of this one, has the journal open for writing. */
        IN_USE,
        /** Reading or writing failed for another reason. */
        DISK
    }

    private final Reason reason;
    private final String sentence;

    /** Makes a fault from one clear sentence for a person. */
    JournalFault(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
        this.sentence = sentence;
    }

    /** {@return the fault with the reason that a failure has} */
    static JournalFault of(String what, IOException failure) {
        return new JournalFault(reason(failure), what + ": " + SafeFile.why(failure) + ".", failure);
    }

    /** {@return the fault of a file that could not be written} */
    static JournalFault of(StoreFault fault) {
        Reason reason = fault.getCause() instanceof IOException failure ? reason(failure) : Reason.DISK;
        return new JournalFault(reason, fault.sentence(), fault);
    }

    private static Reason reason(IOException failure) {
        String why = SafeFile.why(failure);
        if (why.contains("No space left") || why.contains("not enough space") || why.contains("quota")) {
            return Reason.FULL;
        }
        boolean forbidden = failure instanceof AccessDeniedException
                || why.contains("Read-only file system")
                || why.contains("Permission denied");
        return forbidden ? Reason.READ_ONLY : Reason.DISK;
    }

    /** {@return what went wrong} */
    Reason reason() {
        return reason;
    }

    /** {@return one clear sentence for a person} */
    String sentence() {
        return sentence;
    }
}
