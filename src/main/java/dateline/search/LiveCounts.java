package dateline.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * How frequent words are in the articles that are there, over one state of the index. Lucene's own counts have those in that
 * were taken out since, until it merges their segments: by these, the same articles would stand in another order in an index
 * that was edited than in one made anew.
 */
final class LiveCounts {
    /** How many words are remembered with their counts. */
    private static final int MOST_KNOWN = 10_000;

    private final IndexReader reader;

    /** For each segment the documents that were taken out of it; of length 0 when there are none. */
    private final FixedBitSet[] gone;

    private final Map<Term, Integer> articles = new ConcurrentHashMap<>();
    private final Map<String, CollectionStatistics> fields = new ConcurrentHashMap<>();

    LiveCounts(IndexReader reader) {
        this.reader = reader;
        this.gone = reader.leaves().stream().map(leaf -> gone(leaf.reader())).toArray(FixedBitSet[]::new);
    }

    private static FixedBitSet gone(LeafReader segment) {
        Bits alive = segment.getLiveDocs();
        if (alive == null) {
            return new FixedBitSet(0);
        }
        var gone = new FixedBitSet(segment.maxDoc());
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (!alive.get(doc)) {
                gone.set(doc);
            }
        }
        return gone;
    }

    /** {@return how many articles have a word} */
    int articles(Term word) throws IOException {
        if (!reader.hasDeletions()) {
            return reader.docFreq(word);
        }
        Integer known = articles.get(word);
        if (known == null) {
            known = count(word);
            if (articles.size() >= MOST_KNOWN) {
                articles.clear();
            }
            articles.put(word, known);
        }
        return known;
    }

    private int count(Term word) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            int all = leaf.reader().docFreq(word);
            count += all == 0 ? 0 : all - countGone(leaf, word);
        }
        return count;
    }

    private int countGone(LeafReaderContext leaf, Term word) throws IOException {
        FixedBitSet dead = gone[leaf.ord];
        PostingsEnum having = dead.length() == 0 ? null : leaf.reader().postings(word, PostingsEnum.NONE);
        if (having == null) {
            return 0;
        }
        var each = new BitSetIterator(dead, 0);
        int count = 0;
        int doc = each.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int other = having.docID() < doc ? having.advance(doc) : having.docID();
            if (other == doc) {
                count++;
                doc = each.nextDoc();
            } else {
                doc = other == DocIdSetIterator.NO_MORE_DOCS ? other : each.advance(other);
            }
        }
        return count;
    }

    /**
     * {@return what BM25 asks of a field whose lengths are indexed} How long its texts are is read from what each article is
     * scored with, which is rounded, and does not count forms that stand where their word stands.
     */
    private CollectionStatistics of(String field) throws IOException {
        CollectionStatistics known = fields.get(field);
        if (known == null) {
            known = read(field);
            fields.put(field, known);
        }
        return known;
    }

    private CollectionStatistics read(String field) throws IOException {
        long having = 0;
        long words = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues lengths = leaf.reader().getNormValues(field);
            FixedBitSet dead = gone[leaf.ord];
            boolean all = dead.length() == 0;
            for (int doc = next(lengths); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(lengths)) {
                if (all || !dead.get(doc)) {
                    having++;
                    words += Math.max(1, SmallFloat.byte4ToInt((byte) lengths.longValue()));
                }
            }
        }
        long some = Math.max(1, having);
        return new CollectionStatistics(field, Math.max(some, reader.maxDoc()), some, Math.max(some, words), some);
    }

    private static int next(@Nullable NumericDocValues lengths) throws IOException {
        return lengths == null ? DocIdSetIterator.NO_MORE_DOCS : lengths.nextDoc();
    }

    /** {@return a new searcher that ranks by these counts} */
    IndexSearcher searcher() {
        return new IndexSearcher(reader) {
            @Override
            public TermStatistics termStatistics(Term word, int documents, long occurrences) throws IOException {
                // Nothing that is there has a word that only articles had that are gone; but 0 is refused.
                return new TermStatistics(word.bytes(), Math.max(1, articles(word)), occurrences);
            }

            @Override
            public CollectionStatistics collectionStatistics(String field) throws IOException {
                return of(field);
            }
        };
    }
}
