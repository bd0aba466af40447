package dateline.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The articles of one segment among the bits of the whole index, counted from the segment's beginning. */
final class SegmentBits extends DocIdSetIterator {
    private final BitSetIterator whole;
    private final int base;
    private final int end;
    private int doc = -1;

    SegmentBits(FixedBitSet bits, LeafReaderContext leaf) {
        this.whole = new BitSetIterator(bits, bits.length());
        this.base = leaf.docBase;
        this.end = base + leaf.reader().maxDoc();
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int nextDoc() {
        return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
        int found = target < end - base ? whole.advance(base + target) : NO_MORE_DOCS;
        doc = found < end ? found - base : NO_MORE_DOCS;
        return doc;
    }

    @Override
    public long cost() {
        return (long) end - base;
    }
}
