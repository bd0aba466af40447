package dateline.cli;

import dateline.search.Companions;
import dateline.search.CompanionsRequest;
import dateline.search.EntityName;
import dateline.search.SharedSentence;
import dateline.workspace.Contexts;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline companions}: who appears with whom. */
@Command(
        name = "companions",
        description = "Says who is named together with somebody or something, and where.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CompanionsCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ENTITY", arity = "1..*", description = "A name, or an id such as base/futenma.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "ENTITY",
            description = "Print all sentences that name both, in order of date.")
    private Optional<String> with = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many companions or sentences to give at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the companions to a file as CSV.")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--graphml", paramLabel = "FILE", description = "Write them to a file as a graph in GraphML.")
    private Optional<Path> graph = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    CompanionsCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        boolean files = csv.isPresent() || graph.isPresent();
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit takes a number that is not negative.");
        }
        if (with.isPresent() && files) {
            throw new ParameterException(spec.commandLine(), "--with gives sentences; --csv and --graphml companions.");
        }
        try (Workspace workspace = root.openInStep();
                ProgressBar bar = root.progress("Looking")) {
            var lookup = new EntityNameLookup(workspace.contexts());
            EntityName entity = lookup.find(String.join(" ", words));
            if (with.isPresent()) {
                EntityName other = lookup.find(with.get());
                print(entity, other, workspace.contexts().pair(entity.id(), other.id(), bar));
            } else {
                var request = new CompanionsRequest(entity.id(), limit, 1);
                Companions companions = workspace.contexts().companions(request, bar);
                write(workspace.contexts(), companions);
                if (!files || json) {
                    print(companions);
                }
            }
        }
        return ExitCode.DONE;
    }

    private void print(EntityName one, EntityName other, List<SharedSentence> sentences) {
        List<SharedSentence> shown = sentences.subList(0, Math.min(limit, sentences.size()));
        if (json) {
            Json.print(
                    CompanionsJson.of(one, other, sentences.size(), shown),
                    root.console().out());
        } else {
            new CompanionsPrint(root.console()).print(sentences.size(), shown);
        }
    }

    private void print(Companions companions) {
        if (json) {
            Json.print(CompanionsJson.of(companions), root.console().out());
        } else {
            new CompanionsPrint(root.console()).print(companions);
        }
    }

    private void write(Contexts contexts, Companions companions) throws WorkspaceFault {
        if (csv.isPresent()) {
            write(contexts, companions, Contexts.Format.CSV, csv.get());
        }
        if (graph.isPresent()) {
            write(contexts, companions, Contexts.Format.GRAPHML, graph.get());
        }
    }

    private void write(Contexts contexts, Companions companions, Contexts.Format format, Path file)
            throws WorkspaceFault {
        contexts.write(companions, format, file);
        root.say(Counts.of(companions.companions().size(), "companion", "companions") + " written to " + file + ".");
    }
}
