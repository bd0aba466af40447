package dateline.ui.note;

import dateline.exporter.NoteEntry;

/** A row of the notebook. */
public sealed interface NotebookRow {
    /**
     * What the notes below have in common.
     *
     * @param label its name
     * @param count how many notes
     */
    record Head(String label, int count) implements NotebookRow {}

    /**
     * A note.
     *
     * @param entry with what its article says
     */
    record Line(NoteEntry entry) implements NotebookRow {}
}
