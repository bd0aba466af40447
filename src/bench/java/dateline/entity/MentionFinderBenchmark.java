package dateline.entity;

import dateline.archive.Article;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.store.ArchiveFolder;
import dateline.store.StoreFault;
import dateline.text.WordScanner;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast names are found on one core, beside a bare pass over the words of the same text. The text is the sample
 * archive's articles, again and again in another order; the ledger is the sample's and names made up.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MentionFinderBenchmark {
    /**
     * Runs it.
     *
     * @param arguments not used
     * @throws RunnerException when it cannot be run
     */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(MentionFinderBenchmark.class.getSimpleName())
                        .jvmArgs("-Xmx2g")
                        .build())
                .run();
    }

    private static final Path SAMPLE = Path.of("articles");
    private static final int BYTES = 4_000_000;
    private static final long SEED = 1951;

    /** The text, an article each. */
    @State(Scope.Benchmark)
    public static class Texts {
        private final List<String> articles = new ArrayList<>();
        private long bytes;

        /**
         * Reads the sample.
         *
         * @throws StoreFault when there is none
         */
        @Setup
        public void read() throws StoreFault {
            List<String> sample = new ArrayList<>();
            ArchiveFolder folder = ArchiveFolder.open(SAMPLE);
            var sink = new ArchiveFolder.ArticleSink() {
                @Override
                public void article(Article article, Location location) {
                    sample.add(article.text().plain());
                }

                @Override
                public void problem(Problem problem) {
                    // A broken article is no matter here.
                }
            };
            for (SourceFile file : folder.files()) {
                folder.read(file, sink);
            }
            var random = new Random(SEED);
            while (bytes < BYTES) {
                Collections.shuffle(sample, random);
                articles.addAll(sample);
                sample.forEach(text -> bytes += text.getBytes(StandardCharsets.UTF_8).length);
            }
        }
    }

    /** Finders of ledgers of two sizes. */
    @State(Scope.Benchmark)
    public static class Finders {
        /** How many names are made up. */
        @Param({"10000", "500000"})
        public int names;

        private MentionFinder finder = new MentionFinder(EntityLedger.empty());

        /**
         * Makes the finder.
         *
         * @throws StoreFault when there is no sample
         */
        @Setup
        public void make() throws StoreFault {
            List<Entity> entities =
                    new ArrayList<>(ArchiveFolder.open(SAMPLE).ledger().entities());
            entities.addAll(new MadeUpNames(new Random(SEED)).people(names));
            finder = new MentionFinder(new EntityLedger(entities));
        }
    }

    /** How much was read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        /** In millions of bytes of UTF-8. */
        public double megabytes;

        /** Processor time; megabytes through this is the speed of one core, whatever else the machine does. */
        public double cpuSeconds;

        private long began;

        void begin() {
            began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        void end(long bytes) {
            cpuSeconds += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
            megabytes += bytes / 1e6;
        }
    }

    /**
     * Finds the names.
     *
     * @return how many
     */
    @Benchmark
    public int find(Texts texts, Finders finders, Read read) {
        read.begin();
        int found = 0;
        for (String article : texts.articles) {
            found += finders.finder.find(article).size();
        }
        read.end(texts.bytes);
        return found;
    }

    /**
     * Passes over the words.
     *
     * @return how many
     */
    @Benchmark
    public int words(Texts texts, Read read) {
        read.begin();
        var scanner = new WordScanner();
        int words = 0;
        for (String article : texts.articles) {
            scanner.reset(article);
            while (scanner.next()) {
                words++;
            }
        }
        read.end(texts.bytes);
        return words;
    }
}
