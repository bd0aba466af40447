package dateline.ui.note;

import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.note.Note;
import dateline.note.Placement;
import java.util.List;
import java.util.Optional;

/**
 * A note and where its passage stands in the open article.
 *
 * @param note the note
 * @param place its passage; empty for a note on the whole article, or when it is in doubt
 * @param doubtful where the passage may stand when that is in doubt, the likeliest first; at most three
 */
public record PlacedNote(Note note, Optional<TextSpan> place, List<Doubtful> doubtful) {
    public PlacedNote {
        doubtful = List.copyOf(doubtful);
    }

    /** {@return a note with its place in a text} */
    static PlacedNote in(ArticleText text, Note note, NoteDesk desk) {
        if (note.anchor().isEmpty()) {
            return new PlacedNote(note, Optional.empty(), List.of());
        }
        return switch (desk.placement(text, note.anchor().get())) {
            case Placement.Placed placed -> new PlacedNote(note, Optional.of(placed.span()), List.of());
            case Placement.InDoubt doubt ->
                new PlacedNote(
                        note,
                        Optional.empty(),
                        doubt.candidates().stream()
                                .map(candidate -> Doubtful.at(candidate.span(), text))
                                .toList());
        };
    }

    /** {@return the same place with the note as it is now} */
    PlacedNote with(Note changed) {
        return new PlacedNote(changed, place, doubtful);
    }

    /**
     * {@return whether it is on a passage that is not to be found beyond doubt}
     */
    public boolean isUnplaced() {
        return note.anchor().isPresent() && place.isEmpty();
    }
}
