package dateline.search;

import dateline.entity.EntityId;

/**
 * The companions of an entity that are wanted.
 *
 * @param entity of the ledger, or of form alone; the id of one that was merged means the one that remains
 * @param limit how many companions to give at most; not negative
 * @param examples how many sentences to give with each at most; not negative
 */
public record CompanionsRequest(EntityId entity, int limit, int examples) {
    public CompanionsRequest {
        if (limit < 0 || examples < 0) {
            throw new IllegalArgumentException("limits are not negative");
        }
    }
}
