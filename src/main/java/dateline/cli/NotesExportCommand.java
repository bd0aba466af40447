package dateline.cli;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.exporter.MarkdownNotes;
import dateline.exporter.NoteEntry;
import dateline.exporter.NotesCsv;
import dateline.note.Note;
import dateline.store.SafeFile;
import dateline.store.StoreFault;
import dateline.workspace.OpenArticle;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline notes export}: writes notes for other programs. */
@Command(
        name = "export",
        description = "Writes notes with their articles' citations to standard output or a file.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NotesExportCommand implements Callable<Integer> {
    private static final String MARKDOWN = "markdown";
    private static final String CSV = "csv";

    private final DatelineCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", paramLabel = "FILE", description = "The file to write; by default standard output.")
    private Optional<Path> to = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = MARKDOWN,
            description = "How to write them: markdown or csv (default: ${DEFAULT-VALUE}).")
    private String format = MARKDOWN;

    @Option(names = "--article", paramLabel = "ID", description = "Only notes on this article.")
    private Optional<ArticleId> article = Optional.empty();

    NotesExportCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws WorkspaceFault, StoreFault {
        if (!format.equals(MARKDOWN) && !format.equals(CSV)) {
            throw new ParameterException(spec.commandLine(), "--format takes markdown or csv, not " + format + ".");
        }
        List<Note> notes;
        String written;
        try (Workspace workspace = root.openInStep()) {
            notes = new NoteChoice(article).of(workspace);
            Map<ArticleId, Article> articles = articles(notes, workspace);
            written = format.equals(CSV)
                    ? csv(notes, articles)
                    : MarkdownNotes.write(notes, id -> Optional.ofNullable(articles.get(id)));
        }
        if (to.isPresent()) {
            SafeFile.write(to.get(), written.getBytes(StandardCharsets.UTF_8));
            root.say(Counts.of(notes.size(), "note", "notes") + " written to " + to.get() + ".");
        } else {
            root.console().out().print(written);
            root.console().out().flush();
        }
        return ExitCode.DONE;
    }

    private static String csv(List<Note> notes, Map<ArticleId, Article> articles) {
        var out = new StringBuilder();
        try {
            var rows = new NotesCsv(out);
            for (Note note : notes) {
                rows.add(NoteEntry.of(note, Optional.ofNullable(articles.get(note.article()))));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes every row", impossible);
        }
        return out.toString();
    }

    private static Map<ArticleId, Article> articles(List<Note> notes, Workspace workspace) throws WorkspaceFault {
        Map<ArticleId, Article> articles = new HashMap<>();
        for (Note note : notes) {
            if (!articles.containsKey(note.article())) {
                Optional<OpenArticle> open = workspace.article(note.article());
                open.ifPresent(found -> articles.put(note.article(), found.article()));
            }
        }
        return articles;
    }
}
