package dateline.cli;

import dateline.workspace.Recovery;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline notes backups}: lists backups, and how each differs from now. */
@Command(
        name = "backups",
        description = "Lists the backups of notes: when made, how many notes, and how they differ from those of now.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NotesBackupsCommand implements Callable<Integer> {
    private static final String DAMAGED = "damaged, cannot be used";

    private final DatelineCommand root;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    NotesBackupsCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws WorkspaceFault {
        List<Recovery.Kept> backups;
        try (Workspace workspace = root.open()) {
            backups = workspace.recovery().backups();
        }
        if (json) {
            ObjectNode object = Json.object();
            ArrayNode array = object.putArray("backups");
            backups.forEach(kept -> array.add(json(kept)));
            Json.print(object, root.console().out());
        } else {
            backups.forEach(this::print);
            root.console().out().flush();
            root.say(Counts.of(backups.size(), "backup", "backups") + ".");
        }
        boolean allGood = backups.stream().allMatch(kept -> kept.difference().isPresent());
        return allGood ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static ObjectNode json(Recovery.Kept kept) {
        ObjectNode object = Json.object()
                .put("name", kept.backup().name())
                .put("made", kept.backup().made().toString())
                .put("notes", kept.notes())
                .put("good", kept.difference().isPresent());
        kept.difference().ifPresent(difference -> object.set("difference", DifferenceWords.counts(difference)));
        return object;
    }

    private void print(Recovery.Kept kept) {
        String state = kept.difference()
                .map(difference -> Counts.of(kept.notes(), "note", "notes") + " · " + DifferenceWords.of(difference))
                .orElse(DAMAGED);
        root.console()
                .out()
                .println(root.console().bold(kept.backup().name()) + " · "
                        + kept.backup().made() + " · " + state);
    }
}
