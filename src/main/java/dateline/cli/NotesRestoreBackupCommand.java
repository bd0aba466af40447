package dateline.cli;

import dateline.note.Note;
import dateline.note.NoteDifference;
import dateline.store.Backup;
import dateline.workspace.Recovery;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline notes restore-backup}: shows what a backup would change, and changes it when told to. */
@Command(
        name = "restore-backup",
        description = "Shows how the notes of a backup differ from those of now; makes them what they were with --yes.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NotesRestoreBackupCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(paramLabel = "NAME", description = "The backup's name, as the list has it.")
    private String name = "";

    @Option(names = "--yes", description = "Do it, and do not only show it.")
    private boolean yes;

    @Option(names = "--json", description = "Print the difference as one JSON object.")
    private boolean json;

    NotesRestoreBackupCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        try (Workspace workspace = root.open()) {
            Recovery.Kept kept = find(workspace);
            NoteDifference difference = kept.difference()
                    .orElseThrow(() -> new CommandFault("The backup " + name + " is damaged and cannot be used."));
            boolean doIt = yes && !difference.isEmpty();
            if (!json) {
                show(difference);
            }
            if (doIt) {
                restore(workspace, kept.backup());
            } else if (!difference.isEmpty()) {
                root.say("Nothing is changed yet; the same with --yes does it.");
            }
            if (json) {
                Json.print(
                        DifferenceWords.json(difference).put("restored", doIt),
                        root.console().out());
            }
        }
        return ExitCode.DONE;
    }

    private Recovery.Kept find(Workspace workspace) throws CommandFault, WorkspaceFault {
        return workspace.recovery().backups().stream()
                .filter(kept -> kept.backup().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandFault(
                        "There is no backup " + name + "; dateline notes backups lists those that there are."));
    }

    private void show(NoteDifference difference) {
        show("+", difference.added());
        show("~", difference.changed());
        show("-", difference.gone());
        root.console().out().flush();
        root.say("The backup and the notes of now: " + DifferenceWords.of(difference) + ".");
    }

    private void show(String sign, List<Note> notes) {
        PrintWriter out = root.console().out();
        for (Note note : notes) {
            out.println(sign + " " + root.console().bold(Plain.line(NotePrint.about(note))) + " · " + note.created());
            NotePrint.body(note, out);
        }
    }

    private void restore(Workspace workspace, Backup backup) throws WorkspaceFault {
        Optional<Backup> before = workspace.recovery().restore(backup);
        root.say("The notes are what they were.");
        before.ifPresent(kept ->
                root.say("What they were before is in " + kept.name() + ", and can be restored in the same way."));
        root.backUp(workspace);
    }
}
