package dateline.search;

import dateline.job.Progress;
import dateline.store.ArchiveFolder;
import java.nio.file.Path;

/**
 * Puts hostile queries to generated articles; each must be answered within a second. Arguments: a folder for the index, kept
 * for the next run; how many queries.
 */
public final class HostileSearches {
    private static final int ARTICLES = 20_000;
    private static final long LONGEST_NANOS = 1_000_000_000L;

    private HostileSearches() {}

    /** Asks, and prints. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[1]);
        ArchiveFolder sample = ArchiveFolder.open(Path.of("articles"));
        var articles = new GeneratedArticles(GeneratedArticles.SEED, sample.ledger(), sample.topics());
        try (LuceneIndex index = LuceneIndex.open(Path.of(arguments[0]), sample.ledger(), sample.topics(), "hostile")) {
            SearchLatency.fill(index, articles, ARTICLES);
            var queries = new HostileQueries(GeneratedArticles.SEED);
            int slow = 0;
            long longest = 0;
            for (int i = 0; i < count; i++) {
                String query = queries.next();
                long began = PlainSearches.processor();
                index.search(SearchRequest.of(query, 20), Progress.NONE);
                long took = PlainSearches.processor() - began;
                longest = Math.max(longest, took);
                if (took > LONGEST_NANOS) {
                    slow++;
                    System.out.printf("%.1f s  %s%n", took / 1e9, query.substring(0, Math.min(200, query.length())));
                }
            }
            System.out.printf("%d queries, %d above one second, longest %.2f s%n", count, slow, longest / 1e9);
        }
    }
}
