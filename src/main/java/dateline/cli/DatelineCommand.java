package dateline.cli;

import dateline.archive.ArticleId;
import dateline.cli.WindowRequest.Manner;
import dateline.workspace.IndexReport;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code dateline} without a command: opens the window. Holds the options that every command has. */
@Command(
        name = "dateline",
        description = "Reads news archives. Without a command, opens the window.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "[COMMAND]",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:done, with problems found", "2:wrong usage", "3:failed"})
final class DatelineCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = {"-a", "--archive"},
            paramLabel = "ARCHIVE",
            scope = ScopeType.INHERIT,
            description = "The archive's folder; by default the one opened last, else the sample.")
    private Optional<Path> archive = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where notes and settings are kept.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--cache", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "Where the index is kept.")
    private Optional<Path> cache = Optional.empty();

    @Option(names = "--search", paramLabel = "QUERY", description = "The search to begin with.")
    private Optional<String> search = Optional.empty();

    @Option(names = "--article", paramLabel = "ID", description = "The article to begin with.")
    private Optional<ArticleId> article = Optional.empty();

    @Option(
            names = "--trace-startup",
            description = "Says how long each phase of the start took, in milliseconds, on standard error.")
    private boolean traceStartup;

    @Option(names = "--exit-when-ready", description = "Ends as soon as the first list is shown.")
    private boolean exitWhenReady;

    DatelineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        EnumSet<Manner> manners = EnumSet.noneOf(Manner.class);
        if (traceStartup) {
            manners.add(Manner.TRACE_STARTUP);
        }
        if (exitWhenReady) {
            manners.add(Manner.EXIT_WHEN_READY);
        }
        session.window().open(new WindowRequest(choice(), search, article, manners), session.console());
        return ExitCode.DONE;
    }

    Session session() {
        return session;
    }

    Console console() {
        return session.console();
    }

    ArchiveChoice choice() {
        return new ArchiveChoice(archive, data, cache);
    }

    /** Opens the archive with its index as it was left. */
    Workspace open() throws WorkspaceFault {
        return open(Optional.empty());
    }

    /** Opens a folder that a command was given by itself; else the archive, with its index as it was left. */
    Workspace open(Optional<Path> folder) throws WorkspaceFault {
        return session.archives().open(new ArchiveChoice(folder.or(() -> archive), data, cache));
    }

    /** Opens the archive and brings its index in step; how many problems there were goes to standard error. */
    Workspace openInStep() throws WorkspaceFault {
        Workspace workspace = open();
        try {
            refresh(workspace);
            return workspace;
        } catch (WorkspaceFault fault) {
            workspace.close();
            throw fault;
        }
    }

    private void refresh(Workspace workspace) throws WorkspaceFault {
        try {
            IndexReport report = read(workspace);
            report.notices().forEach(this::say);
            int problems = report.problems().size();
            if (problems > 0) {
                say(Counts.of(problems, "problem", "problems") + " in the archive; dateline check tells.");
            }
        } catch (WorkspaceFault fault) {
            if (fault.reason() != WorkspaceFault.Reason.IN_USE) {
                throw fault;
            }
            say("The index is being written by another window; what follows may lack the latest changes.");
        }
    }

    private IndexReport read(Workspace workspace) throws WorkspaceFault {
        try (ProgressBar bar = progress("Reading")) {
            return workspace.refresh(bar);
        }
    }

    ProgressBar progress(String what) {
        return new ProgressBar(console(), what, session.clock());
    }

    /** Backs up what a command changed; that this fails is said, and is no failure of the command. */
    void backUp(Workspace workspace) {
        try {
            workspace.recovery().backUp();
        } catch (WorkspaceFault fault) {
            say(fault.sentence());
        }
    }

    /** Prints a message on a line of standard error. */
    void say(String sentence) {
        console().err().println(Plain.line(sentence));
        console().err().flush();
    }
}
