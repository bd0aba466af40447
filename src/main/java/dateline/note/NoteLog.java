package dateline.note;

import java.util.List;

/** Where a notebook keeps its notes: each change is durable when its method returns. */
public interface NoteLog extends AutoCloseable {
    /**
     * {@return every note that was put and not removed, in the order first put}
     *
     * @throws NoteFault when they cannot be read
     */
    List<Note> notes() throws NoteFault;

    /**
     * Saves a note, new or changed.
     *
     * @param note as it is to be from now on
     * @throws NoteFault when it could not be saved; what was saved before is untouched
     */
    void put(Note note) throws NoteFault;

    /**
     * Removes a note; its history stays.
     *
     * @param id the note
     * @throws NoteFault when that could not be saved; what was saved before is untouched
     */
    void remove(NoteId id) throws NoteFault;

    @Override
    void close() throws NoteFault;
}
