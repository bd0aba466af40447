package dateline.search;

import dateline.entity.EntityId;

/** What is looked for in every article. */
public sealed interface Sought {
    /**
     * What a query matches.
     *
     * @param query as a person typed it
     */
    record Words(String query) implements Sought {}

    /**
     * The mentions of an entity.
     *
     * @param entity of the ledger, or of form alone; the id of one that was merged means the one that remains
     */
    record Named(EntityId entity) implements Sought {}
}
