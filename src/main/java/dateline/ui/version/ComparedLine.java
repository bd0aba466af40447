package dateline.ui.version;

import dateline.archive.TextSpan;
import dateline.search.WordChanges;
import java.util.List;

/** A line of a comparison. */
sealed interface ComparedLine {
    /**
     * Sentences that stand in both.
     *
     * @param count how many, one behind the other
     */
    record Same(int count) implements ComparedLine {}

    /**
     * A sentence that one version has and the other has not, or has in other words.
     *
     * @param kind what became of it
     * @param words the words, each kind apart
     * @param after where it stands in the second version; where it would stand, when it was cut
     */
    record Different(Kind kind, List<WordChanges.Piece> words, TextSpan after) implements ComparedLine {
        public Different {
            words = List.copyOf(words);
        }
    }

    /** What became of a sentence. */
    enum Kind {
        CHANGED,
        CUT,
        ADDED
    }
}
