package dateline.search;

import dateline.entity.EntityId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Who is named in some sentences: read from the posting lists of the mention terms that the sentences' articles have, term
 * by term, with no text read.
 */
final class MentionsBeside {
    private final Snapshot snapshot;
    private final MentionLens lens;
    private final SoughtArticles articles;
    private final Map<EntityId, int[]> sentencesOf = new HashMap<>();
    private final Map<EntityId, IntStream.Builder> taken = new HashMap<>();

    MentionsBeside(Snapshot snapshot, SoughtArticles articles) {
        this.snapshot = snapshot;
        this.lens = snapshot.lens();
        this.articles = articles;
    }

    /** Counts the mentions in sentences of some articles. */
    void count(FixedBitSet found, HeldSentences sentences) throws IOException, SearchFault {
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            SortedSetDocValues terms = DocValues.getSortedSet(leaf.reader(), Fields.MENTIONS);
            FixedBitSet ordinals = ordinals(terms, new SegmentBits(found, leaf));
            int[] entityOf = lens.ofSegment(leaf.ord);
            for (int ordinal = next(ordinals, 0); ordinal != DocIdSetIterator.NO_MORE_DOCS; ) {
                articles.stopIfCancelled();
                if (entityOf[ordinal] != MentionLens.NOBODY) {
                    EntityId id = lens.entities().get(entityOf[ordinal]).id();
                    count(leaf, terms.lookupOrd(ordinal), id, new SegmentBits(found, leaf), sentences);
                }
                ordinal = next(ordinals, ordinal + 1);
            }
        }
        countUnsettled(found, sentences);
        taken.forEach((id, numbers) ->
                sentencesOf.put(id, numbers.build().sorted().distinct().toArray()));
        taken.clear();
    }

    /** {@return the numbers of the sentences that name an entity, ascending} */
    int[] of(EntityId id) {
        return sentencesOf.getOrDefault(id, new int[0]);
    }

    private static FixedBitSet ordinals(SortedSetDocValues terms, SegmentBits each) throws IOException {
        var ordinals = new FixedBitSet((int) Math.max(1, terms.getValueCount()));
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (terms.advanceExact(doc)) {
                for (int i = terms.docValueCount(); i > 0; i--) {
                    ordinals.set((int) terms.nextOrd());
                }
            }
        }
        return ordinals;
    }

    private static int next(FixedBitSet bits, int from) {
        return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private void count(LeafReaderContext leaf, BytesRef value, EntityId id, SegmentBits each, HeldSentences sentences)
            throws IOException {
        var term = MentionTerm.read(value.utf8ToString()).inText();
        PostingsEnum places = leaf.reader().postings(term, PostingsEnum.OFFSETS);
        if (places == null) {
            return;
        }
        var both = org.apache.lucene.search.ConjunctionUtils.intersectIterators(List.of(places, each));
        for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
            for (int i = places.freq(); i > 0; i--) {
                places.nextPosition();
                take(id, sentences.at(leaf.docBase + doc, places.startOffset()));
            }
        }
    }

    private void take(EntityId id, int sentence) {
        if (sentence != HeldSentences.NONE) {
            taken.computeIfAbsent(id, none -> IntStream.builder()).add(sentence);
        }
    }

    /** Spellings that were added of late are no mentions in the index yet: they are found as phrases. */
    private void countUnsettled(FixedBitSet found, HeldSentences sentences) throws IOException, SearchFault {
        for (Map.Entry<EntityId, List<Query>> each :
                lens.vocabulary().unsettled().entrySet()) {
            articles.visit(
                    found,
                    each.getValue(),
                    (leaf, document, hits) -> hits.forEach(
                            hit -> take(each.getKey(), sentences.at(leaf.docBase + document, hit.start()))));
        }
    }
}
