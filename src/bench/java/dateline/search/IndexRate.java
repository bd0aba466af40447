package dateline.search;

import dateline.store.ArchiveFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures how fast generated articles, their names already found, are put into the index, beside a bare writer of Lucene's
 * that stores and indexes the same text, on one thread. Arguments: a folder that is not there yet; how many articles.
 */
public final class IndexRate {
    private IndexRate() {}

    /** Measures, and prints. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        ArchiveFolder sample = ArchiveFolder.open(Path.of("articles"));
        for (int round = 0; round < 2; round++) {
            double bare = bare(folder.resolve("bare-" + round), articles(sample), count);
            System.out.printf("bare       %8.0f articles/s%n", count / bare);
            long began = System.nanoTime();
            Path own = folder.resolve("dateline-" + round);
            try (LuceneIndex index = LuceneIndex.open(own, sample.ledger(), sample.topics(), "bench")) {
                SearchLatency.fill(index, articles(sample), count);
            }
            double dateline = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    "Dateline   %8.0f articles/s, %.2f of the bare writer%n", count / dateline, bare / dateline);
        }
    }

    private static GeneratedArticles articles(ArchiveFolder sample) throws Exception {
        return new GeneratedArticles(GeneratedArticles.SEED, sample.ledger(), sample.topics());
    }

    private static double bare(Path folder, GeneratedArticles articles, int count) throws IOException {
        long began = System.nanoTime();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (int i = 0; i < count; i++) {
                var article = articles.next(i).article();
                var document = new Document();
                document.add(new StringField("id", article.id().value(), Field.Store.YES));
                document.add(new TextField("text", article.text().plain(), Field.Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
