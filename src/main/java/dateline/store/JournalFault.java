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
        String why = SafeFile.why(failure);
        Reason reason = Reason.DISK;
        if (why.contains("No space left") || why.contains("not enough space") || why.contains("quota")) {
            reason = Reason.FULL;
        } else if (failure instanceof AccessDeniedException
                || why.contains("Read-only file system")
                || why.contains("Permission denied")) {
            reason = Reason.READ_ONLY;
        }
        return new JournalFault(reason, what + ": " + why + ".", failure);
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
