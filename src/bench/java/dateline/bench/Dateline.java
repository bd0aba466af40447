package dateline.bench;

import dateline.job.Progress;
import dateline.search.Order;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.search.SuggestionRequest;
import dateline.store.Places;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;

/** This program as a whole: it reads JSON, finds names and topics, and answers with snippets and all facets. */
final class Dateline implements Program {
    private static final int SUGGESTIONS = 10;
    private static final int FIRST_ARTICLES = 200;

    @Override
    public String name() {
        return "Dateline";
    }

    private static Places places(NewsArchive archive) throws Exception {
        Path work = archive.work("dateline");
        return new Places(work.resolve("data"), work.resolve("cache"));
    }

    @Override
    public Figures index(NewsArchive archive) throws Exception {
        try (ExecutorService workers =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                Workspace workspace =
                        Workspace.open(archive.archive(), places(archive), Clock.systemUTC(), workers, "bench")) {
            Measure measure = Measure.begin();
            double articles = workspace.refresh(Progress.NONE).articles();
            Figures figures = measure.end("index").put("articles", articles);
            return figures.put("diskMegabytes", Memory.onDisk(places(archive).cache()))
                    .put("heapPeakMegabytes", Memory.heapPeak())
                    .put("heapMegabytes", Memory.heapAfterCollection());
        }
    }

    @Override
    public Figures search(NewsArchive archive) throws Exception {
        List<String> queries = Files.readAllLines(archive.queries());
        long began = System.nanoTime();
        try (Workspace workspace = Workspace.open(archive.archive(), places(archive), Clock.systemUTC())) {
            workspace.search(SearchRequest.of(queries.getFirst(), HITS), Progress.NONE);
            double toAnswer = (System.nanoTime() - began) / 1e9;
            began = System.nanoTime();
            workspace.refresh(Progress.NONE);
            double unchanged = (System.nanoTime() - began) / 1e9;
            Figures figures = new Figures()
                    .put("reopenSeconds", toAnswer)
                    .put("unchangedSeconds", unchanged)
                    .put("query", queries(workspace, queries))
                    .put("key", keys(workspace, queries))
                    .put("article", articles(workspace));
            last(workspace, figures);
            return figures.put("searchHeapMegabytes", Memory.heapAfterCollection());
        }
    }

    private static Histogram queries(Workspace workspace, List<String> queries) throws WorkspaceFault {
        Histogram latencies = Figures.latencies();
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : queries) {
                long began = System.nanoTime();
                workspace.search(SearchRequest.of(query, HITS), Progress.NONE);
                if (round >= WARM_UP) {
                    latencies.recordValue(System.nanoTime() - began);
                }
            }
        }
        return latencies;
    }

    private static Histogram keys(Workspace workspace, List<String> queries) throws WorkspaceFault {
        Histogram latencies = Figures.latencies();
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : queries) {
                for (int end = 1; end <= query.length(); end++) {
                    long began = System.nanoTime();
                    workspace.suggest(SuggestionRequest.atEnd(query.substring(0, end), SUGGESTIONS));
                    if (round >= WARM_UP) {
                        latencies.recordValue(System.nanoTime() - began);
                    }
                }
            }
        }
        return latencies;
    }

    /** Opens the first articles of the archive, as the reader does, without drawing them. */
    private static Histogram articles(Workspace workspace) throws WorkspaceFault {
        Histogram latencies = Figures.latencies();
        SearchResult first = workspace.search(SearchRequest.of("", FIRST_ARTICLES), Progress.NONE);
        for (var hit : first.hits()) {
            long began = System.nanoTime();
            workspace.article(hit.id());
            latencies.recordValue(System.nanoTime() - began);
        }
        return latencies;
    }

    /** Opens the very last of all hits. */
    private static void last(Workspace workspace, Figures figures) throws WorkspaceFault {
        long total = workspace.search(SearchRequest.of("", 1), Progress.NONE).total();
        long began = System.nanoTime();
        var request = new SearchRequest("", List.of(), Order.NEWEST, Math.toIntExact(total - 1), 1, List.of());
        SearchResult end = workspace.search(request, Progress.NONE);
        if (workspace.article(end.hits().getFirst().id()).isEmpty()) {
            throw new IllegalStateException("the last hit cannot be opened");
        }
        figures.put("hits", (double) total).put("lastHitSeconds", (System.nanoTime() - began) / 1e9);
    }
}
