package dateline.cli;

import dateline.archive.ArticleId;
import dateline.note.Note;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline notes list}: prints notes. */
@Command(name = "list", description = "Prints notes.", mixinStandardHelpOptions = true, sortOptions = false)
final class NotesListCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Option(names = "--article", paramLabel = "ID", description = "Only notes on this article.")
    private Optional<ArticleId> article = Optional.empty();

    @Option(names = "--deleted", description = "The notes that were deleted instead, the last one first.")
    private boolean deleted;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    NotesListCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        List<Note> notes;
        try (Workspace workspace = root.open()) {
            notes = deleted ? deletedIn(workspace) : NoteChoice.on(article).of(workspace);
        }
        if (json) {
            ArrayNode array = Json.array();
            notes.forEach(note -> array.add(NoteJson.of(note)));
            ObjectNode object = Json.object();
            object.set("notes", array);
            Json.print(object, root.console().out());
        } else {
            notes.forEach(this::print);
            root.console().out().flush();
            root.say(Counts.of(notes.size(), "note", "notes") + ".");
        }
        return ExitCode.DONE;
    }

    private List<Note> deletedIn(Workspace workspace) throws WorkspaceFault {
        return workspace.recovery().removed().stream()
                .flatMap(history -> history.lastNote().stream())
                .filter(note -> article.isEmpty()
                        || note.article().equals(article)
                        || note.article().equals(Optional.of(ArticleLookup.wholeId(article.get(), workspace))))
                .toList();
    }

    private void print(Note note) {
        PrintWriter out = root.console().out();
        if (deleted) {
            out.println(Plain.line(note.id().value()));
        }
        out.println(root.console().bold(Plain.line(NotePrint.about(note))) + " · " + note.created() + " · "
                + note.colour().word());
        NotePrint.body(note, out);
    }
}
