package dateline.cli;

import dateline.archive.ArticleId;
import dateline.workspace.OpenArticle;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline show}: prints an article. */
@Command(name = "show", description = "Prints an article.", mixinStandardHelpOptions = true, sortOptions = false)
final class ShowCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(paramLabel = "ID", description = "The article's id, or the last part of it.")
    private Optional<ArticleId> id = Optional.empty();

    @Option(names = "--json", description = "Print the article's own object with its plain text and the names in it.")
    private boolean json;

    ShowCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        try (Workspace workspace = root.openInStep()) {
            OpenArticle open = new ArticleLookup(workspace).find(id.orElseThrow());
            if (json) {
                Json.print(object(open, workspace), root.console().out());
            } else {
                new ArticlePrint(root.console()).print(open);
            }
        }
        return ExitCode.DONE;
    }

    private static ObjectNode object(OpenArticle open, Workspace workspace) throws CommandFault, WorkspaceFault {
        ArticleId id = open.article().id();
        String file = workspace
                .json(id)
                .orElseThrow(() -> new CommandFault("The article went while it was read: " + id.value() + "."));
        ObjectNode object = Json.read(file);
        object.remove("text");
        object.remove("mentions");
        object.put("text", open.article().text().plain());
        object.set(
                "mentions",
                MentionsJson.of(open.mentions(), open.article().text().plain()));
        return object;
    }
}
