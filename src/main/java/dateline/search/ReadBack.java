package dateline.search;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Reads the words of all articles back from the posting lists, and compares their places with the texts: a letter or digit
 * that no word of the index covers cannot be found.
 */
final class ReadBack {
    /** How many UTF-16 units of texts are looked at in one pass over the posting lists: one bit each. */
    private static final int UNITS_A_PASS = 1 << 28;

    private static final int MOST_GAPS = 100;

    private static final int ARTICLES_A_REPORT = 1000;

    private final IndexReader reader;
    private final Progress progress;
    private final ArticleTexts texts = new ArticleTexts();
    private long articles;
    private long stored;
    private long indexed;
    private final List<Coverage.Gap> gaps = new ArrayList<>();

    ReadBack(IndexReader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    /** {@return what was found} */
    Coverage coverage(long bytes) throws IOException, SearchFault {
        for (LeafReaderContext leaf : reader.leaves()) {
            int document = 0;
            while (document < leaf.reader().maxDoc()) {
                document = pass(leaf, document, UNITS_A_PASS);
            }
        }
        return new Coverage(articles, stored, indexed, gaps, bytes);
    }

    /**
     * Looks at some articles of a segment.
     *
     * @param from the first
     * @param most how many units of texts are held at once, but for the first text
     * @return the article after the last that was looked at
     */
    private int pass(LeafReaderContext leaf, int from, int most) throws IOException, SearchFault {
        int[] starts = starts(leaf.reader(), from, most);
        int last = starts.length - 1;
        var covered = new FixedBitSet(Math.max(starts[last], 1));
        cover(leaf.reader(), from, starts, covered);
        Bits alive = leaf.reader().getLiveDocs();
        for (int at = 0; at < last; at++) {
            boolean isArticle = starts[at + 1] > starts[at];
            if (isArticle && (alive == null || alive.get(from + at))) {
                int units = starts[at + 1] - starts[at];
                int found = found(texts.read(leaf, from + at), covered, starts[at], starts[at + 1]);
                count(units, found);
                if (found != units && gaps.size() < MOST_GAPS) {
                    gaps.add(new Coverage.Gap(id(leaf.reader(), from + at), units, found));
                }
            }
        }
        return from + last;
    }

    /** {@return where the units of each article begin in one row of bits, and last where they end} */
    private static int[] starts(LeafReader segment, int from, int most) throws IOException {
        NumericDocValues lengths = DocValues.getNumeric(segment, Fields.STORED_CHARACTERS);
        int[] starts = new int[segment.maxDoc() - from + 1];
        for (int at = 0; at < starts.length - 1; at++) {
            long length = lengths.advanceExact(from + at) ? lengths.longValue() : 0;
            if (at > 0 && starts[at] + length > most) {
                return Arrays.copyOf(starts, at + 1);
            }
            starts[at + 1] = Math.toIntExact(starts[at] + length);
        }
        return starts;
    }

    /** Marks the units that words of the posting lists stand on. */
    private void cover(LeafReader segment, int from, int[] starts, FixedBitSet covered)
            throws IOException, SearchFault {
        Terms terms = segment.terms(Fields.TEXT);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            stopIfCancelled();
            if (isWord(term)) {
                postings = each.postings(postings, PostingsEnum.OFFSETS);
                cover(postings, from, starts, covered);
            }
        }
    }

    /** Signs, stems and names stand beside the words, and begin with a control character. */
    private static boolean isWord(BytesRef term) {
        return term.length > 0 && (term.bytes[term.offset] & 0xFF) >= ' ';
    }

    private static void cover(PostingsEnum postings, int from, int[] starts, FixedBitSet covered) throws IOException {
        int end = from + starts.length - 1;
        for (int doc = postings.advance(from);
                doc < end && doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            int first = starts[doc - from];
            int behind = starts[doc - from + 1];
            for (int left = postings.freq(); left > 0; left--) {
                postings.nextPosition();
                int start = Math.min(first + postings.startOffset(), behind);
                covered.set(start, Math.clamp(first + postings.endOffset(), start, behind));
            }
        }
    }

    private void count(int units, int found) throws SearchFault {
        articles++;
        stored += units;
        indexed += found;
        if (articles % ARTICLES_A_REPORT == 0) {
            stopIfCancelled();
            progress.report(articles, reader.numDocs());
        }
    }

    private static ArticleId id(LeafReader segment, int document) throws IOException {
        return new ArticleId(
                segment.storedFields().document(document, Set.of(Fields.ID)).get(Fields.ID));
    }

    /** {@return how many units of a text can be found; what stands between words counts with the word before} */
    private static int found(String text, FixedBitSet covered, int first, int behind) {
        int found = 0;
        boolean inFound = true;
        int end = Math.min(text.length(), behind - first);
        for (int at = 0; at < end; at++) {
            if (Character.isLetterOrDigit(text.codePointAt(at)) && !isPossessive(text, at)) {
                inFound = covered.get(first + at);
            }
            if (inFound) {
                found++;
            }
        }
        return found;
    }

    /** {@return whether a unit is an s by itself behind a sign, as in {@code Futenma's}, which belongs to the word before} */
    private static boolean isPossessive(String text, int at) {
        return (text.charAt(at) == 's' || text.charAt(at) == 'S')
                && at > 0
                && isSign(text.charAt(at - 1))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1)));
    }

    private static boolean isSign(char unit) {
        return !Character.isLetterOrDigit(unit) && !Character.isWhitespace(unit);
    }

    private void stopIfCancelled() throws SearchFault {
        if (progress.isCancelled()) {
            throw new SearchFault(SearchFault.Reason.CANCELLED, "Reading the index back was stopped.");
        }
    }
}
