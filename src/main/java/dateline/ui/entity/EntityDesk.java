package dateline.ui.entity;

import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.workspace.CorrectionOutcome;
import dateline.workspace.WorkspaceFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the ledger and its corrections are kept, as far as the window needs it; may be called from any thread. */
public interface EntityDesk {
    /**
     * {@return the ledger with all corrections in force}
     */
    CorrectedLedger ledger();

    /**
     * {@return the corrections in force, in the order made}
     */
    List<CorrectionEntry> entries();

    /**
     * {@return how many articles name each entry; an entry that none names may be left out}
     *
     * @throws WorkspaceFault when that cannot be counted
     */
    Map<EntityId, Integer> articles() throws WorkspaceFault;

    /**
     * Makes a correction.
     *
     * @param correction what is to be done
     * @param why the reason given; may be empty
     * @return what became of it
     * @throws WorkspaceFault when it could not be saved
     */
    CorrectionOutcome make(Correction correction, String why) throws WorkspaceFault;

    /**
     * Takes the newest correction back.
     *
     * @return what was taken back, if there was something
     * @throws WorkspaceFault when that could not be saved
     */
    Optional<CorrectionEntry> undoCorrection() throws WorkspaceFault;

    /**
     * Makes again what was taken back last, in whatever way, unless another correction was made since.
     *
     * @return what was made again, if there was something
     * @throws WorkspaceFault when that could not be saved
     */
    Optional<CorrectionEntry> redoCorrection() throws WorkspaceFault;

    /**
     * Takes one correction back, whatever was done since.
     *
     * @param id of an entry in force
     * @throws WorkspaceFault when that could not be saved
     */
    void withdraw(String id) throws WorkspaceFault;
}
