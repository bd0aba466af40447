package dateline.note;

import dateline.archive.TextSpan;
import java.util.List;
import java.util.Optional;

/** Where the passage of a note stands in a text that may have changed since the note was written. */
public sealed interface Placement {
    /** How the passage was found. */
    enum How {
        /** The text is as it was. */
        UNCHANGED,
        /** The text changed; the words of the passage did not. */
        EXACT,
        /** The words of the passage changed too: what stands there now is nearly what was marked. */
        FUZZY
    }

    /**
     * The passage was found beyond doubt.
     *
     * @param span where it stands, in UTF-16 units of the plain text
     * @param how it was found
     */
    record Placed(TextSpan span, How how) implements Placement {}

    /**
     * The passage is gone, or it is in doubt where it is.
     *
     * @param candidates the places that are most like it, the best first; at most three, none of which overlap
     */
    record InDoubt(List<Candidate> candidates) implements Placement {
        public InDoubt {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A place that may be meant.
     *
     * @param span the place, in UTF-16 units of the plain text
     * @param likeness how much the words there and around are like those that were marked, from 0 to 1
     */
    record Candidate(TextSpan span, double likeness) {}

    /**
     * {@return the place, when there is no doubt of it}
     */
    default Optional<TextSpan> place() {
        return this instanceof Placed placed ? Optional.of(placed.span()) : Optional.empty();
    }
}
