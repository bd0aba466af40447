package dateline.entity;

import dateline.text.WordScanner;
import java.util.Arrays;
import java.util.Locale;

/** The words of one text, as the finder needs them: where they stand, their numbers, the shape of their letters. */
final class TextWords {
    private static final int CAPITAL = 1;
    private static final int CAPITALS = 2;
    private static final int LINE_CAPITALS = 4;
    private static final int CJK = 8;
    private static final int INITIAL = 16;
    private static final int UNITS_A_WORD = 5;
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final int SHORT_FORMS =
            WordKind.ADDRESS.bit() | WordKind.RANK.bit() | WordKind.LONE_OFFICE.bit() | WordKind.PARTICLE.bit();
    private static final int LONGEST_SHORT_FORM = 4;

    private final String text;
    private final NameTrie trie;
    private final TextLines lines;
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int[] numbers = new int[0];
    private int[] hashes = new int[0];
    private byte[] shapes = new byte[0];
    private int count;

    /**
     * Reads a text.
     *
     * @param text the text as it is
     * @param trie knows the words of names
     */
    TextWords(String text, NameTrie trie) {
        this.text = FootnoteSigns.apart(BrokenLines.mended(text));
        this.trie = trie;
        this.lines = new TextLines(this.text);
        allocate(text.length() / UNITS_A_WORD + 16);
        var scanner = new WordScanner();
        scanner.reset(this.text);
        while (scanner.next()) {
            if (count == starts.length) {
                grow();
            }
            starts[count] = scanner.start();
            ends[count] = scanner.end();
            numbers[count] = trie.word(scanner);
            hashes[count] = scanner.formHash();
            shapes[count] = shape(scanner);
            count++;
        }
    }

    private static byte shape(WordScanner scanner) {
        int shape = scanner.capitalFirst() ? CAPITAL : 0;
        shape |= scanner.allCapitals() ? CAPITALS : 0;
        shape |= scanner.cjk() ? CJK : 0;
        shape |= scanner.capitalFirst() && isInitial(scanner) ? INITIAL : 0;
        shape |= scanner.allCapitals() && scanner.isLineInCapitals() ? LINE_CAPITALS : 0;
        return (byte) shape;
    }

    /** A letter with a dot, or a few: {@code J.F.}, but not {@code U.S.}. */
    private static boolean isInitial(WordScanner scanner) {
        int length = scanner.formLength();
        return length == 1 || (length <= 3 && scanner.dotted() && !scanner.hasForm("US"));
    }

    private void grow() {
        allocate(starts.length * 2);
    }

    private void allocate(int size) {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        numbers = Arrays.copyOf(numbers, size);
        hashes = Arrays.copyOf(hashes, size);
        shapes = Arrays.copyOf(shapes, size);
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int number(int word) {
        return numbers[word];
    }

    /** {@return {@link String#hashCode()} of a word's form} */
    int hash(int word) {
        return hashes[word];
    }

    /** {@return the bits of the kinds of a word} */
    int kinds(int word) {
        return trie.kinds(numbers[word]);
    }

    /** {@return the bits of the kinds of a form that need not be in the text} */
    int kindsOf(String form) {
        return trie.kinds(trie.word(form));
    }

    boolean is(int word, WordKind kind) {
        return (trie.kinds(numbers[word]) & kind.bit()) != 0;
    }

    /** {@return whether a word is part of a name of the ledger} */
    boolean isInName(int word) {
        return trie.isInName(numbers[word]);
    }

    boolean hasCapital(int word) {
        return (shapes[word] & CAPITAL) != 0;
    }

    boolean hasOnlyCapitals(int word) {
        return (shapes[word] & CAPITALS) != 0;
    }

    boolean isLineInCapitals(int word) {
        return (shapes[word] & LINE_CAPITALS) != 0;
    }

    /** {@return whether a word begins with a figure} */
    boolean isNumber(int word) {
        char first = text.charAt(starts[word]);
        return first >= '0' && first <= '9';
    }

    boolean isCjk(int word) {
        return (shapes[word] & CJK) != 0;
    }

    /** {@return whether a word is the first letter of a name, with a dot behind it} */
    boolean isInitial(int word) {
        boolean dot = ends[word] - starts[word] > 1 || (ends[word] < text.length() && text.charAt(ends[word]) == '.');
        return (shapes[word] & INITIAL) != 0 && dot;
    }

    /** {@return the letters of a word in lower case, as they stand in the text} */
    String lower(int word) {
        String letters = text.substring(starts[word], ends[word]).toLowerCase(Locale.ROOT);
        return letters.indexOf(SOFT_HYPHEN) < 0 ? letters : letters.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** {@return whether a word and the next may belong to one name: nothing between them but what names have inside} */
    boolean isTied(int word) {
        return isTied(word, false);
    }

    /** {@return the same, where a comma or colon may stand between them too} */
    boolean isTiedOrListed(int word) {
        return isTied(word, true);
    }

    /** {@return whether a word is the short form of a title, with a dot, and the next may belong to it: {@code Lt. Gen.}} */
    boolean isShortened(int word) {
        return isFollowedBy(word, ". ");
    }

    private boolean isTied(int word, boolean listed) {
        boolean blank = false;
        boolean dash = false;
        for (int i = ends[word]; i < starts[word + 1]; i++) {
            char c = text.charAt(i);
            boolean initial = c == '.' && isWrittenShort(word);
            boolean possessive = (c == 's' || c == 'S') && i > ends[word];
            boolean pause = listed && isComma(c);
            if (!initial && !possessive && !pause && !mayBeInside(c)) {
                return false;
            }
            blank |= Character.isWhitespace(c) || Character.isSpaceChar(c);
            dash |= Character.getType(c) == Character.DASH_PUNCTUATION;
        }
        // A dash with blanks around it parts two thoughts, not two words of a name.
        return !(blank && dash);
    }

    /** {@code J.}, {@code Gen.}, {@code St.} */
    private boolean isWrittenShort(int word) {
        int length = ends[word] - starts[word];
        return length == 1 || (length <= LONGEST_SHORT_FORM && hasCapital(word) && (kinds(word) & SHORT_FORMS) != 0);
    }

    /** {@return whether a comma or colon stands in a part of a text} */
    static boolean hasComma(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isComma(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComma(char c) {
        return c == ',' || c == ':';
    }

    /** {@return whether the word before is one in small letters} */
    boolean isBehind(int word, String before) {
        return word > 0 && lower(word - 1).equals(before);
    }

    /** {@return whether a comma or colon stands between a word and the one before it} */
    boolean isBehindComma(int word) {
        return word > 0 && hasComma(text, ends[word - 1], starts[word]);
    }

    private static boolean mayBeInside(char c) {
        return switch (c) {
            case '\n', '\r', '\u2028', '\u2029' -> false;
            case '\'', '’', '‘', 'ʼ', '＇', '"', '“', '”', '・', '\u00AD' -> true;
            default ->
                Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.DASH_PUNCTUATION
                        || Character.getType(c) == Character.FORMAT;
        };
    }

    /** {@return the year that a word is: four figures, or two behind a month as in {@code MAY 69}; 0 for none} */
    int year(int word) {
        int length = ends[word] - starts[word];
        char first = text.charAt(starts[word]);
        if (length == 4 && (first == '1' || first == '2')) {
            int year = number(starts[word], ends[word]);
            return year >= 1800 && year < 2100 ? year : 0;
        }
        boolean month = length == 2 && word > 0 && ends[word - 1] - starts[word - 1] == 3 && hasOnlyCapitals(word - 1);
        int year = month ? number(starts[word], ends[word]) : 0;
        return year > 31 ? 1900 + year : 0;
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** {@return the number of the line that a word stands on, from 0} */
    int line(int word) {
        return lines.of(starts[word]);
    }

    /** {@return the text from one word to another, breaks of lines as blanks} */
    String between(int first, int last) {
        String between = text.substring(starts[first], ends[last]);
        return isPlain(between) ? between : between.replaceAll("\\s+", " ");
    }

    /** Whether no blank is anything but one alone, as nearly always. */
    private static boolean isPlain(String between) {
        for (int i = 0; i < between.length(); i++) {
            char c = between.charAt(i);
            if (c < ' ' || (c == ' ' && i > 0 && between.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether just this stands between a word and the next} */
    boolean isFollowedBy(int word, String between) {
        int next = word + 1 < count ? starts[word + 1] : ends[word];
        return next - ends[word] == between.length() && text.startsWith(between, ends[word]);
    }

    /** {@return whether a word begins a line} */
    boolean startsLine(int word) {
        return word == 0 || (text.indexOf('\n', ends[word - 1], starts[word]) >= 0 && line(word) != line(word - 1));
    }

    /** {@return the text between a word and the next} */
    String behind(int word) {
        return word + 1 < count ? text.substring(ends[word], starts[word + 1]) : "";
    }

    /** {@return whether nearly every longer word of a word's line begins with a capital, as in headlines} */
    boolean isLineInTitleCase(int word) {
        return lines.isInTitleCase(line(word), word, this);
    }

    /** {@return whether a word stands on one of the first lines} */
    boolean isWithinFirstLines(int word, int first) {
        return line(word) < first;
    }

    /** {@return whether a katakana word is cut in two between a word and the next} */
    boolean isKatakanaBroken(int word) {
        return word >= 0
                && word + 1 < count
                && ends[word] == starts[word + 1]
                && isKatakana(text.charAt(ends[word] - 1))
                && isKatakana(text.charAt(starts[word + 1]));
    }

    /** {@return the word, from one on, that ends at an offset; -1 for none} */
    int endingAt(int from, int end) {
        int word = from;
        while (word + 1 < count && ends[word] < end) {
            word++;
        }
        return ends[word] == end ? word : -1;
    }

    static boolean isKanji(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isKatakana(char c) {
        return (c >= '\u30A1' && c <= '\u30FA') || c == 'ー' || (c >= '\uFF66' && c <= '\uFF9F');
    }
}
