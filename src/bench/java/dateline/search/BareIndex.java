package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What to compare with: title and text in one field, Lucene's English, and any word of the question. */
final class BareIndex implements Relevance.Ranking, AutoCloseable {
    private final EnglishAnalyzer english = new EnglishAnalyzer();
    private final DirectoryReader reader;

    BareIndex(JudgedCollection collection) throws IOException {
        var memory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(memory, new IndexWriterConfig(english))) {
            for (JudgedCollection.Text text : collection.texts()) {
                var document = new Document();
                document.add(new StringField("id", text.id(), Field.Store.YES));
                document.add(new TextField("text", text.title() + "\n" + text.body(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(memory);
    }

    @Override
    public List<String> answer(String question) throws IOException {
        var any = new BooleanQuery.Builder();
        try (TokenStream words = english.tokenStream("text", question)) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                any.add(new TermQuery(new Term("text", word.toString())), Occur.SHOULD);
            }
        }
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(any.build(), JudgedArchive.MOST).scoreDocs) {
            ids.add(reader.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        english.close();
    }
}
