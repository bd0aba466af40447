package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** One state of the index, read with one state of the vocabulary, and what is worked out from the two once. */
final class Snapshot {
    private final DirectoryReader reader;
    private final MentionTerms terms;
    private final SourceCounter sources;
    private final StoryFinder stories;
    private final MentionLens lens;
    private final TopicSets topics;
    private final FacetCounter facets;
    private final Suggester suggester;

    Snapshot(DirectoryReader reader, Vocabulary vocabulary) throws IOException {
        this(reader, new MentionTerms(reader), new SourceCounter(reader), new StoryFinder(reader), vocabulary);
    }

    private Snapshot(
            DirectoryReader reader,
            MentionTerms terms,
            SourceCounter sources,
            StoryFinder stories,
            Vocabulary vocabulary)
            throws IOException {
        this.reader = reader;
        this.terms = terms;
        this.sources = sources;
        this.stories = stories;
        this.lens = new MentionLens(vocabulary, terms, reader.leaves().size());
        this.topics = new TopicSets(new IndexSearcher(reader), lens);
        this.facets = new FacetCounter(reader, lens, topics, sources);
        this.suggester = new Suggester(this);
    }

    /** {@return the same state of the index, read with another vocabulary} */
    Snapshot readWith(Vocabulary vocabulary) throws IOException {
        return new Snapshot(reader, terms, sources, stories, vocabulary);
    }

    DirectoryReader reader() {
        return reader;
    }

    MentionLens lens() {
        return lens;
    }

    TopicSets topics() {
        return topics;
    }

    /** {@return which articles are versions of one story} */
    Stories stories() throws IOException {
        return stories.find();
    }

    FacetCounter facets() {
        return facets;
    }

    Suggester suggester() {
        return suggester;
    }

    /** {@return all entities, topics and sources that articles have, each with the number of its articles} */
    List<FacetCount> everyName() throws IOException {
        FixedBitSet all = FoundArticles.of(new IndexSearcher(reader), QueryCompiler.EVERY_ARTICLE);
        var kinds = EnumSet.complementOf(EnumSet.of(FacetKind.YEAR));
        return facets.count(kinds, all).values().stream().flatMap(List::stream).toList();
    }

    /** {@return the number of an article's document} */
    OptionalInt number(ArticleId id) throws IOException {
        var searcher = new IndexSearcher(reader);
        ScoreDoc[] found =
                searcher.search(new TermQuery(new Term(Fields.ID, ArticleDocument.term(id.value()))), 1).scoreDocs;
        return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0].doc);
    }

    /** {@return the mark of the update that an article first came with; empty when it is not there} */
    OptionalLong arrived(ArticleId id) throws IOException {
        // Filling an empty index asks for each article.
        OptionalInt number = reader.numDocs() == 0 ? OptionalInt.empty() : number(id);
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number.getAsInt(), leaves));
        NumericDocValues marks = DocValues.getNumeric(leaf.reader(), Fields.ARRIVED);
        return marks.advanceExact(number.getAsInt() - leaf.docBase)
                ? OptionalLong.of(marks.longValue())
                : OptionalLong.empty();
    }

    /** {@return the stored part of an article's document} */
    Optional<Document> document(ArticleId id) throws IOException {
        OptionalInt number = number(id);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(reader.storedFields().document(number.getAsInt()));
    }

    /** {@return the articles that a query matches} */
    Set<ArticleId> articles(Query query) throws IOException {
        FixedBitSet found = FoundArticles.of(new IndexSearcher(reader), query);
        Set<ArticleId> articles = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            var each = new SegmentBits(found, leaf);
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (ids.advanceExact(doc)) {
                    articles.add(new ArticleId(ids.lookupOrd(ids.ordValue()).utf8ToString()));
                }
            }
        }
        return articles;
    }

    /** {@return what the commit says that this state was read from} */
    CommitData commitData() throws IOException {
        return CommitData.read(reader.getIndexCommit().getUserData());
    }

    /** {@return where the article of a document stands on disk} */
    static Location location(Document document) {
        return new Location(
                document.get(Fields.LOCATION_FILE),
                document.getField(Fields.LOCATION_LINE).numericValue().intValue(),
                document.getField(Fields.LOCATION_OFFSET).numericValue().longValue(),
                document.getField(Fields.LOCATION_LENGTH).numericValue().intValue());
    }

    /** {@return the files that documents came from} */
    Set<SourceFile> files() throws IOException {
        Set<SourceFile> files = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.FILE);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (isAlive(leaf.reader(), each)) {
                    files.add(Fields.file(term.utf8ToString()));
                }
            }
        }
        return files;
    }

    private static boolean isAlive(LeafReader segment, TermsEnum term) throws IOException {
        Bits alive = segment.getLiveDocs();
        if (alive == null) {
            return true;
        }
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (alive.get(doc)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the problems of each file that has some} */
    Map<SourceFile, List<Problem>> problems() throws IOException {
        Map<SourceFile, List<Problem>> problems = new HashMap<>();
        var searcher = new IndexSearcher(reader);
        var records = FoundArticles.of(searcher, new TermQuery(new Term(Fields.KIND, Fields.FILE_RECORD)));
        var stored = reader.storedFields();
        var each = new BitSetIterator(records, records.length());
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            Document record = stored.document(doc);
            problems.put(Fields.file(record.get(Fields.FILE)), ProblemWords.read(record.get(Fields.PROBLEMS)));
        }
        return problems;
    }
}
