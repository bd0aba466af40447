package dateline.cli;

import dateline.entity.CorrectionEntry;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline corrections list}: prints the corrections in force. */
@Command(
        name = "list",
        description = "Prints the corrections in force: what each does, who made it, when and why.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CorrectionsListCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    CorrectionsListCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws WorkspaceFault {
        List<CorrectionEntry> entries;
        try (Workspace workspace = root.open()) {
            entries = workspace.corrections();
        }
        if (json) {
            ArrayNode array = Json.array();
            entries.forEach(entry -> array.add(CorrectionWords.json(entry)));
            ObjectNode object = Json.object();
            object.set("corrections", array);
            Json.print(object, root.console().out());
        } else {
            entries.forEach(this::print);
            root.console().out().flush();
            root.say(Counts.of(entries.size(), "correction", "corrections") + ".");
        }
        return ExitCode.DONE;
    }

    private void print(CorrectionEntry entry) {
        PrintWriter out = root.console().out();
        out.println(root.console().bold(Plain.line(entry.id())) + " · " + entry.at() + " · " + Plain.line(entry.by()));
        out.println("  " + Plain.line(CorrectionWords.sentence(entry.correction())));
        if (!entry.why().isEmpty()) {
            out.println("  " + Plain.lines(entry.why()).replace("\n", "\n  "));
        }
    }
}
