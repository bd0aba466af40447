package dateline.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Collects the articles that a query matches, as bits of the whole index. */
final class FoundArticles extends SimpleCollector {
    private final FixedBitSet bits;
    private int base;

    FoundArticles(int articles) {
        bits = new FixedBitSet(Math.max(articles, 1));
    }

    /** {@return what a query matches} */
    static FixedBitSet of(IndexSearcher searcher, Query query) throws IOException {
        var found = new FoundArticles(searcher.getIndexReader().maxDoc());
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                found.doSetNextReader(leaf);
                scorer.score(
                        found, leaf.reader().getLiveDocs(), 0, org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return found.bits;
    }

    FixedBitSet bits() {
        return bits;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
        bits.set(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
