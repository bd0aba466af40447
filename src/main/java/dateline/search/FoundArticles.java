package dateline.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
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
        run(searcher, query, found);
        return found.bits;
    }

    /** Shows a collector every article that a query matches, on this thread, in order of the index. */
    static void run(IndexSearcher searcher, Query query, Collector collector) throws IOException {
        searcher.search(query, new CollectorManager<Collector, Void>() {
            @Override
            public Collector newCollector() {
                return collector;
            }

            @Override
            @SuppressWarnings("NullAway") // Lucene wants a result, and there is none.
            public Void reduce(Collection<Collector> collectors) {
                return null;
            }
        });
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
