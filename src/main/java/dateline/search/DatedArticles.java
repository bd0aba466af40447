package dateline.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** Puts articles in the order of their days, the oldest first, then of their ids; those without a day stand last. */
final class DatedArticles {
    private final List<LeafReaderContext> leaves;

    DatedArticles(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
    }

    private record Dated(long day, String id) implements Comparable<Dated> {
        @Override
        public int compareTo(Dated other) {
            int byDay = Long.compare(day, other.day);
            return byDay != 0 ? byDay : id.compareTo(other.id);
        }
    }

    /**
     * {@return for each document its rank}
     *
     * @param documents numbers of documents, ascending
     */
    int[] ranks(int[] documents) throws IOException {
        Integer[] order = new Integer[documents.length];
        Arrays.setAll(order, at -> at);
        Dated[] dated = dated(documents);
        Arrays.sort(order, (one, other) -> dated[one].compareTo(dated[other]));
        int[] ranks = new int[documents.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    private Dated[] dated(int[] documents) throws IOException {
        Dated[] dated = new Dated[documents.length];
        int at = 0;
        for (LeafReaderContext leaf : leaves) {
            NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < documents.length && documents[at] < end; at++) {
                int inSegment = documents[at] - leaf.docBase;
                long day = days.advanceExact(inSegment) ? days.longValue() : Long.MAX_VALUE;
                String id = ids.advanceExact(inSegment)
                        ? ids.lookupOrd(ids.ordValue()).utf8ToString()
                        : "";
                dated[at] = new Dated(day, id);
            }
        }
        return dated;
    }
}
