package dateline.store;

/** Something on disk cannot be used, for a reason outside the program. */
public final class StoreFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** There is no such folder or file. */
        MISSING,
        /** It may not be read, or may not be written. */
        FORBIDDEN,
        /** What is in it cannot be understood. */
        MALFORMED,
        /** The disk is full or failed. */
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
    public StoreFault(Reason reason, String message, Throwable cause) {
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
    public StoreFault(Reason reason, String message) {
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
