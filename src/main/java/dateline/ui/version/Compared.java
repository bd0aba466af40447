package dateline.ui.version;

import dateline.archive.Article;
import dateline.archive.TextSpan;
import dateline.search.Comparison;
import dateline.search.Comparison.Change;
import dateline.search.WordChanges;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a story.
 *
 * @param before the older
 * @param after the newer
 * @param lines what became of each sentence; those that stayed as they were are counted
 */
record Compared(Article before, Article after, List<ComparedLine> lines) {
    Compared {
        lines = List.copyOf(lines);
    }

    /** {@return a comparison of two articles} */
    static Compared of(Article before, Article after) {
        var folding = new Folding(before.text().plain(), after.text().plain());
        Comparison.of(folding.before, folding.after).changes().forEach(folding::take);
        return new Compared(before, after, folding.all());
    }

    /** {@return how many sentences had a fate} */
    long count(ComparedLine.Kind kind) {
        return lines.stream()
                .filter(line -> line instanceof ComparedLine.Different different && different.kind() == kind)
                .count();
    }

    /** {@return how many sentences stand in both} */
    int same() {
        return lines.stream()
                .mapToInt(line -> line instanceof ComparedLine.Same same ? same.count() : 0)
                .sum();
    }

    /** Makes lines of changes, and one of each row of sentences that stayed. */
    private static final class Folding {
        private final String before;
        private final String after;
        private final List<ComparedLine> lines = new ArrayList<>();
        private int same;
        private int end;

        Folding(String before, String after) {
            this.before = before;
            this.after = after;
        }

        void take(Change change) {
            switch (change) {
                case Change.Kept kept -> {
                    same++;
                    end = kept.after().end();
                }
                case Change.Changed(TextSpan old, TextSpan now) ->
                    add(ComparedLine.Kind.CHANGED, WordChanges.of(old.of(before), now.of(after)), now);
                case Change.Cut(TextSpan old) ->
                    add(
                            ComparedLine.Kind.CUT,
                            List.of(new WordChanges.Piece(WordChanges.Kind.CUT, old.of(before))),
                            new TextSpan(end, end));
                case Change.Added(TextSpan now) ->
                    add(
                            ComparedLine.Kind.ADDED,
                            List.of(new WordChanges.Piece(WordChanges.Kind.ADDED, now.of(after))),
                            now);
            }
        }

        private void add(ComparedLine.Kind kind, List<WordChanges.Piece> words, TextSpan at) {
            fold();
            end = at.end();
            lines.add(new ComparedLine.Different(kind, words, at));
        }

        private void fold() {
            if (same > 0) {
                lines.add(new ComparedLine.Same(same));
                same = 0;
            }
        }

        List<ComparedLine> all() {
            fold();
            return lines;
        }
    }
}
