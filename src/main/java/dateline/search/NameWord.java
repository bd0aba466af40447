package dateline.search;

import dateline.archive.TextSpan;
import dateline.text.WordScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a name or of what is typed. A run of Chinese, Japanese or Korean characters is one.
 *
 * @param form folded, in small letters
 * @param span where it stands
 * @param cjk whether it is such a run
 */
record NameWord(String form, TextSpan span, boolean cjk) {
    /** {@return the words of what is typed, the parts of a long name each by itself} */
    static List<NameWord> typed(String text) {
        List<NameWord> words = new ArrayList<>();
        var scanner = new WordScanner(WordScanner.Spelling.CARELESS);
        scanner.reset(text);
        while (scanner.next()) {
            if (scanner.joined()) {
                words.add(words.removeLast().and(scanner));
            } else if (scanner.parts() > 0) {
                addParts(scanner, words);
            } else {
                words.add(of(scanner));
            }
        }
        return words;
    }

    /**
     * {@return all that a name can be typed by the beginning of: its words, long names and their parts, and the rest of a
     * run from each character on}
     */
    static List<NameWord> ofName(String name) {
        List<NameWord> words = new ArrayList<>();
        var scanner = new WordScanner();
        scanner.reset(name);
        while (scanner.next()) {
            if (scanner.joined()) {
                words.add(words.removeLast().and(scanner));
            } else {
                words.add(of(scanner));
            }
            addParts(scanner, words);
        }
        for (NameWord word : List.copyOf(words)) {
            word.addRests(words);
        }
        return words;
    }

    private static NameWord of(WordScanner scanner) {
        var span = new TextSpan(scanner.start(), scanner.end());
        return new NameWord(scanner.form().toLowerCase(Locale.ROOT), span, scanner.cjk());
    }

    private static void addParts(WordScanner scanner, List<NameWord> words) {
        for (int part = 0; part < scanner.parts(); part++) {
            var span = new TextSpan(scanner.partStart(part), scanner.partEnd(part));
            words.add(new NameWord(scanner.partForm(part).toLowerCase(Locale.ROOT), span, false));
        }
    }

    private NameWord and(WordScanner next) {
        return new NameWord(form + next.form(), new TextSpan(span.start(), next.end()), true);
    }

    private void addRests(List<NameWord> words) {
        if (cjk && form.length() == span.length()) {
            for (int from = 1; from < form.length(); from++) {
                words.add(new NameWord(form.substring(from), new TextSpan(span.start() + from, span.end()), true));
            }
        }
    }

    /** {@return the same word in a text that this one's text stands in} */
    NameWord shifted(int distance) {
        return new NameWord(form, span.shifted(distance), cjk);
    }

    /** {@return where the beginning of the word stands that has a length, or the whole word where that cannot be told} */
    TextSpan beginning(int length) {
        return length < form.length() && form.length() == span.length()
                ? new TextSpan(span.start(), span.start() + length)
                : span;
    }
}
