package dateline.cli;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.search.Comparison;
import dateline.search.Comparison.Change;
import dateline.workspace.OpenArticle;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline compare}: prints what became of each sentence from one article to another. */
@Command(
        name = "compare",
        description = "Compares two versions of a story, sentence by sentence.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(index = "0", paramLabel = "ID", description = "The first article's id, or the last part of it.")
    private Optional<ArticleId> first = Optional.empty();

    @Parameters(index = "1", paramLabel = "ID", description = "The second article's.")
    private Optional<ArticleId> second = Optional.empty();

    @Option(names = "--json", description = "Print an object with every change and where it stands.")
    private boolean json;

    CompareCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        try (Workspace workspace = root.openInStep()) {
            var lookup = new ArticleLookup(workspace);
            OpenArticle before = lookup.find(first.orElseThrow());
            OpenArticle after = lookup.find(second.orElseThrow());
            var texts = new Texts(
                    before.article().text().plain(), after.article().text().plain());
            List<Change> changes = Comparison.of(texts.before, texts.after).changes();
            PrintWriter out = root.console().out();
            if (json) {
                ObjectNode object = Json.object();
                object.put("before", before.article().id().value());
                object.put("after", after.article().id().value());
                ArrayNode list = object.putArray("changes");
                changes.forEach(change -> list.add(texts.json(change)));
                Json.print(object, out);
            } else {
                changes.forEach(change -> texts.lines(change).forEach(out::println));
                out.flush();
            }
        }
        return ExitCode.DONE;
    }

    /** The texts that changes speak of. */
    private record Texts(String before, String after) {
        List<String> lines(Change change) {
            return switch (change) {
                case Change.Kept kept -> List.of("  " + kept.before().of(before));
                case Change.Changed changed ->
                    List.of(
                            "~ " + changed.before().of(before),
                            "> " + changed.after().of(after));
                case Change.Cut cut -> List.of("- " + cut.before().of(before));
                case Change.Added added -> List.of("+ " + added.after().of(after));
            };
        }

        ObjectNode json(Change change) {
            return switch (change) {
                case Change.Kept kept -> object("kept", Optional.of(kept.before()), Optional.of(kept.after()));
                case Change.Changed changed ->
                    object("changed", Optional.of(changed.before()), Optional.of(changed.after()));
                case Change.Cut cut -> object("cut", Optional.of(cut.before()), Optional.empty());
                case Change.Added added -> object("added", Optional.empty(), Optional.of(added.after()));
            };
        }

        private ObjectNode object(String kind, Optional<TextSpan> inBefore, Optional<TextSpan> inAfter) {
            ObjectNode object = Json.object().put("change", kind);
            inBefore.ifPresent(span -> object.set("before", passage(span, before)));
            inAfter.ifPresent(span -> object.set("after", passage(span, after)));
            return object;
        }

        private static ObjectNode passage(TextSpan span, String text) {
            return Json.object()
                    .put("start", span.start())
                    .put("end", span.end())
                    .put("text", span.of(text));
        }
    }
}
