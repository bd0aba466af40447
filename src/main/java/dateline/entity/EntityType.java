package dateline.entity;

import java.util.Locale;
import java.util.Optional;

/** The kinds of name that Dateline knows. */
public enum EntityType {
    /** Somebody. */
    PERSON,
    /** A military base or facility. */
    BASE,
    /** A treaty, agreement, declaration or other document of state. */
    AGREEMENT,
    /** A ministry, force, party, committee, company. */
    ORGANISATION,
    /** A country, town, island, sea. */
    PLACE,
    /** Something that happened at a time, and has a name. */
    EVENT;

    /**
     * {@return the word for it in files and queries, such as {@code person}}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the type of a word, if it names one}
     *
     * @param word as in files and queries; case does not matter
     */
    public static Optional<EntityType> of(String word) {
        for (EntityType type : values()) {
            if (type.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
