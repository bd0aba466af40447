package dateline.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Counts in how many articles each entity is named, over one state of the index. May be used from several threads. */
final class EntityCounter {
    private final IndexReader reader;
    private final MentionLens lens;

    /** The articles that hold an entity's unsettled spellings and no mention of it, found when first asked for. */
    private final Map<Integer, FixedBitSet> onlyAsWords = new ConcurrentHashMap<>();

    private volatile @Nullable Everything everything;

    EntityCounter(IndexReader reader, MentionLens lens) {
        this.reader = reader;
        this.lens = lens;
    }

    /** All articles and the counts of them, found when first asked for. */
    private static final class Everything {
        private final FixedBitSet articles;
        private final int size;
        private final int[] counts;

        Everything(FixedBitSet articles, int[] counts) {
            this.articles = articles;
            this.size = articles.cardinality();
            this.counts = counts;
        }
    }

    private Everything everything() throws IOException {
        Everything known = everything;
        if (known == null) {
            FixedBitSet articles = FoundArticles.of(new IndexSearcher(reader), QueryCompiler.EVERY_ARTICLE);
            known = new Everything(articles, countEach(articles));
            everything = known;
        }
        return known;
    }

    /** {@return how many of some articles name each entity, at the entity's number} */
    int[] count(FixedBitSet found) throws IOException {
        Everything all = everything();
        if (found.cardinality() <= all.size / 2) {
            return countEach(found);
        }
        // The few that were not found are counted faster.
        FixedBitSet others = all.articles.clone();
        others.andNot(found);
        int[] counts = countEach(others);
        for (int entity = 0; entity < counts.length; entity++) {
            counts[entity] = all.counts[entity] - counts[entity];
        }
        return counts;
    }

    private int[] countEach(FixedBitSet found) throws IOException {
        int[] counts = new int[lens.entities().size()];
        // An entity is counted once an article, however many ways it is written in.
        int[] lastArticle = new int[counts.length];
        Arrays.fill(lastArticle, -1);
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues terms = DocValues.getSortedSet(leaf.reader(), Fields.MENTIONS);
            int[] entityOf = lens.ofSegment(leaf.ord);
            var each = new SegmentBits(found, leaf);
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (terms.advanceExact(doc)) {
                    for (int i = terms.docValueCount(); i > 0; i--) {
                        int entity = entityOf[(int) terms.nextOrd()];
                        if (entity != MentionLens.NOBODY && lastArticle[entity] != leaf.docBase + doc) {
                            lastArticle[entity] = leaf.docBase + doc;
                            counts[entity]++;
                        }
                    }
                }
            }
        }
        addUnsettled(counts, found);
        return counts;
    }

    private void addUnsettled(int[] counts, FixedBitSet found) throws IOException {
        if (lens.vocabulary().unsettled().isEmpty()) {
            return;
        }
        for (int entity = 0; entity < counts.length; entity++) {
            List<Query> phrases = lens.vocabulary()
                    .unsettled()
                    .getOrDefault(lens.entities().get(entity).id(), List.of());
            if (!phrases.isEmpty()) {
                counts[entity] += (int) FixedBitSet.intersectionCount(found, onlyAsWords(entity, phrases));
            }
        }
    }

    private FixedBitSet onlyAsWords(int entity, List<Query> phrases) throws IOException {
        FixedBitSet known = onlyAsWords.get(entity);
        if (known == null) {
            var anyPhrase = new BooleanQuery.Builder();
            phrases.forEach(phrase -> anyPhrase.add(phrase, Occur.SHOULD));
            var query = new BooleanQuery.Builder()
                    .add(anyPhrase.build(), Occur.MUST)
                    .add(lens.known(List.of(lens.entities().get(entity).id())), Occur.MUST_NOT)
                    .build();
            known = FoundArticles.of(new IndexSearcher(reader), query);
            onlyAsWords.put(entity, known);
        }
        return known;
    }
}
