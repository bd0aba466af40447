package dateline.cli;

import dateline.archive.Problem;
import dateline.dossier.Dossier;
import dateline.dossier.DossierFault;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline dossier check}: reads a dossier from its first byte to its last. */
@Command(
        name = "check",
        description = "Prints all that is wrong with a dossier, one a line; the exit code is 1 when anything is.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DossierCheckCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(paramLabel = "FILE", description = "The dossier.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    DossierCheckCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws DossierFault {
        List<Problem> problems;
        try (ProgressBar bar = root.progress("Checking")) {
            problems = Dossier.check(file, bar);
        }
        PrintWriter out = root.console().out();
        if (json) {
            ObjectNode object = Json.object().put("file", file.toString());
            object.set("problems", ProblemsJson.of(problems));
            Json.print(object, out);
        } else {
            problems.forEach(problem -> out.println(Plain.line(problem.toString())));
            out.flush();
            root.say(
                    problems.isEmpty()
                            ? "The dossier is whole."
                            : Counts.of(problems.size(), "problem", "problems") + ".");
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
