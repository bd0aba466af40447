package dateline.entity;

/**
 * The identity of an entity in a ledger.
 *
 * @param value such as {@code person/kurt-campbell}; never blank, no white space
 */
public record EntityId(String value) implements Comparable<EntityId> {
    private static final String FORMED = "/~";

    public EntityId {
        if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not an entity id: \"" + value + "\"");
        }
    }

    /**
     * {@return the identity of something that no ledger lists, and only its form gave away: the same for the same words,
     * whatever their case, in every article}
     *
     * @param type what kind it is
     * @param name as it stands in a text, such as {@code Camp Granada}; has a letter or figure
     */
    public static EntityId ofForm(EntityType type, String name) {
        return new EntityId(type.word() + FORMED + NameKey.of(name).replace(' ', '-'));
    }

    /**
     * {@return whether no ledger lists it, and only its form gave it away}
     */
    public boolean isOfForm() {
        return value.contains(FORMED);
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
