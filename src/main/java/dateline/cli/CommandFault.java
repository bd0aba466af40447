package dateline.cli;

/** A command cannot do what was asked. It ends with one sentence on standard error and {@link ExitCode#FAILED}. */
public final class CommandFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /**
     * Makes a fault.
     *
     * @param sentence one clear sentence for a person
     */
    public CommandFault(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /**
     * Makes a fault that something else reported.
     *
     * @param sentence one clear sentence for a person
     * @param cause what reported it
     */
    public CommandFault(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /**
     * {@return one clear sentence for a person}
     */
    public String sentence() {
        return sentence;
    }
}
