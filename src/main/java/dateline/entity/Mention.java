package dateline.entity;

import dateline.archive.TextSpan;
import java.util.Locale;

/**
 * A place in a text where an entity is named.
 *
 * @param span the words that name it, without a possessive ending
 * @param entity whom or what it names
 * @param type its type
 * @param label the name to show for it
 * @param method how it was found
 */
public record Mention(TextSpan span, EntityId entity, EntityType type, String label, Method method) {
    /** How a mention was found. */
    public enum Method {
        /** A spelling of the ledger, or a surname after its full name. */
        LEDGER,
        /** The form of the words, such as {@code Camp X}. */
        PATTERN,
        /** A guess that a person should look at. */
        SUGGESTED;

        /**
         * {@return the word for it in output}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
