package dateline.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts the values of articles found, over one state of the index. May be used from several threads. */
final class FacetCounter {
    private final IndexReader reader;
    private final Vocabulary vocabulary;
    private final TopicSets topics;
    private final Map<FacetKind, Values> values = new ConcurrentHashMap<>();

    FacetCounter(IndexReader reader, Vocabulary vocabulary, TopicSets topics) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.topics = topics;
    }

    /**
     * {@return how many of some articles have each value of a kind: most frequent first, then by name; topics and years in
     * their own order}
     *
     * @param kind the kind to count
     * @param found the articles, as bits of the whole index
     */
    List<FacetCount> count(FacetKind kind, FixedBitSet found) throws IOException {
        return switch (kind) {
            case TOPIC -> topics(found);
            case YEAR -> years(found);
            default -> values(kind, found);
        };
    }

    private List<FacetCount> topics(FixedBitSet found) throws IOException {
        List<FacetCount> counts = new ArrayList<>();
        for (var topic : vocabulary.topics().topics()) {
            int count = (int) FixedBitSet.intersectionCount(found, topics.of(topic));
            if (count > 0) {
                counts.add(new FacetCount(FacetKind.TOPIC, topic.id(), topic.label(), count));
            }
        }
        return counts;
    }

    private List<FacetCount> years(FixedBitSet found) throws IOException {
        Map<Integer, Integer> counts = new TreeMap<>();
        // Articles of one day often lie side by side: the year of the last day is kept.
        long lastDay = Long.MIN_VALUE;
        int year = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
            var each = new SegmentBits(found, leaf);
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (days.advanceExact(doc)) {
                    if (days.longValue() != lastDay) {
                        lastDay = days.longValue();
                        year = LocalDate.ofEpochDay(lastDay).getYear();
                    }
                    counts.merge(year, 1, Integer::sum);
                }
            }
        }
        List<FacetCount> facets = new ArrayList<>();
        counts.forEach((each, count) ->
                facets.add(new FacetCount(FacetKind.YEAR, String.valueOf(each), String.valueOf(each), count)));
        return facets;
    }

    private List<FacetCount> values(FacetKind kind, FixedBitSet found) throws IOException {
        Values known = values.get(kind);
        if (known == null) {
            known = Values.of(reader, Fields.facet(kind));
            values.put(kind, known);
        }
        int[] counts = new int[known.size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues ordinals = DocValues.getSortedSet(leaf.reader(), Fields.facet(kind));
            LongValues global = known.global(leaf.ord);
            var each = new SegmentBits(found, leaf);
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (ordinals.advanceExact(doc)) {
                    for (int i = ordinals.docValueCount(); i > 0; i--) {
                        counts[(int) global.get(ordinals.nextOrd())]++;
                    }
                }
            }
        }
        return named(kind, known, counts);
    }

    private List<FacetCount> named(FacetKind kind, Values known, int[] counts) throws IOException {
        List<FacetCount> facets = new ArrayList<>();
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                String id = known.lookUp(ordinal);
                facets.add(new FacetCount(kind, id, vocabulary.label(kind, id), counts[ordinal]));
            }
        }
        facets.sort(Comparator.comparingInt(FacetCount::count)
                .reversed()
                .thenComparing(FacetCount::label)
                .thenComparing(FacetCount::id));
        return facets;
    }

    /** The values of one field with ordinals that hold over all segments. */
    private record Values(
            @Nullable SortedSetDocValues all, @Nullable OrdinalMap map) {
        static Values of(IndexReader reader, String field) throws IOException {
            SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, field);
            OrdinalMap map = all instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null;
            return new Values(all, map);
        }

        int size() {
            return all == null ? 0 : (int) all.getValueCount();
        }

        LongValues global(int segment) {
            return map == null ? LongValues.IDENTITY : map.getGlobalOrds(segment);
        }

        synchronized String lookUp(int ordinal) throws IOException {
            if (all == null) {
                throw new IllegalStateException("no value has an ordinal");
            }
            return all.lookupOrd(ordinal).utf8ToString();
        }
    }
}
