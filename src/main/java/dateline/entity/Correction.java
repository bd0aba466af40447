package dateline.entity;

/**
 * One step by which a person puts a ledger right. Spellings are compared by {@link NameKey}: case, accents, widths and
 * dashes make no difference.
 */
public sealed interface Correction {
    /**
     * {@return the entry that it is about: the one that remains, where there are two}
     */
    EntityId subject();

    /**
     * Puts a new entry in; what only its form gave away becomes an entry so.
     *
     * @param entity the entry; its id is free
     */
    record Create(Entity entity) implements Correction {
        @Override
        public EntityId subject() {
            return entity.id();
        }
    }

    /**
     * Shows an entry by another name from now on; the old one remains a spelling.
     *
     * @param subject the entry
     * @param name the name to show; one of its spellings, or a new one
     * @param language of the name, a BCP 47 tag
     */
    record Rename(EntityId subject, String name, String language) implements Correction {}

    /**
     * Adds a spelling.
     *
     * @param subject the entry
     * @param spelling the spelling
     * @param language of the spelling, a BCP 47 tag
     */
    record AddSpelling(EntityId subject, String spelling, String language) implements Correction {}

    /**
     * Takes a spelling away, of labels and family names alike.
     *
     * @param subject the entry
     * @param spelling the spelling
     */
    record RemoveSpelling(EntityId subject, String spelling) implements Correction {}

    /**
     * Changes what kind of thing an entry is; its id stays.
     *
     * @param subject the entry
     * @param type its type from now on
     */
    record ChangeType(EntityId subject, EntityType type) implements Correction {}

    /**
     * Makes two entries one. No other entry is touched, whatever spellings it shares with them.
     *
     * @param from the entry that goes
     * @param subject the entry that remains, and takes all that the other had
     */
    record Merge(EntityId from, EntityId subject) implements Correction {}

    /**
     * Makes one entry two.
     *
     * @param subject the entry that loses the spellings of the new one
     * @param part the new entry; its id is free, its spellings are the other's
     */
    record Split(EntityId subject, Entity part) implements Correction {}

    /**
     * Says of one place in one article that it does not name the entry.
     *
     * @param subject the entry
     * @param occurrence the place
     */
    record RejectMention(EntityId subject, Occurrence occurrence) implements Correction {}

    /**
     * Says that a spelling names the entry nowhere. A spelling that the ledger lists is taken away; a family name, or
     * what only its form gave away, is passed over from now on.
     *
     * @param subject the entry, or something of form alone
     * @param spelling the spelling
     */
    record RejectSpelling(EntityId subject, String spelling) implements Correction {}
}
