package dateline.exporter;

import dateline.note.Note;
import java.util.List;

/**
 * What was read back from a file of notes.
 *
 * @param entries the notes, in the order of the file
 * @param problems a sentence for each note that could not be read; the others are there
 */
public record ReadNotes(List<NoteEntry> entries, List<String> problems) {
    public ReadNotes {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the notes as they would be kept}
     */
    public List<Note> notes() {
        return entries.stream().map(NoteEntry::note).toList();
    }
}
