package dateline.ui.entity;

import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a correction did, in a sentence. */
public final class CorrectionSentence {
    private final EntityLedger ledger;
    private final List<CorrectionEntry> entries;
    private final Words words;

    /**
     * Makes sentences about corrections of a ledger.
     *
     * @param ledger the ledger as it is now; tells the names
     * @param entries the corrections in force; entries that they made and took away have their names from here
     * @param words says it
     */
    public CorrectionSentence(EntityLedger ledger, List<CorrectionEntry> entries, Words words) {
        this.ledger = ledger;
        this.entries = List.copyOf(entries);
        this.words = words;
    }

    /**
     * {@return what a correction did}
     *
     * @param correction any correction of the ledger
     */
    public String of(Correction correction) {
        String name = name(correction.subject());
        return switch (correction) {
            case Correction.Create(Entity entity) ->
                words.get("correction.create", entity.label(), words.get("type." + entity.type()));
            case Correction.Rename rename -> words.get("correction.rename", plain(rename.subject()), rename.name());
            case Correction.AddSpelling add -> words.get("correction.add", add.spelling(), name);
            case Correction.RemoveSpelling remove -> words.get("correction.remove", remove.spelling(), name);
            case Correction.ChangeType change -> words.get("correction.type", name, words.get("type." + change.type()));
            case Correction.Merge merge -> words.get("correction.merge", name(merge.from()), name);
            case Correction.Split split ->
                words.get("correction.split", split.part().label(), name);
            case Correction.RejectMention reject ->
                words.get("correction.mention", reject.occurrence().surface(), name);
            case Correction.RejectSpelling reject -> words.get("correction.spelling", reject.spelling(), name);
        };
    }

    private String name(EntityId id) {
        return Stream.concat(
                        ledger.get(id).stream(),
                        entries.stream().map(CorrectionEntry::correction).flatMap(CorrectionSentence::made))
                .filter(entity -> entity.id().equals(id))
                .map(Entity::label)
                .findFirst()
                .orElseGet(() -> plain(id));
    }

    private static Stream<Entity> made(Correction correction) {
        return switch (correction) {
            case Correction.Create(Entity entity) -> Stream.of(entity);
            case Correction.Split split -> Stream.of(split.part());
            default -> Stream.empty();
        };
    }

    /** An id is made of a name, and tells it well enough when nothing else does. */
    private static String plain(EntityId id) {
        String name = id.value().substring(id.value().indexOf('/') + 1).replace("~", "");
        return Stream.of(name.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
