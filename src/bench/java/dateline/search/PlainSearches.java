package dateline.search;

import dateline.job.Progress;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Searches as a reader makes them, each with fifty snippets and all facets, and how long they take. */
final class PlainSearches {
    private static final int HITS = 50;

    private final ArticleIndex index;
    private final List<String> queries;

    PlainSearches(ArticleIndex index, GeneratedArticles articles) {
        this.index = index;
        this.queries = List.of(
                "",
                articles.word(3),
                articles.word(40) + " " + articles.word(90),
                articles.word(700),
                "person:\"Kurt Campbell\"",
                "base:Futenma",
                "Futenma",
                "\"nuclear umbrella\"",
                "topic:futenma",
                "base:Futenma -agreement:SOFA " + articles.word(9),
                articles.word(2) + " after:1990",
                "1996");
    }

    /** One measurement: nanoseconds at some shares of the searches. */
    record Latency(double median, double p95) {}

    /** {@return how long each of many rounds over all queries took, in milliseconds} */
    Latency measure(int rounds) throws SearchFault {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (String query : queries) {
                long began = processor();
                run(query);
                nanos.add(processor() - began);
            }
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Latency(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6);
    }

    /** {@return each query with its median, for people who tune} */
    List<String> each(int rounds) throws SearchFault {
        List<String> lines = new ArrayList<>();
        for (String query : queries) {
            long[] nanos = new long[rounds];
            for (int round = 0; round < rounds; round++) {
                long began = processor();
                run(query);
                nanos[round] = processor() - began;
            }
            Arrays.sort(nanos);
            lines.add(String.format("%8.2f ms  %s", nanos[rounds / 2] / 1e6, query));
        }
        return lines;
    }

    /** What this thread used of the processor: on a machine that others use too, a clock would measure them. */
    static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** {@return how many articles a query finds, with all facets counted} */
    long run(String query) throws SearchFault {
        return index.search(SearchRequest.of(query, HITS), Progress.NONE).total();
    }
}
