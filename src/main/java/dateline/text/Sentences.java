package dateline.text;

import dateline.archive.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into sentences, by the rules of news prose in English and Japanese. A line break always ends one; the dot of
 * an abbreviation ({@code Gen.}, {@code U.S.}, {@code J.}, {@code Nov. 13}) does not.
 */
public final class Sentences {
    /** In front of a name or a number, so that no sentence ends with them. */
    private static final Set<String> NEVER_LAST = words("""
        mr mrs ms messrs dr gen lt col maj capt cmdr adm sgt cpl pvt sen rep gov prof rev hon st mt ft amb brig vice
        supt insp atty pres no nos art sec fig vol pp p ed vs v cf e.g i.e approx est dept
        """);

    /** In front of a day, a sentence does not end with them. */
    private static final Set<String> MONTHS = words("jan feb mar apr jun jul aug sep sept oct nov dec");

    /** Behind an abbreviation that may end a sentence, these begin the next. */
    private static final Set<String> BEGINNERS = words("""
        the a an he she it they we i you this that these those there his her its their our in on at by for from to of
        with but and or so yet nor if when while as after before since until although because however meanwhile
        also then now still both neither either some many most all no not what who why how where such under over
        """);

    private static final String ENDERS = ".!?…。！？｡";
    private static final String WIDE_ENDERS = "。！？｡";
    private static final String CLOSERS = "\"”’'»)]」』）】＂";
    private static final String OPENERS = "\"“‘'«([「『（【＂";

    private final String text;
    private final List<TextSpan> sentences = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    /**
     * {@return the sentences of a text, in order, without the blanks around them; together they hold all of it that is not
     * blank}
     *
     * @param text any text, such as an article's plain text
     */
    public static List<TextSpan> of(String text) {
        var cut = new Sentences(text);
        int from = 0;
        while (from < text.length()) {
            int lineBreak = text.indexOf('\n', from);
            int end = lineBreak < 0 ? text.length() : lineBreak;
            cut.line(from, end);
            from = end + 1;
        }
        return List.copyOf(cut.sentences);
    }

    private void line(int lineStart, int lineEnd) {
        int from = lineStart;
        int at = lineStart;
        while (at < lineEnd) {
            if (ENDERS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int behind = behindEnd(at, lineEnd);
            if (ends(from, at, behind, lineEnd)) {
                add(from, behind);
                from = behind;
            }
            at = behind;
        }
        add(from, lineEnd);
    }

    /** Behind all marks of an end, and the quotation marks and brackets closed there. */
    private int behindEnd(int ender, int lineEnd) {
        int at = ender + 1;
        while (at < lineEnd && ENDERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        while (at < lineEnd && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean ends(int from, int ender, int behind, int lineEnd) {
        if (behind == lineEnd) {
            return true;
        }
        char next = text.charAt(behind);
        if (WIDE_ENDERS.indexOf(text.charAt(ender)) >= 0) {
            // A quoted sentence goes on in the one around it: 「…。」と述べた。
            boolean quoted = "」』）".indexOf(text.charAt(behind - 1)) >= 0;
            return !quoted || (!isHiragana(next) && next != '、');
        }
        if (!isBlank(next) && !isWide(next)) {
            return false;
        }
        int beginning = behind;
        while (beginning < lineEnd
                && (isBlank(text.charAt(beginning)) || OPENERS.indexOf(text.charAt(beginning)) >= 0)) {
            beginning++;
        }
        if (beginning == lineEnd) {
            return true;
        }
        boolean small = Character.isLowerCase(text.codePointAt(beginning));
        return !small && (text.charAt(ender) != '.' || behind > ender + 1 || endsWithDot(from, ender, beginning));
    }

    /** Whether the one dot behind a word ends a sentence, although it may belong to the word. */
    private boolean endsWithDot(int from, int dot, int next) {
        int start = dot;
        while (start > from && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        boolean numbered = !word.isEmpty() && word.chars().allMatch(Character::isDigit) && isFirst(from, start);
        if (NEVER_LAST.contains(word) || numbered) {
            return false;
        }
        if (MONTHS.contains(word)) {
            return !Character.isDigit(text.charAt(next));
        }
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        boolean mayGoOn = initial || word.indexOf('.') > 0 || word.equals("jr") || word.equals("sr");
        return !mayGoOn || BEGINNERS.contains(wordAt(next));
    }

    private boolean isFirst(int from, int start) {
        return text.substring(from, start).isBlank();
    }

    private String wordAt(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new TextSpan(start, end));
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isHiragana(char c) {
        return c >= '\u3041' && c <= '\u309F';
    }

    private static boolean isWide(char c) {
        return c >= '\u3000' && c <= '\u9FFF';
    }
}
