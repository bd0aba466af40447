package dateline.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the notes of another time differ from those that are there.
 *
 * @param added notes that are there only at the other time
 * @param changed notes that are there at both times but not the same, as at the other time
 * @param gone notes that are not there at the other time
 */
public record NoteDifference(List<Note> added, List<Note> changed, List<Note> gone) {
    public NoteDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /**
     * {@return how some notes differ from others}
     *
     * @param here the notes that are there
     * @param other those of the other time
     */
    public static NoteDifference of(List<Note> here, List<Note> other) {
        Map<NoteId, Note> left = here.stream()
                .collect(Collectors.toMap(Note::id, Function.identity(), (one, same) -> same, LinkedHashMap::new));
        List<Note> added = new ArrayList<>();
        List<Note> changed = new ArrayList<>();
        for (Note note : other) {
            Note now = left.remove(note.id());
            if (now == null) {
                added.add(note);
            } else if (!now.equals(note)) {
                changed.add(note);
            }
        }
        return new NoteDifference(added, changed, List.copyOf(left.values()));
    }

    /**
     * {@return whether there is none}
     */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
