package dateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Recoll by its own commands: the first articles as text files, one process for each query. */
final class Recoll implements Program {
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "Recoll";
    }

    private static Path settings(NewsArchive archive) throws Exception {
        return archive.work("recoll");
    }

    @Override
    public Figures index(NewsArchive archive) throws Exception {
        Path settings = settings(archive);
        Files.writeString(settings.resolve("recoll.conf"), "topdirs = " + archive.texts() + "\nloglevel = 1\n");
        Outside.Run run = Outside.run(List.of("recollindex", "-c", settings.toString(), "-z"), Path.of("/dev/null"));
        return new Figures()
                .put("indexSeconds", run.seconds())
                .put("indexCpu", run.processors())
                .put("articles", archive.textCount())
                .put("diskMegabytes", Memory.onDisk(settings.resolve("xapiandb")));
    }

    @Override
    public Figures search(NewsArchive archive) throws Exception {
        Histogram latencies = Figures.latencies();
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : Files.readAllLines(archive.queries())) {
                List<String> command =
                        List.of("recollq", "-c", settings(archive).toString(), "-A", "-n", String.valueOf(HITS), query);
                latencies.recordValue(
                        Math.round(Outside.run(command, Path.of("/dev/null")).seconds() * 1e9));
            }
        }
        return new Figures().put("query", latencies);
    }
}
