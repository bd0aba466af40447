package dateline.ui.article;

import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.note.NoteColour;
import java.util.List;

/**
 * A sign under or behind words.
 *
 * @param shape how it is drawn
 * @param styleNames what it is coloured by
 */
record Sign(Shape shape, List<String> styleNames) {
    /** How a sign is drawn; those that come first lie lowest. */
    enum Shape {
        /** A mark behind the words, as high as the line. */
        MARK,
        /** A band under the words, with a line beside the paragraph. */
        BAND,
        /** A tint behind the words. */
        TINT,
        /** A line under the words; thick, thin, dotted or dashed by its style. */
        LINE,
        /** A wavy line under the words. */
        WAVE
    }

    static Sign hit() {
        return new Sign(Shape.MARK, List.of("hit-mark"));
    }

    static Sign currentHit() {
        return new Sign(Shape.MARK, List.of("hit-mark", "hit-current"));
    }

    static Sign find() {
        return new Sign(Shape.MARK, List.of("find-mark"));
    }

    static Sign currentFind() {
        return new Sign(Shape.MARK, List.of("find-mark", "find-current"));
    }

    static Sign note(NoteColour colour) {
        return new Sign(Shape.BAND, List.of("note-band", "note-" + colour.word()));
    }

    /** The second sign of a name, which is not its colour. */
    static Sign of(EntityType type, Mention.Method method) {
        if (method == Mention.Method.SUGGESTED) {
            return new Sign(Shape.WAVE, List.of("sign", "sign-" + type.word()));
        }
        // What only its form gave away has a line of its own, whatever its type: dashes and dots in turn.
        boolean tinted = type == EntityType.EVENT && method == Mention.Method.LEDGER;
        Shape shape = tinted ? Shape.TINT : Shape.LINE;
        return new Sign(shape, List.of("sign", "sign-" + type.word(), "by-" + method.word()));
    }
}
