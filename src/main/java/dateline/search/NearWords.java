package dateline.search;

import dateline.archive.TextSpan;
import dateline.text.WordScanner;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the words that stand near hits, by the forms that the index has of them. For one thread. */
final class NearWords {
    private final int distance;
    private final TextWords words = new TextWords();
    private final WordScanner scanner = new WordScanner();
    private final BitSet near = new BitSet();
    private final Map<String, long[]> counts = new HashMap<>();
    private long places;

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
        near.clear();
        hits.forEach(this::mark);
        hits.forEach(hit -> near.clear(words.firstEndingBehind(hit.start()), words.firstFrom(hit.end())));
        scanner.reset(plain);
        String before = "";
        for (int word = 0; word <= near.length() && scanner.next(); word++) {
            boolean pair = scanner.joined() && !before.isEmpty();
            String form = near.get(word) || scanner.cjk() ? scanner.form() : "";
            if (near.get(word) && (pair || !scanner.cjk())) {
                count(pair ? before + form : form);
            }
            before = scanner.cjk() ? form : "";
        }
    }

    private void mark(TextSpan hit) {
        int first = words.firstEndingBehind(hit.start());
        int behind = words.firstFrom(hit.end());
        for (int step = 1; step <= distance; step++) {
            if (words.onOneLine(first, first - step)) {
                near.set(first - step);
            }
            if (words.onOneLine(behind - 1, behind - 1 + step)) {
                near.set(behind - 1 + step);
            }
        }
    }

    private void count(String form) {
        counts.computeIfAbsent(form, none -> new long[1])[0]++;
        places++;
    }

    /** {@return each word with how often it was near} */
    Map<String, long[]> counts() {
        return counts;
    }

    /** {@return how many words were near in all} */
    long places() {
        return places;
    }
}
