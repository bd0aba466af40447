package dateline.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the headlines, descriptions or bodies of a ninjs object.
 *
 * @param role what it is for, such as {@code main}; may be empty
 * @param contentType its media type; may be empty
 * @param value the text
 */
record RoleText(String role, String contentType, String value) {
    /**
     * {@return the text that the cursor stands on: an object with role and value, or the bare text itself}
     *
     * @param cursor stands on it
     * @param name the property it belongs to
     * @param contentType its media type when it does not say itself
     */
    static RoleText read(JsonCursor cursor, String name, String contentType) {
        var draft = new Draft(contentType);
        if (cursor.isObject()) {
            cursor.properties(part -> draft.take(cursor, part));
        } else {
            draft.value = cursor.text(name);
        }
        return new RoleText(draft.role.orElse(""), draft.contentType.orElse(""), draft.value.orElse(""));
    }

    /** {@return the first of a role that is not blank, else the first that is not blank} */
    static Optional<RoleText> best(List<RoleText> texts, String role) {
        return texts.stream()
                .filter(text -> text.role.equalsIgnoreCase(role) && !text.value.isBlank())
                .findFirst()
                .or(() -> texts.stream().filter(text -> !text.value.isBlank()).findFirst());
    }

    /** {@return whether it is HTML, XHTML or another markup with tags} */
    boolean isMarkup() {
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.contains("html") || type.contains("xml")) {
            return true;
        }
        return type.isEmpty() && value.stripLeading().startsWith("<") && value.contains("</");
    }

    /** {@return the text on one line, without any markup} */
    String words() {
        return isMarkup() ? String.join(" ", Paragraphs.ofMarkup(value)) : value.strip();
    }

    private static final class Draft {
        private Optional<String> role = Optional.empty();
        private Optional<String> contentType;
        private Optional<String> value = Optional.empty();

        private Draft(String contentType) {
            this.contentType = Optional.of(contentType);
        }

        private void take(JsonCursor cursor, String part) {
            switch (part) {
                case "role" -> role = cursor.words(part);
                case "contentType", "contenttype" -> contentType = cursor.words(part);
                case "value" -> value = cursor.text(part);
                default -> {}
            }
        }
    }
}
