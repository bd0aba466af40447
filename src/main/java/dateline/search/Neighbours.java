package dateline.search;

import dateline.archive.TextSpan;
import dateline.text.ArticleAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words beside hits, a number for each different one, so that hits can be put in the order of these words. */
final class Neighbours {
    private final ConcordanceOrder side;
    private final TextWords words = new TextWords();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> all = new ArrayList<>();
    private int[] ofHits = new int[64];
    private int hits;

    /**
     * Begins without a word.
     *
     * @param side {@link ConcordanceOrder#LEFT} or {@link ConcordanceOrder#RIGHT}
     */
    Neighbours(ConcordanceOrder side) {
        this.side = side;
    }

    /** Takes the neighbours of the hits of one text. */
    void add(String plain, List<TextSpan> spans) {
        words.read(plain);
        for (TextSpan span : spans) {
            if (hits == ofHits.length) {
                ofHits = Arrays.copyOf(ofHits, hits * 2);
            }
            ofHits[hits++] = number(neighbour(plain, span));
        }
    }

    private String neighbour(String plain, TextSpan hit) {
        int first = words.firstEndingBehind(hit.start());
        int behind = words.firstFrom(hit.end());
        boolean left = side == ConcordanceOrder.LEFT;
        int inside = left ? first : behind - 1;
        int beside = left ? first - 1 : behind;
        if (!words.onOneLine(inside, beside)) {
            return "";
        }
        return ArticleAnalyzer.fold(words.span(beside).of(plain)).toLowerCase(Locale.ROOT);
    }

    private int number(String word) {
        Integer known = numbers.putIfAbsent(word, all.size());
        if (known != null) {
            return known;
        }
        all.add(word);
        return all.size() - 1;
    }

    /** {@return for each hit, in the order added, the rank of its neighbour among all: no word first, then by alphabet} */
    int[] ranks() {
        Integer[] sorted = new Integer[all.size()];
        Arrays.setAll(sorted, number -> number);
        Arrays.sort(sorted, (one, other) -> all.get(one).compareTo(all.get(other)));
        int[] rankOf = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            rankOf[sorted[rank]] = rank;
        }
        return Arrays.stream(ofHits, 0, hits).map(number -> rankOf[number]).toArray();
    }
}
