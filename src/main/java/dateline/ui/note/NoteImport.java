package dateline.ui.note;

import java.util.List;

/**
 * What became of notes that were brought in.
 *
 * @param added how many are new here
 * @param changed how many were changed elsewhere only, and are now as they are there
 * @param same how many were here already, or were changed here only
 * @param conflicts how many were changed on both sides, and are kept as both
 * @param problems a sentence for each file and note that could not be read
 */
public record NoteImport(int added, int changed, int same, int conflicts, List<String> problems) {
    public NoteImport {
        problems = List.copyOf(problems);
    }
}
