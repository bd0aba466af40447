package dateline.cli;

import dateline.archive.ArticleId;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline render}: draws the window into a file. */
@Command(
        name = "render",
        description = "Draws the window into a PNG file; no display is needed.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RenderCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{1,3})[xX×]([1-9]\\d{1,3})");

    private final DatelineCommand root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", paramLabel = "PNG", required = true, description = "The file to write.")
    private Path to = Path.of("dateline.png");

    @Option(names = "--search", paramLabel = "Q", description = "The search to show.")
    private Optional<String> search = Optional.empty();

    @Option(names = "--article", paramLabel = "ID", description = "The article to show.")
    private Optional<ArticleId> article = Optional.empty();

    @Option(names = "--theme", paramLabel = "T", description = "light, sepia or dark.")
    private Optional<String> theme = Optional.empty();

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1440x900",
            description = "The window's size in pixels (default: ${DEFAULT-VALUE}).")
    private String size = "";

    RenderCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws CommandFault, WorkspaceFault {
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches()) {
            throw new ParameterException(spec.commandLine(), "--size takes a size such as 1440x900, not " + size + ".");
        }
        int width = Integer.parseInt(sides.group(1));
        int height = Integer.parseInt(sides.group(2));
        var request = new PictureRequest(root.choice(), search, article, to, theme, width, height);
        root.session().window().render(request, root.console());
        return ExitCode.DONE;
    }
}
