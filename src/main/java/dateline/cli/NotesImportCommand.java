package dateline.cli;

import dateline.exporter.NoteFiles;
import dateline.exporter.ReadNotes;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteMerge;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline notes import}: brings notes in that were taken out, or written, elsewhere. */
@Command(
        name = "import",
        description = {
            "Brings notes in: Web Annotations (JSON-LD), Hypothesis' JSON, Markdown written by Dateline.",
            "Nothing comes twice, and nothing that was changed here is overwritten; what was changed on both sides is"
                    + " kept as both, the other one with the tag \"conflict\"."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NotesImportCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    NotesImportCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws WorkspaceFault, NoteFault {
        ReadNotes read = NoteFiles.read(files, Progress.NONE);
        NoteMerge.Outcome outcome;
        try (Workspace workspace = root.openInStep()) {
            outcome = dryRun ? workspace.merge(read.notes()) : workspace.bring(read.notes());
            if (!dryRun) {
                root.backUp(workspace);
            }
        }
        tell(outcome, read.problems());
        return read.problems().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void tell(NoteMerge.Outcome outcome, List<String> problems) {
        if (json) {
            ObjectNode object = Json.object().put("same", outcome.same());
            put(object, "added", outcome.added());
            put(object, "changed", outcome.changed());
            put(object, "conflicts", outcome.conflicts());
            ArrayNode sentences = object.putArray("problems");
            problems.forEach(sentences::add);
            Json.print(object, root.console().out());
            return;
        }
        problems.forEach(root::say);
        for (Note note : outcome.conflicts()) {
            root.say("Changed here and there, both are kept: " + Plain.line(NotePrint.about(note)) + " · " + note.id());
        }
        root.say((dryRun ? "Nothing is done yet: " : "") + outcome.added().size() + " new, "
                + outcome.changed().size() + " changed, " + outcome.conflicts().size() + " changed on both sides, "
                + outcome.same() + " here already.");
    }

    private static void put(ObjectNode object, String name, List<Note> notes) {
        ArrayNode array = object.putArray(name);
        notes.forEach(note -> array.add(NoteJson.of(note)));
    }
}
