package dateline.cli;

import dateline.dossier.DossierFault;
import dateline.dossier.DossierOpening;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline dossier open}: makes an archive of a dossier. */
@Command(
        name = "open",
        description = "Makes an archive of a dossier, with its notes in it, and says whether searches find the same in"
                + " the same order; the exit code is 1 when they do not.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DossierOpenCommand implements Callable<Integer> {
    private final DatelineCommand root;

    @Parameters(paramLabel = "FILE", description = "The dossier.")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            required = true,
            description = "The archive's folder; not there yet, or empty.")
    private Path to = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    DossierOpenCommand(DatelineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws DossierFault {
        DossierOpening.Opened opened;
        try (ProgressBar bar = root.progress("Opening the dossier")) {
            opened = new DossierOpening(folder -> root.open(Optional.of(folder))).open(file, to, bar);
        }
        if (json) {
            ObjectNode object = Json.object()
                    .put("folder", to.toString())
                    .put("articles", opened.articles())
                    .put("answers", opened.searches())
                    .put("same", opened.isSame())
                    .put("sameIndex", opened.sameIndex())
                    .put("software", opened.software())
                    .put("problems", opened.problems());
            object.set("differences", DossierWords.json(opened.differences()));
            Json.print(object, root.console().out());
        } else {
            print(opened);
        }
        return opened.isSame() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void print(DossierOpening.Opened opened) {
        PrintWriter out = root.console().out();
        out.println(Plain.line(Counts.of(opened.articles(), "article", "articles") + " in " + to));
        opened.differences().forEach(difference -> out.println(Plain.line(DossierWords.sentence(difference))));
        if (opened.isSame()) {
            out.println(Counts.of(opened.searches(), "answer", "answers")
                    + " looked for again: the same in the same order");
        }
        out.flush();
        if (!opened.isSame() && !opened.sameIndex()) {
            root.say("The dossier was made by " + opened.software() + ", which orders otherwise than this one.");
        }
    }
}
