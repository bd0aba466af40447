package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.text.ArticleAnalyzer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CoverageTest {
    private static final String WORDS = "Talks|Kurt Campbell’s plan for Futenma, 2010.|普天間の移設 and “SOFA”.";

    @Test
    void everyCharacterIsReadBackFromTheIndex(@TempDir Path folder) throws SearchFault {
        try (Shelf shelf = Shelf.in(folder)) {
            shelf.put(WORDS, "Nothing|", "More|Naïve e-mail at 10:30, 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 and Ryūkyū's ½ or ² or №5.");
            shelf.replace(0, WORDS + "|And more.", Shelf.LEDGER);
            Coverage coverage = shelf.index().coverage(Progress.NONE);
            assertThat(coverage.articles()).isEqualTo(3);
            assertThat(coverage.charactersIndexed()).isEqualTo(coverage.charactersStored());
        }
    }

    @Test
    void whatIsWithheldFromTheIndexShows(@TempDir Path folder) throws Exception {
        try (Shelf shelf = Shelf.in(folder)) {
            shelf.put("Whole|All of it can be found.");
        }
        IndexedArticle article = Shelf.article("part", "Part|This is found. This is lost, and this.", 2000);
        String plain = article.article().text().plain();
        int lost = plain.indexOf("This is lost");
        writePartOf(article, plain.substring(0, lost), folder);
        try (Shelf shelf = Shelf.in(folder)) {
            Coverage coverage = shelf.index().coverage(Progress.NONE);
            assertThat(coverage.articles()).isEqualTo(2);
            assertThat(coverage.charactersStored() - coverage.charactersIndexed())
                    .isEqualTo(plain.length() - lost);
            assertThat(coverage.isWhole()).isFalse();
        }
    }

    private static void writePartOf(IndexedArticle article, String indexed, Path folder) throws Exception {
        var analyzer = new ArticleAnalyzer();
        List<IndexableField> fields = new ArrayList<>(ArticleDocument.of(article, Shelf.file("part"), 0, analyzer));
        // The analyzer has one stream a thread: this one takes the place of the document's.
        var part = new Field(Fields.TEXT, analyzer.tokenStream(Fields.TEXT, indexed), withOffsets());
        fields.replaceAll(field -> field.name().equals(Fields.TEXT) ? part : field);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            writer.addDocument(fields);
            CommitData.fresh("stamp").write(writer);
            writer.commit();
        }
    }

    private static FieldType withOffsets() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        return type;
    }
}
