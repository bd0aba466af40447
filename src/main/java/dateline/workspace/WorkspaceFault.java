package dateline.workspace;

/** An archive cannot be opened or kept in step, for a reason outside the program. */
public final class WorkspaceFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** There is no archive there. */
        NO_ARCHIVE,
        /** Another window has this archive's index or notes open. */
        IN_USE,
        /** The work was cancelled. */
        CANCELLED,
        /** The disk is full, a folder is read-only, or reading failed. */
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
    public WorkspaceFault(Reason reason, String message, Throwable cause) {
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
