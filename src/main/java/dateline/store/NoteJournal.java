package dateline.store;

import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteLog;
import java.nio.file.Path;
import java.util.List;

/** The notes of one archive on disk: an append-only journal of W3C Web Annotation objects with checksums. */
public final class NoteJournal implements NoteLog {
    private NoteJournal() {}

    /** Opens or makes a journal. */
    public static NoteJournal open(Path folder) throws NoteFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public List<Note> notes() throws NoteFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public void put(Note note) throws NoteFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public void remove(NoteId id) throws NoteFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public void close() throws NoteFault {
        throw new IllegalStateException("stub");
    }
}
