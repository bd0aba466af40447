package dateline.entity;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something with a name: an entry of the ledger.
 *
 * @param id its identity
 * @param type what kind it is
 * @param labels all its spellings, the preferred one of the ledger's main language first
 * @param familyNames a person's family name in each script it is written in; empty for all else
 * @param offices posts held, in the ledger's order
 * @param broader what it is part of or lies in
 * @param exactMatch the same thing elsewhere, as addresses (Wikidata)
 * @param start birth, signature or beginning: an ISO 8601 date of any precision
 * @param end death or end, likewise
 * @param scopeNote a sentence that says who or what it is
 */
public record Entity(
        EntityId id,
        EntityType type,
        List<Label> labels,
        List<String> familyNames,
        List<Office> offices,
        List<EntityId> broader,
        List<String> exactMatch,
        Optional<String> start,
        Optional<String> end,
        Optional<String> scopeNote) {
    public Entity {
        labels = List.copyOf(labels);
        familyNames = List.copyOf(familyNames);
        offices = List.copyOf(offices);
        broader = List.copyOf(broader);
        exactMatch = List.copyOf(exactMatch);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("an entity has a name: " + id);
        }
    }

    /**
     * {@return the name to show}
     */
    public String label() {
        return labels.getFirst().text();
    }
}
