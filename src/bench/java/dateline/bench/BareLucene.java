package dateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** A loop over Lucene's writer and searcher: the text of each line stored and indexed, no names, snippets or facets. */
final class BareLucene implements Program {
    @Override
    public String name() {
        return "bare Lucene";
    }

    private static Path folder(NewsArchive archive) throws Exception {
        return archive.work("lucene");
    }

    @Override
    public Figures index(NewsArchive archive) throws Exception {
        Measure measure = Measure.begin();
        int articles = 0;
        try (var directory = FSDirectory.open(folder(archive));
                var writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()));
                var lines = Files.newBufferedReader(archive.table())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var document = new Document();
                document.add(new TextField("text", line, Field.Store.YES));
                writer.addDocument(document);
                articles++;
            }
            writer.commit();
        }
        return measure.end("index")
                .put("articles", articles)
                .put("diskMegabytes", Memory.onDisk(folder(archive)))
                .put("heapPeakMegabytes", Memory.heapPeak());
    }

    @Override
    public Figures search(NewsArchive archive) throws Exception {
        List<String> queries = Files.readAllLines(archive.queries());
        Histogram latencies = Figures.latencies();
        try (var reader = DirectoryReader.open(FSDirectory.open(folder(archive)))) {
            var searcher = new IndexSearcher(reader);
            var builder = new QueryBuilder(new EnglishAnalyzer());
            for (int round = 0; round < ROUNDS; round++) {
                for (String query : queries) {
                    long began = System.nanoTime();
                    TopDocs top = searcher.search(query(builder, query), HITS);
                    for (ScoreDoc hit : top.scoreDocs) {
                        reader.storedFields().document(hit.doc);
                    }
                    if (round >= WARM_UP) {
                        latencies.recordValue(System.nanoTime() - began);
                    }
                }
            }
        }
        return new Figures().put("query", latencies).put("searchHeapMegabytes", Memory.heapAfterCollection());
    }

    private static Query query(QueryBuilder builder, String query) {
        Query made = query.startsWith("\"")
                ? builder.createPhraseQuery("text", query)
                : builder.createBooleanQuery("text", query, Occur.MUST);
        // Nothing but words that the analyzer leaves out.
        return made == null ? MatchNoDocsQuery.INSTANCE : made;
    }
}
