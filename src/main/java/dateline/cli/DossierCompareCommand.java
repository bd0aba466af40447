package dateline.cli;

import dateline.dossier.DossierComparison;
import dateline.dossier.DossierFault;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline dossier compare}: tells how two dossiers differ. */
@Command(
        name = "compare",
        description = "Prints how two dossiers differ, one difference a line: + added, - gone, ~ changed; the exit code"
                + " is 1 when they do.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DossierCompareCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(index = "0", paramLabel = "FILE", description = "A dossier.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "Another, or a later state of the same.")
    private Path second = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    DossierCompareCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws DossierFault {
        DossierComparison comparison;
        try (ProgressBar bar = root.progress("Comparing")) {
            comparison = DossierComparison.of(first, second, bar);
        }
        if (json) {
            Json.print(object(comparison), root.console().out());
        } else {
            print(comparison);
        }
        return comparison.isSame() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static ObjectNode object(DossierComparison comparison) {
        ObjectNode object = Json.object().put("same", comparison.isSame());
        ArrayNode changes = object.putArray("changes");
        comparison.changes().forEach(change -> {
            ObjectNode item = changes.addObject()
                    .put("what", change.kind().name().toLowerCase(Locale.ROOT))
                    .put("id", change.id())
                    .put("change", change.change().name().toLowerCase(Locale.ROOT));
            ArrayNode fields = item.putArray("fields");
            change.fields().forEach(fields::add);
        });
        object.set("results", DossierWords.json(comparison.results()));
        return object;
    }

    private void print(DossierComparison comparison) {
        PrintWriter out = root.console().out();
        comparison.changes().forEach(change -> out.println(Plain.line(DossierWords.line(change))));
        comparison.results().forEach(difference -> out.println(Plain.line(DossierWords.sentence(difference))));
        out.flush();
        root.say(
                comparison.isSame()
                        ? "The two have the same."
                        : Counts.of(comparison.changes().size(), "change", "changes") + ", "
                                + Counts.of(comparison.results().size(), "answer", "answers")
                                + " in another order.");
    }
}
