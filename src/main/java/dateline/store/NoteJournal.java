package dateline.store;

import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * The notes of one archive on disk: {@code notes.jsonl}, an append-only journal of W3C Web Annotation objects with
 * checksums, each change forced to the disk before it is acknowledged. One process may write it at a time. May be used
 * from several threads at once.
 */
public final class NoteJournal implements NoteLog {
    private final JournalFile file;
    private final NoteLines lines;
    private final Clock clock;

    private NoteJournal(JournalFile file, NoteLines lines, Clock clock) {
        this.file = file;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Opens or makes a journal, to read and write it.
     *
     * @param folder the folder that it is in; made when missing
     * @return the journal, to be closed by the caller
     * @throws NoteFault when another has it open for writing, or it cannot be read or written
     */
    public static NoteJournal open(Path folder) throws NoteFault {
        return open(folder, Clock.systemUTC());
    }

    /**
     * Opens or makes a journal, to read and write it.
     *
     * @param folder the folder that it is in; made when missing
     * @param clock tells when an entry is added
     * @return the journal, to be closed by the caller
     * @throws NoteFault when another has it open for writing, or it cannot be read or written
     */
    public static NoteJournal open(Path folder, Clock clock) throws NoteFault {
        var lines = new NoteLines();
        try {
            return new NoteJournal(JournalFile.open(folder, NoteLines.KIND, lines::take), lines, clock);
        } catch (JournalFault fault) {
            throw of(fault);
        }
    }

    /**
     * Opens a journal to read it only, whoever else has it open. A missing one has no notes. Nothing on disk changes.
     *
     * @param folder the folder that it is in
     * @return the notes as they are now; adding to it is a fault
     * @throws NoteFault when it cannot be read
     */
    public static NoteJournal openReadOnly(Path folder) throws NoteFault {
        var lines = new NoteLines();
        try {
            JournalFile file = JournalFile.openReadOnly(folder, NoteLines.KIND, lines::take);
            return new NoteJournal(file, lines, Clock.systemUTC());
        } catch (JournalFault fault) {
            throw of(fault);
        }
    }

    /**
     * {@return what was found damaged at opening and what was done about it, in sentences for a person}
     */
    public List<String> warnings() {
        return file.warnings();
    }

    @Override
    public synchronized List<Note> notes() {
        return lines.notes();
    }

    @Override
    public synchronized void put(Note note) throws NoteFault {
        append(lines.put(note, clock.instant()));
    }

    @Override
    public synchronized void remove(NoteId id) throws NoteFault {
        append(JournalLine.remove(NoteLines.KIND, id.value(), clock.instant()));
    }

    private void append(JournalLine line) throws NoteFault {
        try {
            file.append(line);
        } catch (JournalFault fault) {
            throw of(fault);
        }
        lines.take(line);
    }

    @Override
    public synchronized void close() throws NoteFault {
        try {
            file.close();
        } catch (JournalFault fault) {
            throw of(fault);
        }
    }

    private static NoteFault of(JournalFault fault) {
        var reason = switch (fault.reason()) {
            case FULL -> NoteFault.Reason.FULL;
            case READ_ONLY -> NoteFault.Reason.READ_ONLY;
            case IN_USE -> NoteFault.Reason.IN_USE;
            case DISK -> NoteFault.Reason.DISK;
        };
        return new NoteFault(reason, fault.sentence(), fault);
    }
}
