package dateline.cli;

import dateline.note.NoteHistory;
import dateline.note.NoteVersion;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline notes history}: prints all that a note ever was. */
@Command(
        name = "history",
        description = "Prints all that a note ever was, also one that was deleted.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NotesHistoryCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(paramLabel = "ID", description = "The note's id, with or without urn:uuid:.")
    private String id = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    NotesHistoryCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        NoteHistory history;
        try (Workspace workspace = root.open()) {
            history = HistoryLookup.find(id, workspace);
        }
        if (json) {
            Json.print(json(history), root.console().out());
        } else {
            history.versions().forEach(this::print);
            root.console().out().flush();
            root.say(Counts.of(history.versions().size(), "version", "versions") + ".");
        }
        return ExitCode.DONE;
    }

    private static ObjectNode json(NoteHistory history) {
        ObjectNode object = Json.object().put("id", history.id().value());
        ArrayNode versions = object.putArray("versions");
        for (NoteVersion version : history.versions()) {
            ObjectNode one = versions.addObject()
                    .put("number", version.number())
                    .put("at", version.at().toString());
            version.note().ifPresentOrElse(note -> one.set("note", NoteJson.of(note)), () -> one.putNull("note"));
        }
        return object;
    }

    private void print(NoteVersion version) {
        PrintWriter out = root.console().out();
        String what = version.note().map(note -> note.colour().word()).orElse("deleted");
        out.println(root.console().bold(String.valueOf(version.number())) + " · " + version.at() + " · " + what);
        version.note().ifPresent(note -> NotePrint.body(note, out));
    }
}
