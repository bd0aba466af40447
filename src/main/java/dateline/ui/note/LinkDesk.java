package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.note.NoteSubject;
import dateline.workspace.WorkspaceFault;
import java.util.List;

/** Whom and what notes can be linked to: the entries of the ledger, as it is corrected now. */
public interface LinkDesk {
    /**
     * {@return an entry with its name now; the one it was merged into when it was; an entry that is gone has its id for a
     * name}
     *
     * @param id who or what, as a note has it
     */
    LinkName name(EntityId id);

    /**
     * {@return the entries that what a note is about names, those of a passage in its order, those of a whole article with
     * the one named most first; none for a note on a name or a search} Not for the window's thread.
     *
     * @param subject what the note is about
     * @throws WorkspaceFault when the article cannot be read
     */
    List<LinkName> in(NoteSubject subject) throws WorkspaceFault;

    /**
     * {@return the entries with a spelling of which a word begins with what was typed, the likeliest first} Not for the
     * window's thread.
     *
     * @param typed part of a name; not blank
     * @throws WorkspaceFault when the index cannot be read
     */
    List<LinkName> find(String typed) throws WorkspaceFault;
}
