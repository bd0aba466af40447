package dateline.cli;

/** How a command ends, as scripts see it. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;

    /** Done, and problems were found on the way. */
    public static final int PROBLEMS = 1;

    /** The command line cannot be understood. */
    public static final int USAGE = 2;

    /** Not done. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
