package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.entity.EntityType;

/**
 * Somebody or something of the ledger that a note is linked to, or may be.
 *
 * @param id who or what
 * @param label the name to show; not blank
 * @param type what it is
 */
public record LinkName(EntityId id, String label, EntityType type) {}
