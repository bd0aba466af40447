package dateline.exporter;

import dateline.entity.EntityId;

/**
 * An entity that a note is about or points at.
 *
 * @param id its identity in the ledger
 * @param label its name, for people; not blank
 */
public record LinkedEntity(EntityId id, String label) {
    public LinkedEntity {
        if (label.isBlank()) {
            throw new IllegalArgumentException("an entity has a name");
        }
    }
}
