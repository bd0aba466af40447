package dateline.search;

import dateline.archive.TextSpan;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the words that stand near hits, by the forms that the index has of them. For one thread. */
final class NearWords {
    private final int distance;
    private final TextWords words = new TextWords();
    private final WordForms forms = new WordForms();
    private final BitSet before = new BitSet();
    private final BitSet behind = new BitSet();
    private final Map<String, Tally> counts = new HashMap<>();
    private long places;

    /** How often one word was near. */
    static final class Tally {
        private long near;
        private long before;
        private long behind;

        /** {@return in how many places} */
        long near() {
            return near;
        }

        /** {@return how many of them stand before a hit} */
        long before() {
            return before;
        }

        /** {@return how many of them stand behind a hit} */
        long behind() {
            return behind;
        }
    }

    /**
     * Begins without a word.
     *
     * @param distance how many words away a word may be
     */
    NearWords(int distance) {
        this.distance = distance;
    }

    /** Counts in one text. */
    void add(String plain, List<TextSpan> hits) {
        words.read(plain);
        before.clear();
        behind.clear();
        hits.forEach(this::mark);
        for (TextSpan hit : hits) {
            before.clear(words.firstEndingBehind(hit.start()), words.firstFrom(hit.end()));
            behind.clear(words.firstEndingBehind(hit.start()), words.firstFrom(hit.end()));
        }
        int end = Math.max(before.length(), behind.length());
        forms.read(plain, end, word -> before.get(word) || behind.get(word), this::count);
    }

    private void mark(TextSpan hit) {
        int first = words.firstEndingBehind(hit.start());
        int last = words.firstFrom(hit.end()) - 1;
        for (int step = 1; step <= distance; step++) {
            if (words.onOneLine(first, first - step)) {
                before.set(first - step);
            }
            if (words.onOneLine(last, last + step)) {
                behind.set(last + step);
            }
        }
    }

    private void count(int word, String form) {
        Tally tally = counts.computeIfAbsent(form, none -> new Tally());
        tally.near++;
        tally.before += before.get(word) ? 1 : 0;
        tally.behind += behind.get(word) ? 1 : 0;
        places++;
    }

    /** {@return each word with how often it was near} */
    Map<String, Tally> counts() {
        return counts;
    }

    /** {@return how many words were near in all} */
    long places() {
        return places;
    }
}
