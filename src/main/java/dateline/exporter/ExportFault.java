package dateline.exporter;

/** A file, a style or a template that was given for notes cannot be used. */
public final class ExportFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * Makes a fault.
     *
     * @param reason what kind it is
     * @param sentence one clear sentence for a person
     */
    public ExportFault(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /**
     * Makes a fault that something else reported.
     *
     * @param reason what kind it is
     * @param sentence one clear sentence for a person
     * @param cause what reported it
     */
    public ExportFault(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /**
     * {@return what kind it is}
     */
    public Reason reason() {
        return reason;
    }

    /**
     * {@return one clear sentence for a person}
     */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** What cannot be used. */
    public enum Reason {
        /** The file to read back holds no notes of its format. */
        UNREADABLE,
        /** There is no such citation style, or it is damaged. */
        STYLE,
        /** The template is not one. */
        TEMPLATE
    }
}
