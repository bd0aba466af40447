package dateline.cli;

import dateline.search.Coverage;
import dateline.workspace.IndexReport;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline index}: brings the index in step with the archive. */
@Command(
        name = "index",
        description = "Brings the index in step with the archive.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class IndexCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Option(names = "--rebuild", description = "Make the index anew from all files.")
    private boolean rebuild;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    IndexCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws WorkspaceFault {
        IndexReport report;
        Coverage coverage;
        try (Workspace workspace = root.open();
                ProgressBar bar = root.progress("Indexing")) {
            report = rebuild ? workspace.rebuild(bar) : workspace.refresh(bar);
            workspace.settle(bar);
            coverage = workspace.coverage(bar);
        }
        report.notices().forEach(root::say);
        if (json) {
            Json.print(object(report, coverage), root.console().out());
        } else {
            print(report, coverage);
        }
        return report.problems().isEmpty() && coverage.isWhole() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static ObjectNode object(IndexReport report, Coverage coverage) {
        ObjectNode object = Json.object()
                .put("articles", coverage.articles())
                .put("filesRead", report.filesRead())
                .put("articlesAdded", report.articlesAdded())
                .put("filesRemoved", report.filesRemoved())
                .put("filesLeft", report.filesLeft())
                .put("seconds", report.took().toMillis() / 1000.0)
                .put("bytes", coverage.bytes())
                .put("charactersStored", coverage.charactersStored())
                .put("charactersIndexed", coverage.charactersIndexed())
                .put("coverage", share(coverage));
        ArrayNode gaps = object.putArray("gaps");
        coverage.gaps()
                .forEach(gap -> gaps.addObject()
                        .put("id", gap.article().value())
                        .put("charactersStored", gap.stored())
                        .put("charactersIndexed", gap.indexed()));
        object.set("problems", ProblemsJson.of(report.problems()));
        return object;
    }

    private void print(IndexReport report, Coverage coverage) {
        PrintWriter out = root.console().out();
        out.println(Counts.of(coverage.articles(), "article", "articles") + " in the index, "
                + Counts.of(coverage.bytes(), "byte", "bytes"));
        out.printf(
                Locale.ROOT,
                "%s read and %s taken out in %.3f s: %s added%n",
                Counts.of(report.filesRead(), "file", "files"),
                report.filesRemoved(),
                report.took().toMillis() / 1000.0,
                Counts.of(report.articlesAdded(), "article", "articles"));
        out.printf(
                Locale.ROOT,
                "%,d of %,d characters can be searched (%.1f %%)%n",
                coverage.charactersIndexed(),
                coverage.charactersStored(),
                100 * share(coverage));
        out.flush();
        report.problems().forEach(problem -> root.say(problem.toString()));
    }

    /** Returns the share of all characters that can be searched, from 0 to 1; 1 for an empty archive. */
    private static double share(Coverage coverage) {
        return coverage.charactersStored() == 0
                ? 1.0
                : (double) coverage.charactersIndexed() / coverage.charactersStored();
    }
}
