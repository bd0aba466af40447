package dateline.search;

import dateline.archive.TextSpan;
import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import dateline.text.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two versions of a text, sentence by sentence, in the order of reading.
 *
 * @param changes every sentence of either, the same ones once
 */
public record Comparison(List<Change> changes) {
    /** Sentences that share so many of their words are one sentence, changed. */
    private static final double CHANGED = 0.5;

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** What became of a sentence from the first version to the second. */
    public sealed interface Change {
        /**
         * It stands in both.
         *
         * @param before where, in the first
         * @param after where, in the second
         */
        record Kept(TextSpan before, TextSpan after) implements Change {}

        /**
         * It stands in both in other words.
         *
         * @param before where, in the first
         * @param after where, in the second
         */
        record Changed(TextSpan before, TextSpan after) implements Change {}

        /**
         * Only the first has it.
         *
         * @param before where
         */
        record Cut(TextSpan before) implements Change {}

        /**
         * Only the second has it.
         *
         * @param after where
         */
        record Added(TextSpan after) implements Change {}
    }

    /**
     * {@return what became of each sentence}
     *
     * @param before the first version
     * @param after the second
     */
    public static Comparison of(String before, String after) {
        return new Comparing(before, after).all();
    }

    /** A sentence, read for comparing: white space and the form of quotation marks and dashes do not count. */
    private record Sentence(TextSpan span, List<String> words) {
        static List<Sentence> of(String text) {
            return Sentences.of(text).stream()
                    .map(span -> new Sentence(span, words(span.of(text))))
                    .toList();
        }

        private static List<String> words(String sentence) {
            List<String> words = ArticleAnalyzer.analyze(sentence).stream()
                    .map(QueryWord::form)
                    .toList();
            return words.isEmpty() ? List.of(sentence) : words;
        }

        double likeness(Sentence other) {
            Set<String> own = new HashSet<>(words);
            Set<String> all = new HashSet<>(own);
            Set<String> others = new HashSet<>(other.words);
            all.addAll(others);
            own.retainAll(others);
            return own.size() / (double) all.size();
        }
    }

    /** The longest common sequence of two versions; what lies between is paired by likeness. */
    private static final class Comparing {
        private final List<Sentence> before;
        private final List<Sentence> after;
        private final int[][] common;
        private final List<Change> changes = new ArrayList<>();
        private final List<Sentence> cut = new ArrayList<>();
        private final List<Sentence> added = new ArrayList<>();

        Comparing(String before, String after) {
            this.before = Sentence.of(before);
            this.after = Sentence.of(after);
            this.common = new int[this.before.size() + 1][this.after.size() + 1];
            for (int i = this.before.size() - 1; i >= 0; i--) {
                for (int j = this.after.size() - 1; j >= 0; j--) {
                    common[i][j] =
                            isSame(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
        }

        private boolean isSame(int i, int j) {
            return before.get(i).words.equals(after.get(j).words);
        }

        private Comparison all() {
            int i = 0;
            int j = 0;
            while (i < before.size() || j < after.size()) {
                if (i < before.size() && j < after.size() && isSame(i, j)) {
                    settle();
                    changes.add(new Change.Kept(before.get(i++).span, after.get(j++).span));
                } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                    cut.add(before.get(i++));
                } else {
                    added.add(after.get(j++));
                }
            }
            settle();
            return new Comparison(changes);
        }

        /** Pairs what was cut between two kept sentences with what was added there, in order. */
        private void settle() {
            for (Sentence sentence : added) {
                int like = firstLike(sentence);
                if (like < 0) {
                    changes.add(new Change.Added(sentence.span));
                } else {
                    cut.subList(0, like).forEach(gone -> changes.add(new Change.Cut(gone.span)));
                    changes.add(new Change.Changed(cut.get(like).span, sentence.span));
                    cut.subList(0, like + 1).clear();
                }
            }
            cut.forEach(gone -> changes.add(new Change.Cut(gone.span)));
            cut.clear();
            added.clear();
        }

        private int firstLike(Sentence sentence) {
            for (int at = 0; at < cut.size(); at++) {
                if (cut.get(at).likeness(sentence) >= CHANGED) {
                    return at;
                }
            }
            return -1;
        }
    }
}
