package dateline.ui.entity;

import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Occurrence;
import java.util.Optional;

/** What a person puts right. */
public sealed interface Subject {
    /**
     * {@return the words that name it, as shown}
     */
    String label();

    /**
     * Somebody or something with a name.
     *
     * @param id whom or what
     * @param type its type
     * @param label the name shown for it
     * @param place where it was pointed at; empty when that was not in a text
     */
    record Name(EntityId id, EntityType type, String label, Optional<Occurrence> place) implements Subject {}

    /**
     * Words of a text that name nobody yet, or somebody wrong.
     *
     * @param label the words
     */
    record Selected(String label) implements Subject {}
}
