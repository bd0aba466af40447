package dateline.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note that was changed on both sides. The one from elsewhere is kept beside the one here, with the tag
 * {@value #TAG}, and the last line of its comment names the other.
 *
 * @param here the note as it is here
 * @param elsewhere the note beside it, with its tag and last line
 */
public record NoteConflict(Note here, Note elsewhere) {
    /** The tag of a note that was changed on both sides, as it was elsewhere. */
    public static final String TAG = "conflict";

    private static final Pattern LAST_LINE = Pattern.compile("\\s*\\(" + TAG + ": (\\S+)\\)\\s*$");

    /** {@return a note from elsewhere as one that is kept beside another} */
    static Note marked(NoteId id, Note elsewhere) {
        List<String> tags = new ArrayList<>(elsewhere.tags());
        tags.add(TAG);
        String comment = (elsewhere.comment() + "\n\n(" + TAG + ": " + elsewhere.id() + ")").strip();
        return new Note(
                id,
                elsewhere.subject(),
                comment,
                tags,
                elsewhere.entities(),
                elsewhere.colour(),
                elsewhere.created(),
                elsewhere.modified());
    }

    /**
     * {@return the conflict that a note is the other side of; empty when it is of none, or the note here is gone}
     *
     * @param note any note
     * @param notes gives the notes that are here
     */
    public static Optional<NoteConflict> of(Note note, Function<NoteId, Optional<Note>> notes) {
        return counterpart(note).flatMap(notes).map(here -> new NoteConflict(here, note));
    }

    /** {@return the note that a note says it is in conflict with} */
    private static Optional<NoteId> counterpart(Note note) {
        Matcher line = LAST_LINE.matcher(note.comment());
        return note.tags().contains(TAG) && line.find() ? Optional.of(new NoteId(line.group(1))) : Optional.empty();
    }

    /**
     * {@return a comment without the last line that names another note, as a person wrote it}
     *
     * @param comment of any note
     */
    public static String words(String comment) {
        return LAST_LINE.matcher(comment).replaceFirst("");
    }

    /**
     * {@return the note from elsewhere as it was there: without the tag and the last line, a note of its own}
     */
    public Note elsewhereAlone() {
        return elsewhere
                .commented(words(elsewhere.comment()))
                .tagged(elsewhere.tags().stream()
                        .filter(tag -> !tag.equals(TAG))
                        .toList());
    }

    /**
     * {@return the note here with all that the one from elsewhere says}
     */
    public Note hereAsElsewhere() {
        Note other = elsewhereAlone();
        return here.about(other.subject())
                .commented(other.comment())
                .tagged(other.tags())
                .linked(other.entities())
                .coloured(other.colour());
    }
}
