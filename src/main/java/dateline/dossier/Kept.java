package dateline.dossier;

import dateline.entity.LedgerFault;
import dateline.note.NoteFault;
import dateline.store.CorrectionJournal;
import dateline.store.NoteJournal;
import dateline.store.SavedSearches;
import dateline.store.StoreFault;
import java.nio.file.Path;

/**
 * What is kept on an archive beside its files, as it is on the disk.
 *
 * @param folder where it is kept; may be missing
 */
record Kept(Path folder) {
    /** {@return the notes; nothing on the disk changes} */
    NoteJournal notes() throws DossierFault {
        try {
            return NoteJournal.openReadOnly(folder);
        } catch (NoteFault fault) {
            throw new DossierFault(DossierFault.Reason.DISK, fault.sentence());
        }
    }

    /** {@return the corrections; nothing on the disk changes} */
    CorrectionJournal corrections() throws DossierFault {
        try {
            return CorrectionJournal.openReadOnly(folder);
        } catch (LedgerFault fault) {
            throw new DossierFault(DossierFault.Reason.DISK, fault.sentence());
        }
    }

    /** {@return the saved searches} */
    SavedSearches searches() throws DossierFault {
        try {
            return SavedSearches.in(folder).content();
        } catch (StoreFault fault) {
            throw DossierFault.of(fault);
        }
    }
}
