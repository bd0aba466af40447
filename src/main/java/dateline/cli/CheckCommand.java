package dateline.cli;

import dateline.archive.Problem;
import dateline.workspace.IndexReport;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline check}: tells all that is wrong in an archive. */
@Command(
        name = "check",
        description = "Prints every problem of an archive, one a line; the exit code is 1 when there are any.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Parameters(arity = "0..1", paramLabel = "ARCHIVE", description = "The archive's folder, instead of --archive.")
    private Optional<Path> folder = Optional.empty();

    CheckCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws WorkspaceFault {
        try (Workspace workspace = root.open(folder)) {
            IndexReport report;
            List<Problem> problems;
            try (ProgressBar bar = root.progress("Reading")) {
                report = workspace.refresh(bar);
                problems = new ArrayList<>(report.problems());
            }
            try (ProgressBar bar = root.progress("Checking")) {
                problems.addAll(new CrossChecks(workspace).run(bar));
            }
            workspace.correctedLedger().passedOver().forEach(entry -> problems.add(CorrectionWords.passedOver(entry)));
            print(workspace, report, problems);
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
        }
    }

    private void print(Workspace workspace, IndexReport report, List<Problem> problems) {
        PrintWriter out = root.console().out();
        long articles = report.articles();
        int entities = workspace.ledger().size();
        int topics = workspace.topics().topics().size();
        if (json) {
            ObjectNode object = Json.object()
                    .put("articles", articles)
                    .put("entities", entities)
                    .put("topics", topics);
            object.set("problems", ProblemsJson.of(problems));
            Json.print(object, out);
            return;
        }
        problems.forEach(problem -> out.println(Plain.line(problem.toString())));
        out.flush();
        root.say(Counts.of(articles, "article", "articles") + ", " + Counts.of(entities, "name", "names") + ", "
                + Counts.of(topics, "topic", "topics") + ", "
                + Counts.of(problems.size(), "problem", "problems") + ".");
    }
}
