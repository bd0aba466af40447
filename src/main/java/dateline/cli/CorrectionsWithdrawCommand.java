package dateline.cli;

import dateline.entity.CorrectionEntry;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline corrections withdraw}: takes a correction back. */
@Command(
        name = "withdraw",
        description = "Withdraws a correction; its history stays.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CorrectionsWithdrawCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(paramLabel = "ID", description = "The correction's id, as the list has it.")
    private String id = "";

    @Option(names = "--json", description = "Print the correction as one JSON object.")
    private boolean json;

    CorrectionsWithdrawCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        CorrectionEntry entry;
        try (Workspace workspace = root.open()) {
            entry = workspace.corrections().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new CommandFault("No correction " + id + " is in force."));
            workspace.withdraw(id);
        }
        if (json) {
            Json.print(CorrectionWords.json(entry), root.console().out());
        } else {
            root.say("Withdrawn: " + CorrectionWords.sentence(entry.correction()) + ".");
        }
        return ExitCode.DONE;
    }
}
