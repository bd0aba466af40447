package dateline.cli;

import dateline.archive.ArticleId;
import dateline.dossier.DossierFault;
import dateline.dossier.DossierMaking;
import dateline.dossier.Selection;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline dossier make}: puts an archive and what was worked out on it into one file. */
@Command(
        name = "make",
        description = "Puts the archive with notes, corrections, saved searches and what they find into one file.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DossierMakeCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The file to make, NAME.dossier.zip.")
    private Path to = Path.of("");

    @ArgGroup(exclusive = true)
    private Only only = new Only();

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "Also record what these queries find, one a line; a line may begin with an id and a tab.")
    private Optional<Path> queries = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    /** Which articles, when not all. */
    private static final class Only {
        @Option(names = "--search", paramLabel = "QUERY", description = "Only articles that this search finds.")
        private Optional<String> search = Optional.empty();

        @Option(names = "--topic", paramLabel = "TOPIC", description = "Only articles of this topic.")
        private Optional<String> topic = Optional.empty();

        @Option(
                names = "--article",
                paramLabel = "ID",
                arity = "1",
                description = "Only this article; may be given several times.")
        private List<ArticleId> articles = new ArrayList<>();
    }

    DossierMakeCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault, DossierFault {
        List<String> asked = asked();
        DossierMaking.Made made;
        try (Workspace workspace = root.openInStep();
                ProgressBar bar = root.progress("Making the dossier")) {
            var wanted = new DossierMaking.Wanted(selection(workspace), asked);
            made = new DossierMaking(
                            folder -> root.open(Optional.of(folder)),
                            root.session().clock())
                    .make(workspace, wanted, to, bar);
        }
        print(made);
        return ExitCode.DONE;
    }

    private Selection selection(Workspace workspace) throws CommandFault, WorkspaceFault {
        if (only.search.isPresent()) {
            return new Selection.Found(only.search.get());
        }
        if (only.topic.isPresent()) {
            return new Selection.OfTopic(only.topic.get());
        }
        if (only.articles.isEmpty()) {
            return new Selection.Whole();
        }
        var lookup = new ArticleLookup(workspace);
        List<ArticleId> articles = new ArrayList<>();
        for (ArticleId typed : only.articles) {
            articles.add(lookup.find(typed).article().id());
        }
        return new Selection.These(articles);
    }

    private List<String> asked() throws CommandFault {
        if (queries.isEmpty()) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(queries.get())) {
            return lines.map(line -> line.substring(line.indexOf('\t') + 1).strip())
                    .filter(query -> !query.isEmpty())
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new CommandFault("The file of queries cannot be read: " + queries.get() + ".", unreadable);
        }
    }

    private void print(DossierMaking.Made made) {
        if (json) {
            Json.print(
                    Json.object()
                            .put("file", to.toString())
                            .put("articles", made.articles())
                            .put("searches", made.searches())
                            .put("bytes", made.bytes())
                            .put("problems", made.problems()),
                    root.console().out());
            return;
        }
        root.console()
                .out()
                .println(Plain.line(Counts.of(made.articles(), "article", "articles") + " and "
                        + Counts.of(made.searches(), "search", "searches") + " in " + to + ", "
                        + Counts.of(made.bytes(), "byte", "bytes")));
        root.console().out().flush();
    }
}
