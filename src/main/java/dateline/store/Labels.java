package dateline.store;

import dateline.entity.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** SKOS labels in JSON: an object with a text, or a list of texts, for each language. */
final class Labels {
    private static final String NO_LANGUAGE = "und";

    private Labels() {}

    /** {@return the labels that the cursor stands on; blank ones are complained of and left out} */
    static List<Label> read(JsonCursor cursor, String name, Label.Kind kind) {
        var found = new ArrayList<Label>();
        if (cursor.isObject()) {
            cursor.properties(language -> add(cursor, name, language, kind, found));
        } else if (cursor.isText()) {
            add(cursor, name, NO_LANGUAGE, kind, found);
        } else {
            cursor.complain(cursor.wrongType(name, "an object with a text for each language"));
        }
        return found;
    }

    private static void add(JsonCursor cursor, String name, String language, Label.Kind kind, List<Label> found) {
        cursor.items(() -> cursor.text(name).ifPresent(text -> {
            if (text.isBlank()) {
                cursor.complain("\"" + name + "\" has a blank label");
            } else {
                found.add(new Label(text.strip(), language.isBlank() ? NO_LANGUAGE : language, kind));
            }
        }));
    }

    /** {@return the labels with the preferred one of a language first, then the preferred, the others, the hidden} */
    static List<Label> ordered(List<Label> labels, String language) {
        var sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparing(Label::kind).thenComparing(label -> !speaks(label, language)));
        Set<String> seen = new LinkedHashSet<>();
        sorted.removeIf(label -> !seen.add(label.text() + "\n" + label.language()));
        return sorted;
    }

    /** {@return the text of a language, else of the first} */
    static Optional<String> first(List<Label> labels, String language) {
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(ordered(labels, language).getFirst().text());
    }

    private static boolean speaks(Label label, String language) {
        return label.language().equalsIgnoreCase(language)
                || language.toLowerCase(Locale.ROOT).startsWith(label.language().toLowerCase(Locale.ROOT) + "-");
    }
}
