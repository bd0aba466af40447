package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts how many articles each source published, over one state of the index. May be used from several threads. */
final class SourceCounter {
    private final IndexReader reader;
    private final @Nullable SortedSetDocValues all;
    private final @Nullable OrdinalMap map;

    SourceCounter(IndexReader reader) throws IOException {
        this.reader = reader;
        this.all = MultiDocValues.getSortedSetValues(reader, Fields.SOURCE_NAME);
        this.map = all instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null;
    }

    /** {@return how many of some articles each source published, most frequent first, then by name} */
    List<FacetCount> count(FixedBitSet found) throws IOException {
        if (all == null) {
            return List.of();
        }
        int[] counts = new int[(int) all.getValueCount()];
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues ordinals = DocValues.getSortedSet(leaf.reader(), Fields.SOURCE_NAME);
            LongValues global = map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf.ord);
            var each = new SegmentBits(found, leaf);
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (ordinals.advanceExact(doc)) {
                    counts[(int) global.get(ordinals.nextOrd())]++;
                }
            }
        }
        return named(all, counts);
    }

    private static List<FacetCount> named(SortedSetDocValues all, int[] counts) throws IOException {
        List<FacetCount> facets = new ArrayList<>();
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                String name = lookUp(all, ordinal);
                facets.add(new FacetCount(FacetKind.SOURCE, name, name, counts[ordinal]));
            }
        }
        facets.sort(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::label));
        return facets;
    }

    /** Lucene's values are read by one thread at a time. */
    private static String lookUp(SortedSetDocValues all, int ordinal) throws IOException {
        synchronized (all) {
            return all.lookupOrd(ordinal).utf8ToString();
        }
    }
}
