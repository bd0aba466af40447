package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The mention terms of one state of the index, each with a number. Immutable. */
final class MentionTerms {
    private final IndexReader reader;
    private final LiveCounts counts;
    private final List<MentionTerm> terms = new ArrayList<>();

    /** For each segment the number of the term that has an ordinal there. */
    private final int[][] numbers;

    MentionTerms(IndexReader reader) throws IOException {
        this.reader = reader;
        this.counts = new LiveCounts(reader);
        this.numbers = new int[reader.leaves().size()][];
        Map<BytesRef, Integer> known = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.MENTIONS);
            int[] here = new int[(int) values.getValueCount()];
            TermsEnum each = values.termsEnum();
            for (int ordinal = 0; ordinal < here.length; ordinal++) {
                here[ordinal] = number(each.next(), known);
            }
            numbers[leaf.ord] = here;
        }
    }

    private int number(BytesRef value, Map<BytesRef, Integer> known) {
        Integer number = known.get(value);
        if (number == null) {
            number = terms.size();
            known.put(BytesRef.deepCopyOf(value), number);
            terms.add(MentionTerm.read(value.utf8ToString()));
        }
        return number;
    }

    /** {@return the state of the index that they were read from} */
    IndexReader reader() {
        return reader;
    }

    /** {@return all terms, each at its number} */
    List<MentionTerm> all() {
        return terms;
    }

    /** {@return the numbers of the terms of a segment, each at its ordinal there} */
    int[] ofSegment(int segment) {
        return numbers[segment];
    }

    /** {@return how frequent words are there} */
    LiveCounts counts() {
        return counts;
    }

    /** {@return how many articles have a term} */
    int articles(MentionTerm term) throws IOException {
        return counts.articles(term.inText());
    }
}
