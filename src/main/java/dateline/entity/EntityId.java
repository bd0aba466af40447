package dateline.entity;

/**
 * The identity of an entity in a ledger.
 *
 * @param value such as {@code person/kurt-campbell}; never blank, no white space
 */
public record EntityId(String value) implements Comparable<EntityId> {
    public EntityId {
        if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not an entity id: \"" + value + "\"");
        }
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
