package dateline.search;

import dateline.entity.EntityId;
import java.util.List;

/** What is looked for in every article. */
public sealed interface Sought {
    /**
     * What a query matches, in the articles that a search for it finds.
     *
     * @param query as a person typed it
     * @param refinements what the sidebar includes and excludes
     */
    record Words(String query, List<Refinement> refinements) implements Sought {
        public Words {
            refinements = List.copyOf(refinements);
        }
    }

    /**
     * The mentions of an entity.
     *
     * @param entity of the ledger, or of form alone; the id of one that was merged means the one that remains
     */
    record Named(EntityId entity) implements Sought {}

    /**
     * {@return what a query matches in all articles}
     *
     * @param query as a person typed it
     */
    static Sought words(String query) {
        return new Words(query, List.of());
    }
}
