package dateline.search;

import java.util.ArrayList;
import java.util.List;

/** A sentence in two versions, word by word. */
public final class WordChanges {
    /** Longer sentences are shown whole, each for itself. */
    private static final int MOST_WORDS = 400;

    private WordChanges() {}

    /** What became of some words. */
    public enum Kind {
        /** They stand in both. */
        KEPT,
        /** Only the first version has them. */
        CUT,
        /** Only the second has them. */
        ADDED
    }

    /**
     * Words that had the same fate.
     *
     * @param kind their fate
     * @param text the words, with a blank between two
     */
    public record Piece(Kind kind, String text) {}

    /**
     * {@return the words of both, in the order of reading; what was cut stands before what was put in its place}
     *
     * @param before the sentence in the first version
     * @param after the sentence in the second
     */
    public static List<Piece> of(String before, String after) {
        String[] first = before.strip().split("\\s+");
        String[] second = after.strip().split("\\s+");
        if (first.length > MOST_WORDS || second.length > MOST_WORDS) {
            return List.of(new Piece(Kind.CUT, before), new Piece(Kind.ADDED, after));
        }
        int[][] common = common(first, second);
        var pieces = new Pieces();
        int i = 0;
        int j = 0;
        while (i < first.length || j < second.length) {
            if (i < first.length && j < second.length && first[i].equals(second[j])) {
                pieces.add(Kind.KEPT, first[i++]);
                j++;
            } else if (j == second.length || (i < first.length && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.CUT, first[i++]);
            } else {
                pieces.add(Kind.ADDED, second[j++]);
            }
        }
        return pieces.all();
    }

    /** {@return how many words two ends have in common, in order: the longest common sequence of words} */
    private static int[][] common(String[] first, String[] second) {
        int[][] common = new int[first.length + 1][second.length + 1];
        for (int i = first.length - 1; i >= 0; i--) {
            for (int j = second.length - 1; j >= 0; j--) {
                common[i][j] = first[i].equals(second[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Joins words of one kind; between two that are kept, all that was cut stands before all that was added. */
    private static final class Pieces {
        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder cut = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void add(Kind kind, String word) {
            if (kind == Kind.KEPT) {
                flush(Kind.CUT, cut);
                flush(Kind.ADDED, added);
            } else {
                flush(Kind.KEPT, kept);
            }
            StringBuilder words = switch (kind) {
                case KEPT -> kept;
                case CUT -> cut;
                case ADDED -> added;
            };
            words.append(words.isEmpty() ? "" : " ").append(word);
        }

        private void flush(Kind kind, StringBuilder words) {
            if (!words.isEmpty()) {
                all.add(new Piece(kind, words.toString()));
                words.setLength(0);
            }
        }

        List<Piece> all() {
            flush(Kind.KEPT, kept);
            flush(Kind.CUT, cut);
            flush(Kind.ADDED, added);
            return List.copyOf(all);
        }
    }
}
