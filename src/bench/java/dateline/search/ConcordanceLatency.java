package dateline.search;

import dateline.entity.EntityId;
import dateline.job.Progress;
import dateline.store.ArchiveFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures concordances, collocates and companions over 100,000 generated articles, each as a ratio to the search for the
 * same. Arguments: a folder for the index, kept for the next run; how many articles.
 */
public final class ConcordanceLatency {
    private static final int ROUNDS = 7;
    private static final int PAGE = 50;

    private final LuceneIndex index;

    private ConcordanceLatency(LuceneIndex index) {
        this.index = index;
    }

    /** Measures, and prints. */
    public static void main(String[] arguments) throws Exception {
        ArchiveFolder sample = ArchiveFolder.open(Path.of("articles"));
        var articles = new GeneratedArticles(GeneratedArticles.SEED, sample.ledger(), sample.topics());
        try (LuceneIndex index = LuceneIndex.open(Path.of(arguments[0]), sample.ledger(), sample.topics(), "bench")) {
            SearchLatency.fill(index, articles, Integer.parseInt(arguments[1]));
            var latency = new ConcordanceLatency(index);
            latency.words("rare word", articles.word(2000));
            latency.words("word", articles.word(40));
            latency.words("frequent word", articles.word(2));
            latency.entity(
                    "rare entity",
                    sample.ledger().entities().stream()
                            .skip(400)
                            .findFirst()
                            .orElseThrow()
                            .id());
            latency.entity(
                    "entity",
                    sample.ledger().entities().stream()
                            .skip(20)
                            .findFirst()
                            .orElseThrow()
                            .id());
            latency.entity(
                    "frequent entity",
                    sample.ledger().entities().stream()
                            .findFirst()
                            .orElseThrow()
                            .id());
        }
    }

    private void words(String what, String query) throws SearchFault {
        measure(what, query, Sought.words(query));
    }

    private void entity(String what, EntityId id) throws SearchFault {
        String type = id.value().substring(0, id.value().indexOf('/'));
        measure(what, type + ":" + id, new Sought.Named(id));
        var request = new CompanionsRequest(id, 20, 3);
        double search = median(() -> index.search(SearchRequest.of(type + ":" + id, PAGE), Progress.NONE));
        row("companions", median(() -> index.contexts().companions(request, Progress.NONE)), search);
        EntityId first = index.contexts()
                .companions(request, Progress.NONE)
                .companions()
                .getFirst()
                .entity()
                .id();
        row("pair", median(() -> index.contexts().pair(id, first, Progress.NONE)), search);
    }

    private void measure(String what, String query, Sought sought) throws SearchFault {
        try (Concordance lines = concordance(sought, ConcordanceOrder.DATE)) {
            System.out.printf("%s: %,d lines in %,d articles%n", what, lines.total(), lines.articles());
        }
        double search = median(() -> index.search(SearchRequest.of(query, PAGE), Progress.NONE));
        row("search", search, search);
        row("by date, first page", median(() -> firstPage(sought, ConcordanceOrder.DATE)), search);
        row("by left, first page", median(() -> firstPage(sought, ConcordanceOrder.LEFT)), search);
        try (Concordance lines = concordance(sought, ConcordanceOrder.LEFT)) {
            row("a further page", median(() -> lines.lines(lines.total() / 2, PAGE)), search);
        }
        var near = new CollocatesRequest(sought, CollocatesRequest.DISTANCE, PAGE);
        row("collocates", median(() -> index.contexts().collocates(near, Progress.NONE)), search);
    }

    private Concordance concordance(Sought sought, ConcordanceOrder order) throws SearchFault {
        var request = new ConcordanceRequest(sought, order, ConcordanceOrder.Direction.FORWARD);
        return index.contexts().concordance(request, Progress.NONE);
    }

    private Object firstPage(Sought sought, ConcordanceOrder order) throws SearchFault {
        try (Concordance lines = concordance(sought, order)) {
            return lines.lines(0, PAGE);
        }
    }

    /** What is measured. */
    private interface Task {
        Object run() throws SearchFault;
    }

    /** Milliseconds of this thread's processor time. */
    private static double median(Task task) throws SearchFault {
        task.run();
        long[] nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long began = PlainSearches.processor();
            task.run();
            nanos[round] = PlainSearches.processor() - began;
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS / 2] / 1e6;
    }

    private static void row(String what, double millis, double search) {
        System.out.printf(Locale.ROOT, "  %-22s %9.2f ms  %7.1f%n", what, millis, millis / search);
    }
}
