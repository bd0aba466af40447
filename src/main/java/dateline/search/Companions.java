package dateline.search;

import java.util.List;

/**
 * Who appears with an entity.
 *
 * @param entity the entity
 * @param articles how many articles name it
 * @param total how many entities are named in them besides
 * @param companions those that share most sentences with it; of equal ones the stronger, then by name
 */
public record Companions(EntityName entity, int articles, int total, List<Companion> companions) {
    public Companions {
        companions = List.copyOf(companions);
    }
}
