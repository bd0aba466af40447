package dateline.search;

import dateline.store.ArchiveFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures suggestions at every key, over 100,000 generated articles, beside plain searches in the same run. Arguments: a
 * folder for the index, kept for the next run; how many articles.
 */
public final class SuggestionLatency {
    private static final int ROUNDS = 30;
    private static final int LIMIT = 10;

    private SuggestionLatency() {}

    /** Measures, and prints. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        ArchiveFolder sample = ArchiveFolder.open(Path.of("articles"));
        var articles = new GeneratedArticles(GeneratedArticles.SEED, sample.ledger(), sample.topics());
        try (LuceneIndex index = LuceneIndex.open(folder, sample.ledger(), sample.topics(), "bench")) {
            SearchLatency.fill(index, articles, count);
            var searches = new PlainSearches(index, articles);
            searches.measure(ROUNDS);
            PlainSearches.Latency search = searches.measure(ROUNDS);
            long before = PlainSearches.processor();
            index.suggest(SuggestionRequest.atEnd("f", LIMIT));
            System.out.printf("table made   %8.2f ms%n", (PlainSearches.processor() - before) / 1e6);
            List<String> typed = typed(articles);
            measure(index, typed);
            long[] keys = measure(index, typed);
            double median = keys[keys.length / 2] / 1e6;
            double late = keys[keys.length * 95 / 100] / 1e6;
            System.out.printf("search       median %.2f ms, p95 %.2f ms%n", search.median(), search.p95());
            System.out.printf("a key        median %.2f ms, p95 %.2f ms%n", median, late);
            System.out.printf("ratio        median %.2f, p95 %.2f%n", median / search.median(), late / search.p95());
            each(index, typed);
        }
    }

    /** What stands in the box after each key of some queries, with errors of typing in some. */
    private static List<String> typed(GeneratedArticles articles) {
        List<String> states = new ArrayList<>();
        for (String query : List.of(
                "kurt campbell",
                "camp schwab relocation",
                "person:hatoyama",
                "futnema",
                "status of forces agr",
                "普天間",
                articles.word(3) + " " + articles.word(40),
                articles.word(9) + " OR " + articles.word(900),
                "x" + articles.word(77))) {
            for (int end = 1; end <= query.length(); end++) {
                states.add(query.substring(0, end));
            }
        }
        return states;
    }

    private static long[] measure(LuceneIndex index, List<String> typed) throws SearchFault {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String state : typed) {
                nanos.add(time(index, state));
            }
        }
        return nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static long time(LuceneIndex index, String state) throws SearchFault {
        long began = PlainSearches.processor();
        index.suggest(SuggestionRequest.atEnd(state, LIMIT));
        return PlainSearches.processor() - began;
    }

    /** The slowest of what was typed, for people who tune. */
    private static void each(LuceneIndex index, List<String> typed) throws SearchFault {
        record Slow(String state, long nanos) {}
        List<Slow> all = new ArrayList<>();
        for (String state : typed) {
            long best = Long.MAX_VALUE;
            for (int round = 0; round < 5; round++) {
                best = Math.min(best, time(index, state));
            }
            all.add(new Slow(state, best));
        }
        all.sort((one, other) -> Long.compare(other.nanos(), one.nanos()));
        all.stream().limit(8).forEach(slow -> System.out.printf("%8.2f ms  %s%n", slow.nanos() / 1e6, slow.state()));
    }
}
