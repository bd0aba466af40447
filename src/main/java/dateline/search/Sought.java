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
     * Those places of something that have a word near them.
     *
     * @param sought the something
     * @param word the word, as a {@link Collocate} has it
     * @param distance how many words away it may be, 1 or more
     */
    record Beside(Sought sought, String word, int distance) implements Sought {
        public Beside {
            if (distance < 1) {
                throw new IllegalArgumentException("a distance is 1 or more");
            }
        }
    }

    /**
     * {@return what a query matches in all articles}
     *
     * @param query as a person typed it
     */
    static Sought words(String query) {
        return new Words(query, List.of());
    }
}
