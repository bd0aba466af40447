package dateline.search;

import dateline.archive.TextSpan;
import java.util.BitSet;
import java.util.List;

/** Chooses those hits that have a word near them, as {@link NearWords} counts it there. For one thread. */
final class BesideWord {
    private final String word;
    private final int distance;
    private final TextWords words = new TextWords();
    private final WordForms forms = new WordForms();
    private final BitSet places = new BitSet();

    /**
     * Makes what chooses by a word.
     *
     * @param word in the form that the index has of it
     * @param distance how many words away it may be
     */
    BesideWord(String word, int distance) {
        this.word = word;
        this.distance = distance;
    }

    /** {@return those hits of a text that have the word near them, in their order} */
    List<TextSpan> of(String plain, List<TextSpan> hits) {
        words.read(plain);
        places.clear();
        forms.read(plain, words.count(), any -> true, (at, form) -> places.set(at, form.equals(word)));
        hits.forEach(hit -> places.clear(words.firstEndingBehind(hit.start()), words.firstFrom(hit.end())));
        return hits.stream().filter(this::isBeside).toList();
    }

    private boolean isBeside(TextSpan hit) {
        int first = words.firstEndingBehind(hit.start());
        int last = words.firstFrom(hit.end()) - 1;
        for (int at = places.nextSetBit(Math.max(0, first - distance)); at >= 0; at = places.nextSetBit(at + 1)) {
            if (at > last + distance) {
                return false;
            }
            if (words.onOneLine(at < first ? first : last, at)) {
                return true;
            }
        }
        return false;
    }
}
