package dateline.cli;

import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteSubject;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** A note for a person to read. */
final class NotePrint {
    private NotePrint() {}

    /** {@return what a note is about, in words} */
    static String about(Note note) {
        return switch (note.subject()) {
            case NoteSubject.OnArticle on -> on.article().value();
            case NoteSubject.OnEntity on -> on.entity().value();
            case NoteSubject.OnSearch on -> "search: " + on.query();
        };
    }

    /**
     * Prints what is in a note, on lines that begin with two spaces.
     *
     * @param note the note
     * @param out takes the lines
     */
    static void body(Note note, PrintWriter out) {
        note.anchor().map(Anchor::exact).ifPresent(exact -> out.println("  “" + Plain.line(exact) + "”"));
        if (!note.comment().isEmpty()) {
            out.println("  " + Plain.lines(note.comment()).replace("\n", "\n  "));
        }
        if (!note.tags().isEmpty()) {
            out.println("  tags: " + Plain.line(String.join(", ", note.tags())));
        }
        if (!note.entities().isEmpty()) {
            out.println(
                    "  names: " + note.entities().stream().map(EntityId::value).collect(Collectors.joining(", ")));
        }
    }
}
