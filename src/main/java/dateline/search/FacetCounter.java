package dateline.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
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
 * Counts the values of articles found, over one state of the index: most frequent first, then by label; topics and years
 * in their own order. May be used from several threads.
 */
final class FacetCounter {
    private final IndexReader reader;
    private final MentionLens lens;
    private final TopicSets topics;
    private final SourceCounter sources;
    private final EntityCounter entities;

    FacetCounter(IndexReader reader, MentionLens lens, TopicSets topics, SourceCounter sources) {
        this.reader = reader;
        this.lens = lens;
        this.topics = topics;
        this.sources = sources;
        this.entities = new EntityCounter(reader, lens);
    }

    /**
     * {@return how many of some articles have each value of some kinds}
     *
     * @param kinds the kinds to count
     * @param found the articles, as bits of the whole index
     */
    Map<FacetKind, List<FacetCount>> count(Collection<FacetKind> kinds, FixedBitSet found) throws IOException {
        Map<FacetKind, List<FacetCount>> facets = new EnumMap<>(FacetKind.class);
        for (FacetKind kind : kinds) {
            switch (kind) {
                case TOPIC -> facets.put(kind, topics(found));
                case YEAR -> facets.put(kind, years(found));
                case SOURCE -> facets.put(kind, sources.count(found));
                default -> facets.put(kind, new ArrayList<>());
            }
        }
        if (kinds.stream().anyMatch(kind -> kind.entityType().isPresent())) {
            addEntities(facets, found);
        }
        return facets;
    }

    private void addEntities(Map<FacetKind, List<FacetCount>> facets, FixedBitSet found) throws IOException {
        int[] counts = entities.count(found);
        for (int number : mostFrequentFirst(counts)) {
            MentionLens.NamedEntity entity = lens.entities().get(number);
            List<FacetCount> ofKind = facets.get(entity.kind());
            if (ofKind != null) {
                ofKind.add(new FacetCount(entity.kind(), entity.id().value(), entity.label(), counts[number]));
            }
        }
    }

    /** The numbers of what was counted at all; of equally frequent ones the lower number first. */
    private static int[] mostFrequentFirst(int[] counts) {
        long[] ranks = new long[counts.length];
        int counted = 0;
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                ranks[counted++] = (long) -counts[number] << Integer.SIZE | number;
            }
        }
        Arrays.sort(ranks, 0, counted);
        return Arrays.stream(ranks, 0, counted).mapToInt(rank -> (int) rank).toArray();
    }

    private List<FacetCount> topics(FixedBitSet found) throws IOException {
        List<FacetCount> counts = new ArrayList<>();
        for (var topic : lens.vocabulary().topics().topics()) {
            int count = (int) FixedBitSet.intersectionCount(found, topics.of(topic));
            if (count > 0) {
                counts.add(new FacetCount(FacetKind.TOPIC, topic.id(), topic.label(), count));
            }
        }
        return counts;
    }

    private List<FacetCount> years(FixedBitSet found) throws IOException {
        Map<Integer, int[]> counts = new HashMap<>();
        // Articles of one day often lie side by side: the count of the last day is kept.
        long lastDay = Long.MIN_VALUE;
        int[] count = new int[1];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
            var each = new SegmentBits(found, leaf);
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (days.advanceExact(doc)) {
                    if (days.longValue() != lastDay) {
                        lastDay = days.longValue();
                        count = counts.computeIfAbsent(
                                LocalDate.ofEpochDay(lastDay).getYear(), none -> new int[1]);
                    }
                    count[0]++;
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(year -> new FacetCount(
                        FacetKind.YEAR, year.getKey().toString(), year.getKey().toString(), year.getValue()[0]))
                .toList();
    }
}
