package dateline.entity;

import java.util.Arrays;

/** The lines of one text, and which of them have headlines' capitals. Not for several threads. */
final class TextLines {
    /** In UTF-16 units; a longer line is no headline. */
    private static final int LONGEST_HEADLINE = 250;

    private static final int LONGER_WORD = 4;
    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final String text;
    private int[] starts = new int[32];
    private int count = 1;
    private final byte[] titleCase;

    TextLines(String text) {
        this.text = text;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        this.titleCase = new byte[count];
    }

    /** {@return the number of the line of an offset, from 0} */
    int of(int offset) {
        int at = Arrays.binarySearch(starts, 0, count, offset);
        return at >= 0 ? at : -at - 2;
    }

    private int end(int line) {
        return line + 1 < count ? starts[line + 1] - 1 : text.length();
    }

    /** {@return whether nearly every longer word of a line, one of which is given, begins with a capital} */
    boolean isInTitleCase(int line, int word, TextWords words) {
        if (titleCase[line] == UNKNOWN) {
            titleCase[line] = readTitleCase(line, word, words) ? YES : NO;
        }
        return titleCase[line] == YES;
    }

    private boolean readTitleCase(int line, int word, TextWords words) {
        if (end(line) - starts[line] > LONGEST_HEADLINE || endsLikeASentence(end(line))) {
            return false;
        }
        int first = word;
        while (first > 0 && words.start(first - 1) >= starts[line]) {
            first--;
        }
        int longer = 0;
        int capitals = 0;
        for (int i = first; i < words.count() && words.start(i) < end(line); i++) {
            if (words.end(i) - words.start(i) >= LONGER_WORD) {
                longer++;
                capitals += words.hasCapital(i) ? 1 : 0;
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
}
