package dateline.search;

import dateline.text.WordScanner;
import java.util.function.IntPredicate;

/**
 * The words of one text after the other, by number as {@link TextWords} has them, each in the form that the index has of it;
 * of Japanese and Chinese a pair of characters, at the number of the second. For one thread.
 */
final class WordForms {
    private final WordScanner scanner = new WordScanner();

    /** Takes words. */
    interface Taker {
        /**
         * Takes one.
         *
         * @param word its number, from 0
         * @param form its form
         */
        void take(int word, String form);
    }

    /** Shows the words of a text that are wanted, in order, up to one. */
    void read(String plain, int end, IntPredicate wanted, Taker taker) {
        scanner.reset(plain);
        String before = "";
        for (int word = 0; word < end && scanner.next(); word++) {
            boolean pair = scanner.joined() && !before.isEmpty();
            boolean asked = wanted.test(word);
            String form = asked || scanner.cjk() ? scanner.form() : "";
            if (asked && (pair || !scanner.cjk())) {
                taker.take(word, pair ? before + form : form);
            }
            before = scanner.cjk() ? form : "";
        }
    }
}
