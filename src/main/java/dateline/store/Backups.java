package dateline.store;

import dateline.entity.LedgerFault;
import dateline.note.Note;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The backups of one archive's notes and corrections, in the folder {@code backups} beside them. Each is written whole,
 * read back from the disk and compared before it counts. All stay for a day, then one of each day, after a month one of
 * each month; the newest good one always stays.
 */
public final class Backups {
    private static final String FOLDER = "backups";

    private final BackupFolder notes;
    private final BackupFolder corrections;

    /**
     * Makes the backups of an archive; nothing on disk changes.
     *
     * @param data the folder that the archive's notes are in
     * @param clock tells when a backup is made, and which days people here live through
     */
    public Backups(Path data, Clock clock) {
        Path folder = data.resolve(FOLDER);
        this.notes = new BackupFolder(folder, NoteLines.KIND, clock);
        this.corrections = new BackupFolder(folder, CorrectionLines.KIND, clock);
    }

    /**
     * {@return the backups of notes, the newest first}
     *
     * @throws StoreFault when the folder cannot be read
     */
    public List<Backup> ofNotes() throws StoreFault {
        return notes.list();
    }

    /**
     * {@return whether no backup of notes was made in the last hour}
     *
     * @throws StoreFault when the folder cannot be read
     */
    public boolean isDue() throws StoreFault {
        return notes.isDue();
    }

    /**
     * {@return the notes that a backup keeps, in the order first saved}
     *
     * @param backup one that was listed
     * @throws StoreFault when it cannot be read or is damaged
     */
    public List<Note> notesIn(Backup backup) throws StoreFault {
        var lines = new NoteLines();
        notes.read(backup, lines::take);
        return lines.notes();
    }

    /**
     * Backs notes up, unless there are none or the newest backup has just these.
     *
     * @param journal the notes
     * @return the backup, when one was made
     * @throws StoreFault when it could not be made; all older ones are there then
     */
    public synchronized Optional<Backup> backUp(NoteJournal journal) throws StoreFault {
        NoteJournal.State state = journal.state();
        return notes.make(state.lines(), backup -> {
            if (!notesIn(backup).equals(state.notes())) {
                throw new StoreFault(
                        StoreFault.Reason.DISK,
                        "The backup " + backup.name() + " does not have the notes that were written to it.");
            }
        });
    }

    /**
     * Backs corrections up, withdrawn ones included, unless there are none or the newest backup has just these.
     *
     * @param journal the corrections
     * @return the backup, when one was made
     * @throws StoreFault when it could not be made; all older ones are there then
     */
    public synchronized Optional<Backup> backUp(CorrectionJournal journal) throws StoreFault {
        List<JournalLine> lines = history(journal);
        return corrections.make(lines, backup -> {
            List<JournalLine> readBack = new ArrayList<>();
            corrections.read(backup, readBack::add);
            if (!readBack.equals(lines)) {
                throw new StoreFault(
                        StoreFault.Reason.DISK,
                        "The backup " + backup.name() + " does not have the corrections that were written to it.");
            }
        });
    }

    private static List<JournalLine> history(CorrectionJournal journal) throws StoreFault {
        try {
            return journal.history();
        } catch (LedgerFault fault) {
            throw new StoreFault(StoreFault.Reason.DISK, fault.sentence(), fault);
        }
    }
}
