package dateline.cli;

import dateline.archive.ArticleId;
import dateline.entity.Mention;
import dateline.workspace.OpenArticle;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline mentions}: finds the names of an archive's ledger in a text. */
@Command(
        name = "mentions",
        description = "Finds the people, bases, agreements and other names of an archive in a text.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MentionsCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--json", description = "Print one JSON object; offsets count UTF-16 units of the text.")
    private boolean json;

    MentionsCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        try (Workspace workspace = which.id.isPresent() ? root.openInStep() : root.open()) {
            if (which.id.isPresent()) {
                OpenArticle open = new ArticleLookup(workspace).find(which.id.get());
                print(open.mentions(), open.article().text().plain());
            } else {
                String text = text();
                print(workspace.mentions(text), text);
            }
        }
        return ExitCode.DONE;
    }

    private String text() throws CommandFault {
        try {
            byte[] bytes = which.standardInput
                    ? root.session().input().readAllBytes()
                    : Files.readAllBytes(which.file.orElseThrow());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            String name = which.file.map(Path::toString).orElse("standard input");
            throw new CommandFault("The text cannot be read: " + name + ".", unreadable);
        }
    }

    private void print(List<Mention> mentions, String text) {
        var out = root.console().out();
        if (json) {
            ObjectNode object = Json.object();
            object.set("mentions", MentionsJson.of(mentions, text));
            Json.print(object, out);
            return;
        }
        for (Mention mention : mentions) {
            String words = Plain.line(mention.span().of(text));
            out.printf(
                    Locale.ROOT,
                    "%7d %7d  %-12s  %s → %s (%s, %s)%n",
                    mention.span().start(),
                    mention.span().end(),
                    mention.type().word(),
                    root.console().bold(words),
                    Plain.line(mention.label()),
                    mention.entity(),
                    mention.method().word());
        }
        out.flush();
    }

    /** Where the text comes from: just one of them. */
    static final class Which {
        @Parameters(paramLabel = "ID", description = "An article's id, or the last part of it.")
        private Optional<ArticleId> id = Optional.empty();

        @Option(names = "--file", paramLabel = "TEXTFILE", description = "A file of plain text, in UTF-8.")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--stdin", description = "Standard input, in UTF-8.")
        private boolean standardInput;
    }
}
