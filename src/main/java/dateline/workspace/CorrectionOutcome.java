package dateline.workspace;

import dateline.entity.CorrectedLedger;
import dateline.entity.CorrectionEntry;

/** What became of a correction that a person wanted to make. */
public sealed interface CorrectionOutcome {
    /**
     * It is made, and on disk.
     *
     * @param entry as the log has it
     */
    record Made(CorrectionEntry entry) implements CorrectionOutcome {}

    /**
     * It cannot be made, and nothing changed.
     *
     * @param refusal why
     */
    record Refused(CorrectedLedger.Refusal refusal) implements CorrectionOutcome {}
}
