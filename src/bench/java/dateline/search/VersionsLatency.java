package dateline.search;

import dateline.job.Progress;
import dateline.store.ArchiveFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Measures pages of fifty hits with a row for each version of a story and with one row for all, and how long it takes to find
 * the stories. Arguments: a folder for the index, kept for the next run and used for nothing else; how many articles.
 */
public final class VersionsLatency {
    private static final int ROUNDS = 15;
    private static final int HITS = 50;
    private static final int FAR = 10_000;
    private static final int MANY_SKETCHES = 1_000_000;

    private final LuceneIndex index;

    private VersionsLatency(LuceneIndex index) {
        this.index = index;
    }

    /** Measures, and prints. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[1]);
        ArchiveFolder sample = ArchiveFolder.open(Path.of("articles"));
        var articles = new GeneratedArticles(GeneratedArticles.SEED, sample.ledger(), sample.topics());
        try (LuceneIndex index = LuceneIndex.open(Path.of(arguments[0]), sample.ledger(), sample.topics(), "bench")) {
            new GeneratedVersions(articles).fill(index, count);
            var latency = new VersionsLatency(index);
            latency.first();
            List<String> queries = List.of("", articles.word(3), articles.word(700), "base:Futenma", "1996");
            latency.warmUp(queries);
            for (String query : queries) {
                for (Order order : Order.values()) {
                    latency.page(query, order, 0);
                }
            }
            latency.page("", Order.NEWEST, FAR);
            latency.ofOne(count);
        }
        stories();
    }

    /** The first search of a state of the index finds its stories as well. */
    private void first() throws SearchFault {
        search("", Order.NEWEST, 0, Versions.APART);
        long began = PlainSearches.processor();
        SearchResult result = search("", Order.NEWEST, 0, Versions.TOGETHER);
        row("first search, one row a story", millisSince(began));
        System.out.printf("%,d articles, %,d stories%n", result.total(), result.results());
    }

    private void warmUp(List<String> queries) throws SearchFault {
        for (int round = 0; round < 4 * ROUNDS; round++) {
            for (String query : queries) {
                search(query, Order.NEWEST, 0, Versions.APART);
                search(query, Order.RELEVANCE, 0, Versions.TOGETHER);
            }
        }
    }

    private void page(String query, Order order, int from) throws SearchFault {
        double[] apart = new double[ROUNDS];
        double[] together = new double[ROUNDS];
        // By turns, so that what gets faster or slower over time does so for both.
        for (int round = 0; round < ROUNDS; round++) {
            apart[round] = millis(() -> search(query, order, from, Versions.APART));
            together[round] = millis(() -> search(query, order, from, Versions.TOGETHER));
        }
        double before = median(apart);
        double after = median(together);
        System.out.printf(
                Locale.ROOT,
                "%-24s %-14s from %,6d  apart %8.2f ms  together %8.2f ms  %5.2f%n",
                query,
                order,
                from,
                before,
                after,
                after / before);
    }

    private void ofOne(int count) throws SearchFault {
        int[] stories = new Random(GeneratedArticles.SEED)
                .ints(ROUNDS, 0, count / GeneratedVersions.STORY_EVERY)
                .map(story -> story * GeneratedVersions.STORY_EVERY)
                .toArray();
        int[] at = new int[1];
        row("a row opened", median(() -> {
            var one = new Versions.Of(GeneratedVersions.id(stories[at[0]++ % ROUNDS]));
            return search("", Order.NEWEST, 0, one);
        }));
        row("like", median(() -> index.like(GeneratedVersions.id(stories[at[0]++ % ROUNDS]), 10)));
    }

    private SearchResult search(String query, Order order, int from, Versions versions) throws SearchFault {
        var request = new SearchRequest(query, List.of(), order, from, HITS, List.of(FacetKind.values()));
        return index.search(request.with(versions), Progress.NONE);
    }

    /** Finds stories among sketches alone, a fifth of them of versions with three numbers in four the same. */
    private static void stories() throws IOException {
        var random = new Random(GeneratedArticles.SEED);
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
                byte[] sketch = new byte[Sketch.BYTES];
                for (int number = 0; number < MANY_SKETCHES; number++) {
                    boolean isVersion = number % 5 == 1;
                    byte[] changed = new byte[isVersion ? Sketch.BYTES / 4 : Sketch.BYTES];
                    random.nextBytes(changed);
                    System.arraycopy(changed, 0, sketch, 0, changed.length);
                    var document = new Document();
                    document.add(new BinaryDocValuesField(Fields.SKETCH, new BytesRef(sketch.clone())));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                long began = PlainSearches.processor();
                Stories found = Stories.of(reader);
                row("stories of 1,000,000", millisSince(began));
                System.out.printf("%,d stand in another's row%n", found.folded());
            }
        }
    }

    /** What is measured. */
    private interface Task {
        Object run() throws SearchFault;
    }

    /** Runs once for each round. */
    private static double median(Task task) throws SearchFault {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            millis[round] = millis(task);
        }
        return median(millis);
    }

    private static double median(double[] millis) {
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    /** Milliseconds of this thread's processor time. */
    private static double millis(Task task) throws SearchFault {
        long began = PlainSearches.processor();
        task.run();
        return millisSince(began);
    }

    private static double millisSince(long began) {
        return (PlainSearches.processor() - began) / 1e6;
    }

    private static void row(String what, double millis) {
        System.out.printf(Locale.ROOT, "%-30s %10.2f ms%n", what, millis);
    }
}
