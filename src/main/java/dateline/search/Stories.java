package dateline.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/**
 * Which articles are versions of one story, over one state of the index. Articles are compared only where two neighbouring
 * numbers of their sketches are equal, which one in a million of unlike ones has, and nearly all versions. Immutable.
 */
final class Stories {
    /** Sketches of more articles would take too much memory while they are compared: each then is its own story. */
    private static final int MOST_ARTICLES = 4_000_000;

    /** No two articles are one story. */
    static final Stories NONE = new Stories(new int[0], new FixedBitSet(1), 0);

    private static final int PAIRS = Sketch.NUMBERS / 2;

    /** For each document the first of its story, which may be itself; empty when no two are one story. */
    private final int[] first;

    private final FixedBitSet shared;
    private final int folded;

    private Stories(int[] first, FixedBitSet shared, int folded) {
        this.first = first;
        this.shared = shared;
        this.folded = folded;
    }

    /** {@return the stories of an index} */
    static Stories of(IndexReader reader) throws IOException {
        if (reader.maxDoc() > MOST_ARTICLES) {
            return NONE;
        }
        return new Comparing(reader).stories();
    }

    /** {@return the number that stands for the story of a document} */
    int of(int document) {
        return first.length == 0 ? document : first[document];
    }

    /** {@return how many articles of the index stand in another's row, when all are found} */
    int folded() {
        return folded;
    }

    /** {@return how many of some articles each story has, of those stories of which it is more than one} */
    Map<Integer, Integer> severalOf(FixedBitSet found) throws IOException {
        Map<Integer, Integer> counts = new HashMap<>();
        if (folded > 0) {
            FixedBitSet both = found.clone();
            both.and(shared);
            var each = new BitSetIterator(both, 0);
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                counts.merge(first[doc], 1, Integer::sum);
            }
            counts.values().removeIf(count -> count < 2);
        }
        return counts;
    }

    /** {@return the articles of one document's story, itself among them} */
    FixedBitSet with(int document) {
        var all = new FixedBitSet(Math.max(first.length, document + 1));
        all.set(document);
        for (int other = 0; other < first.length; other++) {
            if (first[other] == of(document)) {
                all.set(other);
            }
        }
        return all;
    }

    /** Finds the versions: documents of one story point at the first of them. */
    private static final class Comparing {
        private final byte[] sketches;
        private final int[] documents;
        private final int[] first;
        private int count;

        Comparing(IndexReader reader) throws IOException {
            first = new int[reader.maxDoc()];
            Arrays.setAll(first, document -> document);
            sketches = new byte[reader.numDocs() * Sketch.BYTES];
            documents = new int[reader.numDocs()];
            for (LeafReaderContext leaf : reader.leaves()) {
                read(leaf);
            }
        }

        private void read(LeafReaderContext leaf) throws IOException {
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.SKETCH);
            Bits alive = leaf.reader().getLiveDocs();
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (alive == null || alive.get(doc)) {
                    BytesRef sketch = values.binaryValue();
                    System.arraycopy(sketch.bytes, sketch.offset, sketches, count * Sketch.BYTES, Sketch.BYTES);
                    documents[count++] = leaf.docBase + doc;
                }
            }
        }

        Stories stories() {
            int[] byContent = byContent();
            long[] order = new long[count];
            for (int pair = 0; pair < PAIRS; pair++) {
                for (int place = 0; place < count; place++) {
                    int at = byContent[place];
                    order[place] = (long) Sketch.pair(sketches, at * Sketch.BYTES, pair) << 32 | place;
                }
                Arrays.sort(order);
                for (int next = 1; next < count; next++) {
                    if (order[next] >>> 32 == order[next - 1] >>> 32) {
                        compare(byContent[(int) order[next - 1]], byContent[(int) order[next]]);
                    }
                }
            }
            return settled();
        }

        /** {@return all in an order that their sketches decide, and not in which order the index took them} */
        private int[] byContent() {
            long[] order = new long[count];
            for (int at = 0; at < count; at++) {
                int hash = StringHelper.murmurhash3_x86_32(sketches, at * Sketch.BYTES, Sketch.BYTES, 0);
                order[at] = (long) hash << 32 | at;
            }
            Arrays.sort(order);
            return Arrays.stream(order).mapToInt(each -> (int) each).toArray();
        }

        private void compare(int one, int other) {
            int story = root(documents[one]);
            int otherStory = root(documents[other]);
            if (story != otherStory && Sketch.isOneStory(sketches, one * Sketch.BYTES, other * Sketch.BYTES)) {
                first[Math.max(story, otherStory)] = Math.min(story, otherStory);
            }
        }

        private int root(int document) {
            int at = document;
            while (first[at] != at) {
                first[at] = first[first[at]];
                at = first[at];
            }
            return at;
        }

        private Stories settled() {
            var shared = new FixedBitSet(Math.max(first.length, 1));
            int folded = 0;
            for (int document = 0; document < first.length; document++) {
                int story = root(document);
                first[document] = story;
                if (story != document) {
                    folded++;
                    shared.set(document);
                    shared.set(story);
                }
            }
            return new Stories(folded == 0 ? new int[0] : first, shared, folded);
        }
    }
}
