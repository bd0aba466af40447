package dateline.cli;

import dateline.archive.ArticleId;
import dateline.exporter.CitationStyle;
import dateline.exporter.CslStyle;
import dateline.exporter.ExportFault;
import dateline.exporter.NoteExport;
import dateline.exporter.NoteFormat;
import dateline.exporter.NoteFormats;
import dateline.exporter.NoteSheet;
import dateline.exporter.TemplateNotes;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.store.StoreFault;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
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
        description = "Writes notes with their articles' citations to standard output, a file or a folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NotesExportCommand implements Callable<Integer> {
    private static final int PREVIEWED = 3;

    private final DatelineCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The file to write, or the folder for obsidian; by default standard output.")
    private Optional<Path> to = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            completionCandidates = FormatNames.class,
            description = "How to write them: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String format = "markdown";

    @Option(names = "--article", paramLabel = "ID", description = "Only notes on this article.")
    private Optional<ArticleId> article = Optional.empty();

    @Option(names = "--search", paramLabel = "QUERY", description = "Only notes on articles that this search finds.")
    private Optional<String> search = Optional.empty();

    @Option(
            names = "--tag",
            paramLabel = "T",
            arity = "1",
            description = "Only notes with this tag; given several times, with any of them.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "How articles are cited: chicago, apa, mla, or any other CSL style by its name or file.")
    private Optional<String> style = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "Write them by a template of your own, in Mustache, instead of in a format.")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--preview", description = "Print the first three notes only, to see how they will look.")
    private boolean preview;

    NotesExportCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, ExportFault, WorkspaceFault, StoreFault {
        NoteFormat chosen = format();
        NoteSheet sheet;
        try (Workspace workspace = root.openInStep()) {
            List<Note> notes = new NoteChoice(article, search, tags).of(workspace);
            sheet = workspace.sheet(notes);
        }
        if (to.isPresent() && !preview) {
            write(sheet, chosen, to.get());
        } else if (chosen instanceof NoteFormat.Text text) {
            print(preview ? sheet.first(PREVIEWED) : sheet, text);
        }
        return ExitCode.DONE;
    }

    private void write(NoteSheet sheet, NoteFormat chosen, Path file) throws StoreFault {
        chosen.warning(sheet).ifPresent(root::say);
        try (ProgressBar bar = root.progress("Writing")) {
            NoteExport.write(sheet, chosen, file, bar);
        }
        root.say(Counts.of(sheet.size(), "note", "notes") + " written to " + file + ".");
    }

    private void print(NoteSheet sheet, NoteFormat.Text text) {
        try {
            text.write(sheet, root.console().out(), Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException("standard output tells of its failures otherwise", impossible);
        }
        root.console().out().flush();
    }

    private NoteFormat format() throws CommandFault, ExportFault {
        if (template.isPresent() && spec.commandLine().getParseResult().hasMatchedOption("--format")) {
            throw wrong("Say --format or --template, not both.");
        }
        CitationStyle cited = style.isPresent() ? CslStyle.named(style.get()) : CitationStyle.OWN;
        if (template.isPresent()) {
            return templateOf(template.get(), cited);
        }
        NoteFormat chosen = NoteFormats.named(format, cited)
                .orElseThrow(() ->
                        wrong("--format takes " + String.join(", ", NoteFormats.names()) + ", not " + format + "."));
        if (!(chosen instanceof NoteFormat.Text) && (to.isEmpty() || preview)) {
            throw wrong(
                    preview
                            ? "There is no preview of " + format + "; html shows the same."
                            : "Say by --to where to write " + format + "; it cannot be printed.");
        }
        return chosen;
    }

    private static NoteFormat templateOf(Path file, CitationStyle cited) throws CommandFault, ExportFault {
        boolean html = file.toString().toLowerCase(Locale.ROOT).endsWith(".html");
        try {
            String text = Files.readString(file);
            return TemplateNotes.of(text, html ? TemplateNotes.Escape.HTML : TemplateNotes.Escape.NONE, cited);
        } catch (IOException unreadable) {
            throw new CommandFault("The template " + file + " cannot be read; it must be a file of text.", unreadable);
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** The names that the help lists. */
    private static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NoteFormats.names().iterator();
        }
    }
}
