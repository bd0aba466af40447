package dateline.cli;

import dateline.note.Note;
import dateline.note.NoteDifference;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a backup would change, in words and as JSON. */
final class DifferenceWords {
    private DifferenceWords() {}

    /**
     * {@return such as {@code 2 added, 1 changed, 3 gone}, or that nothing differs}
     *
     * @param difference how the notes of a backup differ from those that are there
     */
    static String of(NoteDifference difference) {
        if (difference.isEmpty()) {
            return "the same as now";
        }
        List<String> words = new ArrayList<>();
        put(words, difference.added(), "added");
        put(words, difference.changed(), "changed");
        put(words, difference.gone(), "gone");
        return String.join(", ", words);
    }

    private static void put(List<String> words, List<Note> notes, String what) {
        if (!notes.isEmpty()) {
            words.add(notes.size() + " " + what);
        }
    }

    /**
     * {@return how many are added, changed and gone}
     *
     * @param difference how the notes of a backup differ from those that are there
     */
    static ObjectNode counts(NoteDifference difference) {
        return Json.object()
                .put("added", difference.added().size())
                .put("changed", difference.changed().size())
                .put("gone", difference.gone().size());
    }

    /**
     * {@return the notes that are added, changed and gone}
     *
     * @param difference how the notes of a backup differ from those that are there
     */
    static ObjectNode json(NoteDifference difference) {
        ObjectNode object = Json.object();
        object.set("added", notes(difference.added()));
        object.set("changed", notes(difference.changed()));
        object.set("gone", notes(difference.gone()));
        return object;
    }

    private static ArrayNode notes(List<Note> notes) {
        ArrayNode array = Json.array();
        notes.forEach(note -> array.add(NoteJson.of(note)));
        return array;
    }
}
