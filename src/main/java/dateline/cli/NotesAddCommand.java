package dateline.cli;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline notes add}: writes a note on an article or on a passage of it. */
@Command(
        name = "add",
        description = "Adds a note to an article, or to a passage of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NotesAddCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(paramLabel = "ID", description = "The article's id, or the last part of it.")
    private Optional<ArticleId> id = Optional.empty();

    @Option(names = "--comment", paramLabel = "TEXT", required = true, description = "What to say; Markdown is kept.")
    private String comment = "";

    @Option(
            names = "--quote",
            paramLabel = "TEXT",
            description = "The passage, word for word; quotation marks may be straight, and white space may differ.")
    private Optional<String> quote = Optional.empty();

    @Option(names = "--tag", paramLabel = "T", arity = "1", description = "A tag; may be given several times.")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--json", description = "Print the note as one JSON object.")
    private boolean json;

    NotesAddCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault, NoteFault {
        try (Workspace workspace = root.openInStep()) {
            Article article =
                    new ArticleLookup(workspace).find(id.orElseThrow()).article();
            Optional<Anchor> anchor = anchor(article.text());
            Note note = workspace.notebook().add(article.id(), anchor, comment, tags, NoteColour.YELLOW);
            if (json) {
                Json.print(NoteJson.of(note), root.console().out());
            } else {
                root.console().out().println(note.id());
            }
            root.backUp(workspace);
        }
        return ExitCode.DONE;
    }

    private Optional<Anchor> anchor(ArticleText text) throws CommandFault {
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        List<TextSpan> places = new QuotedWords(quote.get()).in(text.plain());
        if (places.isEmpty()) {
            throw new CommandFault(
                    "The article does not have the words “" + quote.get().strip() + "”.");
        }
        if (places.size() > 1) {
            root.say("The words stand in the article " + places.size() + " times; the note is on the first.");
        }
        return Anchor.at(text, places.getFirst());
    }
}
