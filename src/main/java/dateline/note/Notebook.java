package dateline.note;

import dateline.archive.ArticleId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The notes of one archive, in memory and in their log, always the same in both. */
public final class Notebook {
    /**
     * Opens a notebook.
     *
     * @param log where the notes are kept
     * @param clock tells the time of a change
     * @param ids makes the id of a new note
     * @throws NoteFault when the notes cannot be read
     */
    public Notebook(NoteLog log, Clock clock, Supplier<NoteId> ids) throws NoteFault {
        throw new IllegalStateException("stub");
    }

    /** {@return all notes, the oldest first} */
    public List<Note> notes() {
        throw new IllegalStateException("stub");
    }

    /** {@return the notes on one article, in the order of their passages, those on the whole article first} */
    public List<Note> notesOn(ArticleId article) {
        throw new IllegalStateException("stub");
    }

    /** Saves a new note. */
    public Note add(ArticleId article, Optional<Anchor> anchor, String comment, List<String> tags, NoteColour colour)
            throws NoteFault {
        throw new IllegalStateException("stub");
    }

    /** Saves a note as changed (comment, tags, colour, anchor); sets when it was modified. */
    public Note edit(Note changed) throws NoteFault {
        throw new IllegalStateException("stub");
    }

    /** Deletes a note. */
    public void delete(NoteId id) throws NoteFault {
        throw new IllegalStateException("stub");
    }

    /** {@return what {@link #undo()} would take back} */
    public Optional<Change> lastChange() {
        throw new IllegalStateException("stub");
    }

    /** {@return what was taken back} Durable; called again it takes back the change before. */
    public Optional<Change> undo() throws NoteFault {
        throw new IllegalStateException("stub");
    }

    /** {@return what ends it when run} Calls a listener after every change, on the thread that made it. */
    public Runnable onChange(Runnable listener) {
        throw new IllegalStateException("stub");
    }

    /** One change of the notebook. Both present: edited; only after: added; only before: deleted. */
    public record Change(Optional<Note> before, Optional<Note> after) {}
}
