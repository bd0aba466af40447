package dateline.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts how articles lie over time.
 *
 * @param reader the index
 */
record PeriodCounter(IndexReader reader) {
    /** {@return how many of some articles appeared in each part of a period, in the order of time} */
    List<PeriodCount> count(FixedBitSet found, Period within) throws IOException {
        Map<Long, Integer> days = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues published = DocValues.getNumeric(leaf.reader(), Fields.DAY);
            var each = new SegmentBits(found, leaf);
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (published.advanceExact(doc)) {
                    days.merge(published.longValue(), 1, Integer::sum);
                }
            }
        }
        Map<Period, Integer> parts = new HashMap<>();
        days.forEach((number, count) -> {
            LocalDate day = LocalDate.ofEpochDay(number);
            if (within.holds(day)) {
                parts.merge(within.partOf(day), count, Integer::sum);
            }
        });
        return parts.entrySet().stream()
                .map(part -> new PeriodCount(part.getKey(), part.getValue()))
                .sorted(Comparator.comparing(part -> part.period().first()))
                .toList();
    }
}
