package dateline.entity;

import dateline.text.WordScanner;
import java.util.Arrays;

/** The words of one text, as the finder needs them: where they stand, their numbers, the shape of their letters. */
final class TextWords {
    private static final int CAPITAL = 1;
    private static final int CAPITALS = 2;
    private static final int LINE_CAPITALS = 4;
    private static final int CJK = 8;

    /** In UTF-16 units; a longer line is no headline. */
    private static final int LONGEST_HEADLINE = 250;

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] numbers = new int[256];
    private byte[] shapes = new byte[256];
    private int count;

    TextWords(String text, NameTrie trie) {
        this.text = text;
        var scanner = new WordScanner();
        scanner.reset(text);
        while (scanner.next()) {
            if (count == starts.length) {
                grow();
            }
            starts[count] = scanner.start();
            ends[count] = scanner.end();
            numbers[count] = trie.word(scanner);
            shapes[count] = shape(scanner, numbers[count]);
            count++;
        }
    }

    private static byte shape(WordScanner scanner, int number) {
        int shape = scanner.capitalFirst() ? CAPITAL : 0;
        shape |= scanner.allCapitals() ? CAPITALS : 0;
        shape |= scanner.cjk() ? CJK : 0;
        // Asked only of words that may be names: it looks at the whole line.
        shape |= number != NameTrie.NONE && scanner.allCapitals() && scanner.isLineInCapitals() ? LINE_CAPITALS : 0;
        return (byte) shape;
    }

    private void grow() {
        int size = starts.length * 2;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        numbers = Arrays.copyOf(numbers, size);
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

    boolean hasCapital(int word) {
        return (shapes[word] & CAPITAL) != 0;
    }

    boolean hasOnlyCapitals(int word) {
        return (shapes[word] & CAPITALS) != 0;
    }

    boolean isLineInCapitals(int word) {
        return (shapes[word] & LINE_CAPITALS) != 0;
    }

    boolean isCjk(int word) {
        return (shapes[word] & CJK) != 0;
    }

    /** {@return the letters of a word in lower case, as they stand in the text} */
    String lower(int word) {
        return text.substring(starts[word], ends[word]).toLowerCase(java.util.Locale.ROOT);
    }

    /** {@return whether a word and the next may belong to one name: nothing between them but what names have inside} */
    boolean isTied(int word) {
        boolean blank = false;
        boolean dash = false;
        for (int i = ends[word]; i < starts[word + 1]; i++) {
            char c = text.charAt(i);
            boolean initial = c == '.' && ends[word] - starts[word] == 1;
            boolean possessive = (c == 's' || c == 'S') && i > ends[word];
            if (!initial && !possessive && !mayBeInside(c)) {
                return false;
            }
            blank |= Character.isWhitespace(c) || Character.isSpaceChar(c);
            dash |= Character.getType(c) == Character.DASH_PUNCTUATION;
        }
        // A dash with blanks around it parts two thoughts, not two words of a name.
        return !(blank && dash);
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

    /** {@return the text between a word and the next} */
    String behind(int word) {
        return word + 1 < count ? text.substring(ends[word], starts[word + 1]) : "";
    }

    /** {@return whether nearly every longer word of a word's line begins with a capital, as in headlines} */
    boolean isLineInTitleCase(int word) {
        int lineStart = text.lastIndexOf('\n', starts[word] - 1) + 1;
        int lineBreak = text.indexOf('\n', starts[word]);
        int lineEnd = lineBreak < 0 ? text.length() : lineBreak;
        if (lineEnd - lineStart > LONGEST_HEADLINE || endsLikeASentence(lineEnd)) {
            return false;
        }
        int first = word;
        while (first > 0 && starts[first - 1] >= lineStart) {
            first--;
        }
        int longer = 0;
        int capitals = 0;
        for (int i = first; i < count && starts[i] < lineEnd; i++) {
            if (ends[i] - starts[i] > 3) {
                longer++;
                capitals += hasCapital(i) ? 1 : 0;
            }
        }
        return longer >= 3 && capitals * 5 >= longer * 4;
    }

    private boolean endsLikeASentence(int lineEnd) {
        int last = lineEnd - 1;
        while (last > 0 && (Character.isWhitespace(text.charAt(last)) || "\"”".indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && text.charAt(last) == '.';
    }

    /** {@return whether a word stands on one of the first lines} */
    boolean isWithinFirstLines(int word, int lines) {
        int from = 0;
        for (int line = 0; line < lines; line++) {
            int next = text.indexOf('\n', from);
            if (next < 0 || next >= starts[word]) {
                return true;
            }
            from = next + 1;
        }
        return false;
    }

    /** {@return whether a katakana word is cut in two between a word and the next} */
    boolean isKatakanaBroken(int word) {
        return word >= 0
                && word + 1 < count
                && ends[word] == starts[word + 1]
                && isKatakana(text.charAt(ends[word] - 1))
                && isKatakana(text.charAt(starts[word + 1]));
    }

    private static boolean isKatakana(char c) {
        return (c >= '\u30A1' && c <= '\u30FA') || c == 'ー' || (c >= '\uFF66' && c <= '\uFF9F');
    }
}
