package dateline.ui.note;

import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.Notebook;
import dateline.note.Placement;
import java.util.List;
import java.util.Optional;

/** Where notes are kept, as far as the window needs it. */
public interface NoteDesk {
    /**
     * {@return the notes on an article, in the order of their passages}
     *
     * @param article any article
     */
    List<Note> notesOn(ArticleId article);

    /**
     * {@return how many notes an article has}
     *
     * @param article any article
     */
    default int count(ArticleId article) {
        return notesOn(article).size();
    }

    /**
     * Saves a new note, without words yet.
     *
     * @param article the article
     * @param anchor the passage, if it is on one
     * @param colour of its mark
     * @return the note
     * @throws NoteFault when it could not be saved
     */
    Note add(ArticleId article, Optional<Anchor> anchor, NoteColour colour) throws NoteFault;

    /**
     * Saves a note as changed.
     *
     * @param changed the note
     * @return the note as saved
     * @throws NoteFault when it could not be saved
     */
    Note edit(Note changed) throws NoteFault;

    /**
     * Deletes a note.
     *
     * @param id which
     * @throws NoteFault when that could not be saved
     */
    void delete(NoteId id) throws NoteFault;

    /**
     * Takes the last change back.
     *
     * @return whether there was one
     * @throws NoteFault when that could not be saved
     */
    boolean undo() throws NoteFault;

    /**
     * {@return the change that {@link #undo} would take back}
     */
    Optional<Notebook.Change> lastChange();

    /**
     * {@return what ties a note to a passage; empty when the passage is nothing but spaces}
     *
     * @param text the article's text
     * @param span the passage; not empty
     */
    Optional<Anchor> anchor(ArticleText text, TextSpan span);

    /**
     * {@return where a passage stands now, or where it may stand}
     *
     * @param text the article's text
     * @param anchor the passage
     */
    Placement placement(ArticleText text, Anchor anchor);
}
