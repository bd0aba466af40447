package dateline.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much texts are alike, by the least number of letters that have to be put in, left out or changed. After P. Sellers,
 * "The theory and computation of evolutionary distances: pattern recognition" (1980).
 */
final class Likeness {
    private Likeness() {}

    /**
     * A stretch of a text that is nearly a pattern.
     *
     * @param start where it begins
     * @param end where it ends
     * @param edits how many letters are different
     */
    record Near(int start, int end, int edits) {}

    /** {@return how much a text ends like a pattern, whatever stands before, from 0 to 1; 1 for an empty pattern} */
    static double ofEnd(String pattern, String text) {
        return ofBeginning(
                new StringBuilder(pattern).reverse().toString(),
                new StringBuilder(text).reverse().toString());
    }

    /** {@return how much a text begins like a pattern, whatever stands behind, from 0 to 1; 1 for an empty pattern} */
    static double ofBeginning(String pattern, String text) {
        if (pattern.isEmpty()) {
            return 1;
        }
        int[] edits = new int[text.length() + 1];
        Arrays.setAll(edits, i -> i);
        for (int row = 1; row <= pattern.length(); row++) {
            int diagonal = edits[0];
            edits[0] = row;
            for (int at = 1; at <= text.length(); at++) {
                int changed = diagonal + (pattern.charAt(row - 1) == text.charAt(at - 1) ? 0 : 1);
                diagonal = edits[at];
                edits[at] = Math.min(changed, 1 + Math.min(edits[at], edits[at - 1]));
            }
        }
        int least = Arrays.stream(edits).min().orElse(pattern.length());
        return 1 - Math.min(1, least / (double) pattern.length());
    }

    /**
     * {@return the stretches of a text that are nearly a pattern: those with no better one that overlaps, in their order}
     *
     * @param pattern not empty
     * @param text to be looked through
     * @param most how many letters may be different
     */
    static List<Near> places(String pattern, String text, int most) {
        int length = pattern.length();
        int[] edits = new int[length + 1];
        int[] starts = new int[length + 1];
        Arrays.setAll(edits, i -> i);
        List<Near> places = new ArrayList<>();
        for (int at = 1; at <= text.length(); at++) {
            int diagonal = 0;
            int diagonalStart = at - 1;
            starts[0] = at;
            for (int row = 1; row <= length; row++) {
                int changed = diagonal + (pattern.charAt(row - 1) == text.charAt(at - 1) ? 0 : 1);
                int changedStart = diagonalStart;
                diagonal = edits[row];
                diagonalStart = starts[row];
                if (changed <= edits[row] + 1 && changed <= edits[row - 1] + 1) {
                    edits[row] = changed;
                    starts[row] = changedStart;
                } else if (edits[row] <= edits[row - 1]) {
                    edits[row]++;
                } else {
                    edits[row] = edits[row - 1] + 1;
                    starts[row] = starts[row - 1];
                }
            }
            if (edits[length] <= most && starts[length] < at) {
                keep(places, new Near(starts[length], at, edits[length]));
            }
        }
        return places;
    }

    /** Of stretches that overlap the one with the fewest differences stays; of equal ones the longer. */
    private static void keep(List<Near> places, Near next) {
        if (!places.isEmpty() && places.getLast().end() > next.start()) {
            Near last = places.getLast();
            if (next.edits() > last.edits()) {
                return;
            }
            if (next.edits() == last.edits() && next.end() - next.start() <= last.end() - last.start()) {
                return;
            }
            places.removeLast();
        }
        places.add(next);
    }
}
