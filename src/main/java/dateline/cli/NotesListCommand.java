package dateline.cli;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteSubject;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    NotesListCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        List<Note> notes;
        try (Workspace workspace = root.open()) {
            notes = NoteChoice.on(article).of(workspace);
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

    private static String about(Note note) {
        return switch (note.subject()) {
            case NoteSubject.OnArticle on -> on.article().value();
            case NoteSubject.OnEntity on -> on.entity().value();
            case NoteSubject.OnSearch on -> "search: " + on.query();
        };
    }

    private void print(Note note) {
        PrintWriter out = root.console().out();
        out.println(root.console().bold(Plain.line(about(note))) + " · " + note.created() + " · "
                + note.colour().word());
        note.anchor().map(Anchor::exact).ifPresent(exact -> out.println("  “" + Plain.line(exact) + "”"));
        if (!note.comment().isEmpty()) {
            out.println("  " + Plain.lines(note.comment()).replace("\n", "\n  "));
        }
        if (!note.tags().isEmpty()) {
            out.println("  tags: " + Plain.line(String.join(", ", note.tags())));
        }
        if (!note.entities().isEmpty()) {
            out.println(
                    "  names: " + note.entities().stream().map(EntityId::value).collect(Collectors.joining(", ")));
        }
    }
}
