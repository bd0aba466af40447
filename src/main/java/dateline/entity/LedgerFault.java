package dateline.entity;

/** Corrections of a ledger could not be read or saved, for a reason outside the program. */
public final class LedgerFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** The disk is full. */
        FULL,
        /** The folder or file may not be written. */
        READ_ONLY,
        /** Another window has these corrections open for writing. */
        IN_USE,
        /** Reading or writing failed for another reason. */
        DISK
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
    public LedgerFault(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.sentence = message;
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
