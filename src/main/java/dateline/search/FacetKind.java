package dateline.search;

import dateline.entity.EntityType;
import java.util.Locale;
import java.util.Optional;

/** What the results of a search are counted by. */
public enum FacetKind {
    /** People named. */
    PERSON,
    /** Bases named. */
    BASE,
    /** Agreements named. */
    AGREEMENT,
    /** Organisations named. */
    ORGANISATION,
    /** Places named. */
    PLACE,
    /** Events named. */
    EVENT,
    /** Topics, a topic counting all that its narrower ones hold. */
    TOPIC,
    /** Who published it. */
    SOURCE,
    /** The year it was published. */
    YEAR;

    /**
     * {@return the word for it in queries and output, such as {@code person}}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the facet of an entity type}
     *
     * @param type any type
     */
    public static FacetKind of(EntityType type) {
        return valueOf(type.name());
    }

    /**
     * {@return the entity type that it counts; empty for topic, source and year}
     */
    public Optional<EntityType> entityType() {
        return EntityType.of(word());
    }
}
