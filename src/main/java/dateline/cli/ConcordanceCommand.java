package dateline.cli;

import dateline.search.Collocate;
import dateline.search.CollocatesRequest;
import dateline.search.Concordance;
import dateline.search.ConcordanceLine;
import dateline.search.ConcordanceOrder;
import dateline.search.ConcordanceRequest;
import dateline.search.Sought;
import dateline.workspace.Contexts;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline concordance}: every occurrence of a query, a line each. */
@Command(
        name = "concordance",
        description = "Prints every occurrence of a query with the words around it, a line each.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "An entity is sought by base:base/futenma. A word may begin with -, as for search."})
final class ConcordanceCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "date",
            description = "left or right, by the word there, or date, the oldest first (default: ${DEFAULT-VALUE}).")
    private ConcordanceOrder order = ConcordanceOrder.DATE;

    @Option(names = "--reverse", description = "Begin at the other end.")
    private boolean reverse;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many lines to print at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--collocates",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also print the N words that stand near it more than by chance.")
    private int collocates;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write all lines to a file as CSV, and print none.")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    ConcordanceCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws WorkspaceFault {
        refuseWrongUsage();
        String query = words.stream().map(DashWords::shown).collect(Collectors.joining(" "));
        var direction = reverse ? ConcordanceOrder.Direction.BACKWARD : ConcordanceOrder.Direction.FORWARD;
        var request = new ConcordanceRequest(Sought.words(query), order, direction);
        try (Workspace workspace = root.openInStep();
                ProgressBar bar = root.progress("Looking");
                Concordance concordance = workspace.contexts().concordance(request, bar)) {
            Contexts contexts = workspace.contexts();
            if (csv.isPresent()) {
                contexts.writeCsv(concordance, csv.get(), bar);
                root.say(Counts.of(concordance.total(), "line", "lines") + " written to " + csv.get() + ".");
            }
            if (csv.isEmpty() || json) {
                var near = new CollocatesRequest(request.sought(), CollocatesRequest.DISTANCE, collocates);
                List<Collocate> nearby = collocates == 0 ? List.of() : contexts.collocates(near, bar);
                print(query, concordance, contexts.lines(concordance, 0, limit), nearby);
            }
        }
        return ExitCode.DONE;
    }

    private void print(String query, Concordance concordance, List<ConcordanceLine> lines, List<Collocate> nearby) {
        if (json) {
            Json.print(
                    ConcordanceJson.of(query, concordance, lines, nearby),
                    root.console().out());
        } else {
            new ConcordancePrint(root.console()).print(concordance, lines, nearby);
        }
    }

    private void refuseWrongUsage() {
        if (limit < 0 || collocates < 0) {
            throw wrong("--limit and --collocates take a number that is not negative.");
        }
        List<String> line = spec.commandLine().getParseResult().originalArgs();
        int end = line.contains("--") ? line.indexOf("--") : line.size();
        for (String word : words) {
            if (word.startsWith("--") && line.subList(0, end).contains(word)) {
                throw wrong("There is no option " + word + "; put -- before a query that has such a word.");
            }
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
