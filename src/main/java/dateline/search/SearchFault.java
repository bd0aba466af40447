package dateline.search;

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
