package dateline.cli;

import dateline.archive.TextSpan;
import java.util.List;
import java.util.regex.Pattern;

/** A passage as a person types it: any white space may stand for any other, and any quotation mark for its like. */
final class QuotedWords {
    private static final String SINGLE = "'‘’‚‛ʼ′`´＇";
    private static final String DOUBLE = "\"“”„‟″＂";
    private static final String SPACE = "[\\s\\p{Z}]+";

    private final String words;

    /**
     * Takes a passage.
     *
     * @param words as typed
     */
    QuotedWords(String words) {
        this.words = words.replaceAll("^" + SPACE + "|" + SPACE + "$", "");
    }

    /**
     * {@return where the passage stands, in order, none overlapping; nowhere when it has no words}
     *
     * @param text the text to look in
     */
    List<TextSpan> in(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        return pattern()
                .matcher(text)
                .results()
                .map(found -> new TextSpan(found.start(), found.end()))
                .toList();
    }

    private Pattern pattern() {
        var pattern = new StringBuilder();
        words.replaceAll(SPACE, " ").codePoints().forEach(character -> pattern.append(like(character)));
        return Pattern.compile(pattern.toString());
    }

    private static String like(int character) {
        if (character == ' ') {
            return SPACE;
        }
        if (SINGLE.indexOf(character) >= 0) {
            return "[" + SINGLE + "]";
        }
        return DOUBLE.indexOf(character) >= 0 ? "[" + DOUBLE + "]" : Pattern.quote(Character.toString(character));
    }
}
