package dateline.cli;

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

/** {@code dateline search}: finds articles. */
@Command(
        name = "search",
        description = "Finds articles.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A word may begin with - (search futenma -guam leaves out articles with Guam);",
            "after -- everything is part of the query."
        })
final class SearchCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to search for.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many articles to print at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            description = "Answer a file of queries, one a line or id<TAB>query, by a JSON object a line; - is standard"
                    + " input.")
    private Optional<Path> queries = Optional.empty();

    SearchCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        refuseWrongUsage();
        if (queries.isPresent()) {
            return new QueryFile(queries.get(), limit, root).answer();
        }
        String query = words.stream().map(DashWords::shown).collect(Collectors.joining(" "));
        try (Workspace workspace = root.openInStep()) {
            Answer answer = Answer.to(query, limit, workspace);
            if (json) {
                Json.print(SearchJson.of(answer), root.console().out());
            } else {
                new SearchPrint(root.console()).print(answer);
            }
        }
        return ExitCode.DONE;
    }

    private void refuseWrongUsage() {
        if (limit < 0) {
            throw wrong("--limit takes a number that is not negative.");
        }
        if (words.isEmpty() == queries.isEmpty()) {
            throw wrong(
                    words.isEmpty()
                            ? "Say what to search for."
                            : "Give either a query or --queries, not both at once.");
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
