package dateline.store;

import java.util.Optional;

/** A thing that a ninjs object names: a source, genre, subject or association; filled property by property. */
final class Concept {
    private Optional<String> name = Optional.empty();
    private Optional<String> literal = Optional.empty();
    private Optional<String> uri = Optional.empty();
    private Optional<String> rel = Optional.empty();
    private Optional<String> type = Optional.empty();

    /** {@return the thing that the cursor stands on: an object, or a bare text for its name} */
    static Concept read(JsonCursor cursor, String property) {
        var concept = new Concept();
        if (cursor.isObject()) {
            cursor.properties(part -> concept.take(cursor, part));
        } else {
            concept.name = cursor.words(property);
        }
        return concept;
    }

    private void take(JsonCursor cursor, String part) {
        switch (part) {
            case "name" -> name = cursor.words(part);
            case "literal", "code" -> literal = cursor.words(part);
            case "uri" -> uri = cursor.words(part);
            case "rel" -> rel = cursor.words(part);
            case "type" -> type = cursor.words(part);
            default -> {}
        }
    }

    /** {@return what it is called; its code when it has no name} */
    Optional<String> name() {
        return name.or(() -> literal);
    }

    /** {@return its code} */
    Optional<String> literal() {
        return literal;
    }

    /** {@return its address} */
    Optional<String> uri() {
        return uri;
    }

    /** {@return how it relates to the item; empty when not said} */
    String rel() {
        return rel.orElse("");
    }

    /** {@return what kind of item it is; empty when not said} */
    String type() {
        return type.orElse("");
    }
}
