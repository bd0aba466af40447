package dateline.entity;

/**
 * A spelling of an entity's name (the labels of SKOS).
 *
 * @param text the spelling; not blank
 * @param language its BCP 47 tag
 * @param kind how it may be used
 */
public record Label(String text, String language, Kind kind) {
    /** How a label may be used; the names are SKOS's. */
    public enum Kind {
        /** {@code skos:prefLabel}: the name shown; at most one a language. */
        PREFERRED,
        /** {@code skos:altLabel}: another good name. */
        ALTERNATIVE,
        /** {@code skos:hiddenLabel}: a misspelling, found but never shown as a name. */
        HIDDEN
    }

    public Label {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a label is not blank");
        }
    }
}
