package dateline.cli;

import dateline.note.Anchor;
import dateline.note.Note;
import java.io.PrintWriter;

/** A note for a person to read. */
final class NotePrint {
    private NotePrint() {}

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
    }
}
