package dateline.search;

import dateline.archive.SourceFile;
import dateline.store.ArchiveFolder;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Measures searches over 100,000 generated articles. Arguments: a folder for the index, kept for the next run; how many
 * articles.
 */
public final class SearchLatency {
    private static final int ROUNDS = 30;

    private SearchLatency() {}

    /** Measures, and prints. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        ArchiveFolder sample = ArchiveFolder.open(Path.of("articles"));
        var articles = new GeneratedArticles(GeneratedArticles.SEED, sample.ledger(), sample.topics());
        try (LuceneIndex index = LuceneIndex.open(folder, sample.ledger(), sample.topics(), "bench")) {
            fill(index, articles, count);
            var searches = new PlainSearches(index, articles);
            long began = System.nanoTime();
            searches.run("");
            System.out.printf("first search   %8.2f ms%n", (System.nanoTime() - began) / 1e6);
            searches.measure(ROUNDS);
            PlainSearches.Latency latency = searches.measure(ROUNDS);
            System.out.printf("median %.2f ms, p95 %.2f ms%n", latency.median(), latency.p95());
            searches.each(ROUNDS).forEach(System.out::println);
        }
    }

    /** Puts articles into an index that has none. */
    static void fill(ArticleIndex index, GeneratedArticles articles, int count) throws SearchFault {
        if (index.articles() == count) {
            return;
        }
        var file = new SourceFile("generated.jsonl", 1, Instant.EPOCH);
        long began = System.nanoTime();
        try (IndexUpdate update = index.anew()) {
            for (int i = 0; i < count; i++) {
                update.add(articles.next(i), file);
            }
            update.commit();
        }
        System.out.printf("indexed in     %8.1f s%n", (System.nanoTime() - began) / 1e9);
    }
}
