package dateline.exporter;

import dateline.note.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A note as plain text, for the field of a reference that is for notes. */
final class PlainNote {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlainNote() {}

    /** {@return the quotation with its place, the comment and the tags, each that there is on lines of its own} */
    static String of(NoteEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.passage()
                .map(Anchor::exact)
                .map(exact -> "“" + exact + "” (" + entry.placeInWords() + ")")
                .orElseGet(entry::placeInWords));
        if (!entry.comment().isBlank()) {
            parts.add(entry.comment().strip());
        }
        if (!entry.tags().isEmpty()) {
            parts.add("Tags: " + String.join(", ", entry.tags()));
        }
        return String.join("\n", parts);
    }

    /** {@return the same on one line} */
    static String line(NoteEntry entry) {
        return onOneLine(of(entry));
    }

    /** {@return any words on one line, for a format that ends a value with its line} */
    static String onOneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
