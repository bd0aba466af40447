package dateline.ui.entity;

import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Corrections made of what a person chose and typed. */
public final class Steps {
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private Steps() {}

    static Correction rename(Entity entity, String name) {
        return new Correction.Rename(entity.id(), name.strip(), language(name));
    }

    /**
     * {@return what makes words a spelling of an entry}
     *
     * @param entity the entry
     * @param spelling the words; have a letter or figure
     */
    public static Correction addSpelling(EntityId entity, String spelling) {
        return new Correction.AddSpelling(entity, spelling.strip(), language(spelling));
    }

    /**
     * {@return what makes a new entry of words}
     *
     * @param ledger the ledger as it is
     * @param type of the entry
     * @param words its name; has a letter or figure
     */
    public static Correction create(CorrectedLedger ledger, EntityType type, String words) {
        String name = words.strip();
        return new Correction.Create(entity(
                ledger.freeId(type, name),
                type,
                List.of(new Label(name, language(name), Label.Kind.PREFERRED)),
                type == EntityType.PERSON ? familyName(name) : List.of()));
    }

    /** Makes a new entry of some of an entry's spellings, one or more; the first is its name. */
    static Correction split(CorrectedLedger ledger, Entity entity, List<String> spellings) {
        List<Label> labels = new ArrayList<>();
        for (String spelling : spellings) {
            Label.Kind kind = labels.isEmpty() ? Label.Kind.PREFERRED : Label.Kind.ALTERNATIVE;
            labels.add(new Label(spelling, language(entity, spelling), kind));
        }
        List<String> families = entity.familyNames().stream()
                .filter(family -> spellings.stream().anyMatch(spelling -> holds(spelling, family)))
                .toList();
        EntityId id = ledger.freeId(entity.type(), spellings.getFirst());
        return new Correction.Split(entity.id(), entity(id, entity.type(), labels, families));
    }

    private static boolean holds(String spelling, String family) {
        return (" " + NameKey.of(spelling) + " ").contains(" " + NameKey.of(family) + " ");
    }

    private static String language(Entity entity, String spelling) {
        return entity.labels().stream()
                .filter(label -> label.text().equals(spelling))
                .map(Label::language)
                .findFirst()
                .orElseGet(() -> language(spelling));
    }

    private static String language(String words) {
        return JAPANESE.matcher(words).find() ? "ja" : "en";
    }

    /** The last word of a name of several: whom the text named in full before is found by it alone. */
    private static List<String> familyName(String name) {
        int space = name.lastIndexOf(' ');
        return space < 0 || JAPANESE.matcher(name).find() ? List.of() : List.of(name.substring(space + 1));
    }

    private static Entity entity(EntityId id, EntityType type, List<Label> labels, List<String> families) {
        return new Entity(
                id,
                type,
                labels,
                families,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
