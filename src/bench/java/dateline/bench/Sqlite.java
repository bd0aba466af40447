package dateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** SQLite's FTS5 by its own shell: the same lines in one virtual table, hits with snippets, ranked. */
final class Sqlite implements Program {
    @Override
    public String name() {
        return "SQLite FTS5";
    }

    private static Path file(NewsArchive archive) throws Exception {
        return archive.work("sqlite").resolve("news.db");
    }

    @Override
    public Figures index(NewsArchive archive) throws Exception {
        Path script = Files.writeString(archive.work("sqlite").resolve("index.sql"), """
            PRAGMA journal_mode=OFF;
            PRAGMA synchronous=OFF;
            CREATE VIRTUAL TABLE news USING fts5(headline, body, tokenize='porter unicode61');
            .mode ascii
            .separator "\\t" "\\n"
            .import %s news
            SELECT 'articles ' || count(*) FROM news;
            """.formatted(archive.table()));
        Outside.Run run = Outside.run(List.of("sqlite3", file(archive).toString()), script);
        double articles = run.lines().stream()
                .filter(line -> line.startsWith("articles "))
                .mapToDouble(line -> Double.parseDouble(line.substring("articles ".length())))
                .sum();
        return new Figures()
                .put("indexSeconds", run.seconds())
                .put("indexCpu", run.processors())
                .put("articles", articles)
                .put("diskMegabytes", Files.size(file(archive)) / (double) (1 << 20));
    }

    @Override
    public Figures search(NewsArchive archive) throws Exception {
        List<String> script = new ArrayList<>(List.of(".timer on"));
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : Files.readAllLines(archive.queries())) {
                script.add("SELECT headline, snippet(news, 1, '[', ']', '…', 32) FROM news WHERE news MATCH '"
                        + query.replace("'", "''") + "' ORDER BY rank LIMIT " + HITS + ";");
            }
        }
        Path file = Files.write(archive.work("sqlite").resolve("search.sql"), script);
        List<Double> seconds = Outside.run(List.of("sqlite3", file(archive).toString()), file).lines().stream()
                .filter(line -> line.startsWith("Run Time: real "))
                .map(line -> Double.parseDouble(line.split(" ", -1)[3]))
                .toList();
        Histogram latencies = Figures.latencies();
        int warm = seconds.size() * WARM_UP / ROUNDS;
        seconds.subList(warm, seconds.size()).forEach(each -> latencies.recordValue(Math.round(each * 1e9)));
        return new Figures().put("query", latencies);
    }
}
