package dateline.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * {@return the same with other spellings}
     *
     * @param spellings all of them, the one to show first
     * @param families family names
     */
    Entity named(List<Label> spellings, List<String> families) {
        return new Entity(id, type, spellings, families, offices, broader, exactMatch, start, end, scopeNote);
    }

    /**
     * {@return the same as another kind of thing}
     *
     * @param kind its type
     */
    Entity typed(EntityType kind) {
        return new Entity(id, kind, labels, familyNames, offices, broader, exactMatch, start, end, scopeNote);
    }

    /**
     * {@return this with all that another has, and what this one says itself first}
     *
     * @param other an entry that turned out to be the same
     */
    Entity joined(Entity other) {
        return new Entity(
                id,
                type,
                union(labels, other.labels.stream().map(Entity::alternative).toList()),
                union(familyNames, other.familyNames),
                union(offices, other.offices),
                union(broader, other.broader).stream()
                        .filter(above -> !above.equals(id) && !above.equals(other.id))
                        .toList(),
                union(exactMatch, other.exactMatch),
                start.or(other::start),
                end.or(other::end),
                scopeNote.or(other::scopeNote));
    }

    /**
     * {@return whether this and another are agreements of which one ended by the day on which the other began: both may have
     * one name, for the time tells which is meant}
     *
     * @param other another entry
     */
    public boolean isOtherEditionOf(Entity other) {
        return type == EntityType.AGREEMENT
                && other.type == EntityType.AGREEMENT
                && (endsBefore(other) || other.endsBefore(this));
    }

    private boolean endsBefore(Entity later) {
        return start.isPresent()
                && later.start.isPresent()
                && end.filter(day -> day.compareTo(later.start.get()) <= 0).isPresent();
    }

    private static Label alternative(Label label) {
        boolean preferred = label.kind() == Label.Kind.PREFERRED;
        return preferred ? new Label(label.text(), label.language(), Label.Kind.ALTERNATIVE) : label;
    }

    private static <T> List<T> union(List<T> own, List<T> others) {
        return Stream.concat(own.stream(), others.stream()).distinct().toList();
    }
}
