package dateline.ui.note;

/** How far it is that notes are brought in. */
public sealed interface ImportState {
    /** Nothing is brought in, and nothing is told of what was. */
    record Idle() implements ImportState {}

    /**
     * Files are read.
     *
     * @param done how many
     * @param total of how many
     */
    record Reading(long done, long total) implements ImportState {}

    /**
     * The notes are in.
     *
     * @param report what became of them
     */
    record Done(NoteImport report) implements ImportState {}

    /**
     * They are not in.
     *
     * @param sentence why not
     */
    record Failed(String sentence) implements ImportState {}
}
