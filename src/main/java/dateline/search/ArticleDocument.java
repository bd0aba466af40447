package dateline.search;

import dateline.archive.Article;
import dateline.archive.Block;
import dateline.archive.Published;
import dateline.archive.SourceFile;
import dateline.entity.Mention;
import dateline.text.ArticleAnalyzer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** An article as the index takes it. */
final class ArticleDocument {
    /** A term longer than this is refused by the index. */
    private static final int LONGEST_TERM_BYTES = 32_000;

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private ArticleDocument() {}

    /**
     * {@return the document of an article}
     *
     * @param indexed the article
     * @param file the file it came from
     * @param arrived the mark of the update that it first came with
     * @param analyzer gives its words
     */
    static List<IndexableField> of(IndexedArticle indexed, SourceFile file, long arrived, ArticleAnalyzer analyzer) {
        Article article = indexed.article();
        List<IndexableField> fields = new ArrayList<>(24);
        fields.add(new StringField(Fields.KIND, Fields.ARTICLE, Field.Store.NO));
        fields.add(new StringField(Fields.ID, term(article.id().value()), Field.Store.NO));
        fields.add(new SortedDocValuesField(
                Fields.ID, new BytesRef(term(article.id().value()))));
        fields.add(new StringField(Fields.FILE, Fields.term(file), Field.Store.NO));
        words(fields, new ArticleIndex.IndexedText(article.text(), indexed.mentions()), analyzer);
        fields.add(new StringField(Fields.LANGUAGE, term(article.language().toLowerCase(Locale.ROOT)), Field.Store.NO));
        fields.add(new LongPoint(Fields.ARRIVED, arrived));
        fields.add(new NumericDocValuesField(Fields.ARRIVED, arrived));
        fields.add(new StoredField(Fields.ARRIVED, arrived));
        fields.add(new BinaryDocValuesField(
                Fields.SKETCH, new BytesRef(Shingles.of(article.text().plain()).sketch())));
        date(fields, article);
        origin(fields, article);
        stored(fields, indexed);
        return fields;
    }

    /** {@return a document with nothing but the words of a text} */
    static List<IndexableField> of(ArticleIndex.IndexedText text, ArticleAnalyzer analyzer) {
        List<IndexableField> fields = new ArrayList<>();
        words(fields, text, analyzer);
        return fields;
    }

    private static void words(List<IndexableField> fields, ArticleIndex.IndexedText text, ArticleAnalyzer analyzer) {
        String plain = text.text().plain();
        var stream = new MentionFilter(new SentenceFilter(analyzer.tokenStream(Fields.TEXT, plain), plain), text);
        fields.add(new Field(Fields.TEXT, stream, WORDS));
        fields.add(new NumericDocValuesField(Fields.STORED_CHARACTERS, plain.length()));
        fields.add(new Field(Fields.HEADLINE, text.text().headline(), WORDS));
        mentions(fields, text);
    }

    private static void mentions(List<IndexableField> fields, ArticleIndex.IndexedText text) {
        Set<MentionTerm> seen = new HashSet<>();
        for (Mention mention : text.mentions()) {
            MentionTerm term = MentionTerm.of(mention, text.text().plain());
            if (seen.add(term)) {
                fields.add(new SortedSetDocValuesField(Fields.MENTIONS, new BytesRef(term.value())));
            }
        }
    }

    private static void date(List<IndexableField> fields, Article article) {
        article.published().map(Published::day).ifPresent(day -> {
            fields.add(new LongPoint(Fields.DAY, day.toEpochDay()));
            fields.add(new NumericDocValuesField(Fields.DAY, day.toEpochDay()));
            fields.add(new StoredField(Fields.DAY, day.toEpochDay()));
        });
    }

    private static void origin(List<IndexableField> fields, Article article) {
        // What an article rests on beside its source is searched, but would flood the sidebar.
        article.source().ifPresent(source -> {
            fields.add(new StringField(Fields.SOURCE_NAME, term(source), Field.Store.NO));
            fields.add(new SortedSetDocValuesField(Fields.SOURCE_NAME, new BytesRef(term(source))));
        });
        for (String source : new LinkedHashSet<>(article.sources())) {
            fields.add(new Field(Fields.SOURCE_WORDS, source, WORDS));
        }
        for (String topic : new LinkedHashSet<>(article.topics())) {
            fields.add(new StringField(Fields.TOPICS, term(topic), Field.Store.NO));
        }
    }

    private static void stored(List<IndexableField> fields, IndexedArticle indexed) {
        Article article = indexed.article();
        fields.add(new StoredField(Fields.ID, article.id().value()));
        fields.add(new StoredField(Fields.HEADLINE, article.headline()));
        fields.add(new StoredField(Fields.PLAIN, article.text().plain()));
        int bodyStart = article.text().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .map(block -> block.span().start())
                .orElse(article.headline().length());
        fields.add(new StoredField(Fields.BODY_START, bodyStart));
        article.source().ifPresent(source -> fields.add(new StoredField(Fields.SOURCE, source)));
        fields.add(new StoredField(Fields.LOCATION_FILE, indexed.location().file()));
        fields.add(new StoredField(Fields.LOCATION_LINE, indexed.location().line()));
        fields.add(new StoredField(Fields.LOCATION_OFFSET, indexed.location().offset()));
        fields.add(new StoredField(Fields.LOCATION_LENGTH, indexed.location().length()));
    }

    /** {@return a value cut to what the index takes as one term} */
    static String term(String value) {
        if (value.length() * 3L <= LONGEST_TERM_BYTES) {
            return value;
        }
        return value.substring(0, LONGEST_TERM_BYTES / 3);
    }

    /** {@return the record of a file with problems} */
    static Document record(SourceFile file, String problems) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, Fields.FILE_RECORD, Field.Store.NO));
        document.add(new StringField(Fields.FILE, Fields.term(file), Field.Store.YES));
        document.add(new StoredField(Fields.PROBLEMS, problems));
        return document;
    }
}
