package dateline.search;

import dateline.entity.EntityId;

/**
 * An entity that the articles name, with the name to show.
 *
 * @param id of the ledger, or of form alone
 * @param type the word for its kind, such as {@code person}
 * @param label the name to show
 */
public record EntityName(EntityId id, String type, String label) {}
