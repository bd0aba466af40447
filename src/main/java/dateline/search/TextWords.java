package dateline.search;

import dateline.archive.TextSpan;
import dateline.text.WordScanner;
import java.util.Arrays;

/**
 * The words of one text after the other, by number, as the index sees them: where each stands. Words of two lines are never
 * neighbours. For one thread.
 */
final class TextWords {
    private final WordScanner scanner = new WordScanner();
    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private int[] lines = new int[512];
    private int count;

    /** Takes a text in place of the one before. */
    void read(String plain) {
        count = 0;
        scanner.reset(plain);
        int line = 0;
        int at = 0;
        while (scanner.next()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                lines = Arrays.copyOf(lines, count * 2);
            }
            for (; at < scanner.start(); at++) {
                line += plain.charAt(at) == '\n' ? 1 : 0;
            }
            starts[count] = scanner.start();
            ends[count] = scanner.end();
            lines[count++] = line;
        }
    }

    int count() {
        return count;
    }

    TextSpan span(int word) {
        return new TextSpan(starts[word], ends[word]);
    }

    /** {@return the number of the first word that ends behind an offset; the count of words when there is none} */
    int firstEndingBehind(int offset) {
        int found = Arrays.binarySearch(ends, 0, count, offset + 1);
        return found < 0 ? -found - 1 : found;
    }

    /** {@return the number of the first word that begins at an offset or behind it; the count of words when there is none} */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found < 0 ? -found - 1 : found;
    }

    /** {@return whether two numbers are words of one line} */
    boolean onOneLine(int word, int other) {
        return word >= 0 && other >= 0 && word < count && other < count && lines[word] == lines[other];
    }
}
