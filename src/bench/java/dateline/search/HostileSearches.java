package dateline.search;

import dateline.job.Progress;
import dateline.store.ArchiveFolder;
import java.nio.file.Path;

/**
 * Puts hostile queries to generated articles: as many as there are articles. Each must be answered, and within a second.
 * Arguments: a folder for the index, kept for the next run; how many articles and queries; the
 * first and the last query to ask, so that several processes may share them.
 */
public final class HostileSearches {
    private static final long LONGEST_NANOS = 1_000_000_000L;
    private static final int SHOWN = 200;
    private static final int QUERIES_A_LINE = 10_000;

    private final LuceneIndex index;
    private int failed;
    private int slow;
    private long longest;

    private HostileSearches(LuceneIndex index) {
        this.index = index;
    }

    /** Asks, and prints. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[1]);
        ArchiveFolder sample = ArchiveFolder.open(Path.of("articles"));
        var articles = new GeneratedArticles(GeneratedArticles.SEED, sample.ledger(), sample.topics());
        try (LuceneIndex index = LuceneIndex.open(Path.of(arguments[0]), sample.ledger(), sample.topics(), "hostile")) {
            SearchLatency.fill(index, articles, count);
            var searches = new HostileSearches(index);
            searches.first();
            var queries = new HostileQueries(GeneratedArticles.SEED);
            int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
            int last = arguments.length > 3 ? Integer.parseInt(arguments[3]) : count;
            for (int i = 1; i <= last; i++) {
                String query = queries.next();
                if (i >= first) {
                    searches.ask(query);
                }
                if (i % QUERIES_A_LINE == 0 || i == last) {
                    searches.print(i);
                }
            }
        }
    }

    /** What the window asks at its start, when all code runs for the first time. */
    private void first() throws SearchFault {
        long began = PlainSearches.processor();
        index.search(SearchRequest.of("", 20), Progress.NONE);
        index.search(SearchRequest.of("person:nobody a", 20), Progress.NONE);
        System.out.printf("%.2f s for the first two of the process%n", (PlainSearches.processor() - began) / 1e9);
    }

    private void ask(String query) throws SearchFault {
        long began = PlainSearches.processor();
        try {
            index.search(SearchRequest.of(query, 20), Progress.NONE);
        } catch (RuntimeException | Error fault) {
            failed++;
            System.out.printf("%s  %s%n", fault, shown(query));
        }
        long took = PlainSearches.processor() - began;
        longest = Math.max(longest, took);
        if (took > LONGEST_NANOS) {
            slow++;
            System.out.printf("%.1f s  %s%n", took / 1e9, shown(query));
        }
    }

    private void print(int asked) {
        System.out.printf(
                "up to %d queries, %d failed, %d above one second, longest %.2f s%n",
                asked, failed, slow, longest / 1e9);
    }

    private static String shown(String query) {
        return query.substring(0, Math.min(SHOWN, query.length()));
    }
}
