package dateline.cli;

import dateline.note.Note;
import dateline.note.NoteHistory;
import dateline.note.NoteVersion;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline notes restore}: makes a note what it was. */
@Command(
        name = "restore",
        description = "Makes a note what it was: as it was before it was deleted, or before its last change.",
        sortOptions = false)
final class NotesRestoreCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(paramLabel = "ID", description = "The note's id, with or without urn:uuid:.")
    private String id = "";

    @Option(names = "--version", paramLabel = "N", description = "The version wanted, by its number in the history.")
    private Optional<Integer> version = Optional.empty();

    // the standard options are not mixed in, for --version means another thing here
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    @Option(names = "--json", description = "Print the note as one JSON object.")
    private boolean json;

    NotesRestoreCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        NoteVersion wanted;
        Note note;
        try (Workspace workspace = root.open()) {
            wanted = wanted(HistoryLookup.find(id, workspace));
            int number = wanted.number();
            note = workspace
                    .recovery()
                    .restore(wanted)
                    .orElseThrow(() -> new CommandFault("Version " + number + " is that the note was deleted."));
            root.backUp(workspace);
        }
        if (json) {
            Json.print(NoteJson.of(note), root.console().out());
        } else {
            root.say("The note is again what it was in version " + wanted.number() + ".");
        }
        return ExitCode.DONE;
    }

    private NoteVersion wanted(NoteHistory history) throws CommandFault {
        if (version.isPresent()) {
            return history.version(version.get())
                    .orElseThrow(() -> new CommandFault("The note has no version " + version.get() + "; it has "
                            + history.versions().size() + "."));
        }
        return history.before().orElseThrow(() -> new CommandFault("The note was never changed."));
    }
}
