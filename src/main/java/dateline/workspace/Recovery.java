package dateline.workspace;

import dateline.entity.CorrectionEntry;
import dateline.note.Note;
import dateline.note.NoteDifference;
import dateline.note.NoteFault;
import dateline.note.NoteHistory;
import dateline.note.NoteId;
import dateline.note.NoteVersion;
import dateline.note.Notebook;
import dateline.store.Backup;
import dateline.store.Backups;
import dateline.store.CorrectionJournal;
import dateline.store.NoteJournal;
import dateline.store.StoreFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How notes are got back: the history of each, those that were removed, and backups. Every method may be called from any
 * thread, and reads or writes the disk.
 */
public final class Recovery {
    private final Notebook notebook;
    private final NoteJournal notes;
    private final CorrectionJournal corrections;
    private final Backups backups;
    private final AtomicBoolean changed = new AtomicBoolean();
    private List<CorrectionEntry> correctionsBefore;

    Recovery(Notebook notebook, NoteJournal notes, CorrectionJournal corrections, Backups backups) {
        this.notebook = notebook;
        this.notes = notes;
        this.corrections = corrections;
        this.backups = backups;
        this.correctionsBefore = corrections.entries();
        notebook.onChange(() -> changed.set(true));
    }

    /**
     * {@return all that a note ever was}
     *
     * @param id of a note, there or removed
     * @throws WorkspaceFault when it cannot be read
     */
    public NoteHistory history(NoteId id) throws WorkspaceFault {
        try {
            return notes.history(id);
        } catch (NoteFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * {@return all that some notes ever were}
     *
     * @param ids which notes
     * @throws WorkspaceFault when it cannot be read
     */
    List<NoteHistory> histories(Set<NoteId> ids) throws WorkspaceFault {
        try {
            return notes.histories(ids);
        } catch (NoteFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * {@return the histories of the notes that were removed and are not there, the one removed last first}
     *
     * @throws WorkspaceFault when they cannot be read
     */
    public List<NoteHistory> removed() throws WorkspaceFault {
        try {
            return notes.removed();
        } catch (NoteFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * Makes a note what it was, whether it is there or was removed. That is a change as any other, and can be undone.
     *
     * @param version what it is to be again
     * @return the note as it is now; empty when it was not there in that version, and so nothing is done
     * @throws WorkspaceFault when that could not be saved
     */
    public Optional<Note> restore(NoteVersion version) throws WorkspaceFault {
        if (version.note().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(notebook.edit(version.note().get()));
        } catch (NoteFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * {@return the backups of notes, the newest first, each read and compared with the notes that are there now}
     *
     * @throws WorkspaceFault when the folder cannot be read
     */
    public List<Kept> backups() throws WorkspaceFault {
        try {
            List<Kept> kept = new ArrayList<>();
            for (Backup backup : backups.ofNotes()) {
                kept.add(kept(backup));
            }
            return kept;
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    private Kept kept(Backup backup) {
        try {
            List<Note> there = backups.notesIn(backup);
            return new Kept(backup, there.size(), Optional.of(NoteDifference.of(notes.notes(), there)));
        } catch (StoreFault damaged) {
            return new Kept(backup, 0, Optional.empty());
        }
    }

    /**
     * Makes the notes what a backup keeps. Each difference is a change as any other; what was there is backed up first.
     *
     * @param backup one that was listed
     * @return the backup that has what was there before; empty when there were no notes
     * @throws WorkspaceFault when the backup cannot be read, or a change could not be saved; those before it are made
     */
    public Optional<Backup> restore(Backup backup) throws WorkspaceFault {
        try {
            List<Note> wanted = backups.notesIn(backup);
            List<Note> now = notes.notes();
            backups.backUp(notes);
            notebook.become(wanted);
            return now.isEmpty() ? Optional.empty() : backups.ofNotes().stream().findFirst();
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        } catch (NoteFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * Backs up what changed, unless that was done in the last hour. To be called off the window's thread, after changes.
     *
     * @return the backup of notes, when one was made
     * @throws WorkspaceFault when it could not be made; nothing is lost then
     */
    public Optional<Backup> backUpIfDue() throws WorkspaceFault {
        try {
            return backups.isDue() ? backUp() : Optional.empty();
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * Backs up what changed since it was done last here. Where another window has the notes open, that one does it.
     *
     * @return the backup of notes, when one was made
     * @throws WorkspaceFault when it could not be made; nothing is lost then, and it is not tried again until the next
     *     change
     */
    public synchronized Optional<Backup> backUp() throws WorkspaceFault {
        List<CorrectionEntry> correctionsNow = corrections.entries();
        boolean corrected = corrections.isWritable() && !correctionsNow.equals(correctionsBefore);
        correctionsBefore = correctionsNow;
        boolean noted = notes.isWritable() && changed.getAndSet(false);
        try {
            Optional<Backup> made = noted ? backups.backUp(notes) : Optional.empty();
            if (corrected) {
                backups.backUp(corrections);
            }
            return made;
        } catch (StoreFault fault) {
            throw new WorkspaceFault(
                    WorkspaceFault.Reason.DISK,
                    "Everything is saved, but no backup of it could be made: " + fault.sentence(),
                    fault);
        }
    }

    /**
     * A backup of notes as it was read.
     *
     * @param backup the backup
     * @param notes how many it keeps
     * @param difference how they differ from those that are there; empty when it is damaged and cannot be used
     */
    public record Kept(Backup backup, int notes, Optional<NoteDifference> difference) {}
}
