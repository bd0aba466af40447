package dateline.cli;

import dateline.archive.Problem;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.store.CorrectionJournal;
import tools.jackson.databind.node.ObjectNode;

/** A correction of the names in words. */
final class CorrectionWords {
    private CorrectionWords() {}

    /**
     * {@return what a correction does, without a full stop}
     *
     * @param correction the correction
     */
    static String sentence(Correction correction) {
        return switch (correction) {
            case Correction.Create(Entity entity) -> entity.id() + " “" + entity.label() + "” is a new entry";
            case Correction.Rename rename -> rename.subject() + " is shown as “" + rename.name() + "”";
            case Correction.AddSpelling add -> add.subject() + " is also written “" + add.spelling() + "”";
            case Correction.RemoveSpelling remove -> remove.subject() + " is not written “" + remove.spelling() + "”";
            case Correction.ChangeType change ->
                change.subject() + " is of the type " + change.type().word();
            case Correction.Merge merge -> merge.from() + " is the same as " + merge.subject();
            case Correction.Split split ->
                split.part().id() + " “" + split.part().label() + "” is another than " + split.subject();
            case Correction.RejectMention reject ->
                "“" + reject.occurrence().surface() + "” in "
                        + reject.occurrence().article() + " at "
                        + reject.occurrence().start() + " is not "
                        + reject.subject();
            case Correction.RejectSpelling reject -> "“" + reject.spelling() + "” is never " + reject.subject();
        };
    }

    /**
     * {@return a correction as an object}
     *
     * @param entry the correction
     */
    static ObjectNode json(CorrectionEntry entry) {
        return Json.object()
                .put("id", entry.id())
                .put("at", entry.at().toString())
                .put("by", entry.by())
                .put("why", entry.why())
                .put("subject", entry.correction().subject().value())
                .put("does", sentence(entry.correction()));
    }

    /**
     * {@return the problem that a correction has no effect}
     *
     * @param entry a correction that no longer fits the ledger
     */
    static Problem passedOver(CorrectionEntry entry) {
        return new Problem(
                CorrectionJournal.NAME,
                0,
                "the correction " + entry.id() + " no longer fits the ledger and has no effect: "
                        + sentence(entry.correction()));
    }
}
