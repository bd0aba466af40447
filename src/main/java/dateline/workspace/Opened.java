package dateline.workspace;

import dateline.entity.LedgerFault;
import dateline.note.NoteFault;
import dateline.search.ArticleIndex;
import dateline.search.LuceneIndex;
import dateline.search.SearchFault;
import dateline.store.ArchiveFolder;
import dateline.store.Backups;
import dateline.store.CorrectionJournal;
import dateline.store.NoteJournal;
import dateline.store.Places;
import dateline.store.StoreFault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What a workspace keeps in step: all of it open, to be closed together.
 *
 * @param folder the archive's files
 * @param data the folder of all that is kept on it beside its files
 * @param index its index, as it was left
 * @param notes the notes on it
 * @param corrections the corrections of its ledger
 * @param backups of notes and corrections
 * @param warnings what was noticed at opening, a sentence each
 */
record Opened(
        ArchiveFolder folder,
        Path data,
        ArticleIndex index,
        NoteJournal notes,
        CorrectionJournal corrections,
        Backups backups,
        List<String> warnings)
        implements AutoCloseable {
    Opened {
        warnings = List.copyOf(warnings);
    }

    /** {@return all that belongs to an archive, open} */
    static Opened at(Path archive, Places places, Clock clock) throws WorkspaceFault {
        try {
            ArchiveFolder folder = ArchiveFolder.open(archive);
            String id = folder.archive().id();
            Places own = places.forArchive(archive);
            List<String> warnings = new ArrayList<>();
            NoteJournal notes = notes(own.dataOf(id), clock, warnings);
            warnings.addAll(notes.warnings());
            CorrectionJournal corrections = corrections(own.dataOf(id), clock, warnings);
            warnings.addAll(corrections.warnings());
            Path indexFolder = own.cache().resolve("index").resolve(id);
            ArticleIndex index =
                    LuceneIndex.open(indexFolder, folder.ledger(), folder.topics(), folder.vocabularyStamp());
            return new Opened(
                    folder, own.dataOf(id), index, notes, corrections, new Backups(own.dataOf(id), clock), warnings);
        } catch (StoreFault fault) {
            throw new WorkspaceFault(WorkspaceFault.Reason.NO_ARCHIVE, fault.sentence(), fault);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        } catch (NoteFault fault) {
            throw WorkspaceFault.of(fault);
        } catch (LedgerFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /** Notes that another window has open, or that cannot be written, are read here. */
    private static NoteJournal notes(Path folder, Clock clock, List<String> warnings) throws NoteFault {
        try {
            return NoteJournal.open(folder, clock);
        } catch (NoteFault fault) {
            warnings.add(
                    switch (fault.reason()) {
                        case IN_USE ->
                            "Another window has the notes on this archive open: here they can be read, not changed.";
                        case FULL, READ_ONLY -> fault.sentence() + " Here they can be read, not changed.";
                        case DISK -> throw fault;
                    });
            return NoteJournal.openReadOnly(folder);
        }
    }

    /** So are corrections. */
    private static CorrectionJournal corrections(Path folder, Clock clock, List<String> warnings) throws LedgerFault {
        try {
            return CorrectionJournal.open(folder, clock);
        } catch (LedgerFault fault) {
            warnings.add(
                    switch (fault.reason()) {
                        case IN_USE ->
                            "Another window may correct the names of this archive: here none can be corrected.";
                        case FULL, READ_ONLY -> fault.sentence() + " Here no name can be corrected.";
                        case DISK -> throw fault;
                    });
            return CorrectionJournal.openReadOnly(folder);
        }
    }

    @Override
    public void close() throws WorkspaceFault {
        try (index;
                notes;
                corrections) {
            // All are closed by leaving, the journals first, and the index also when a journal fails.
            return;
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        } catch (NoteFault fault) {
            throw WorkspaceFault.of(fault);
        } catch (LedgerFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }
}
