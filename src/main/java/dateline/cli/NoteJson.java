package dateline.cli;

import dateline.note.Anchor;
import dateline.note.Note;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A note as JSON. */
final class NoteJson {
    private NoteJson() {}

    /**
     * {@return the note as an object; a note on a whole article has null for quote, start and end}
     *
     * @param note the note
     */
    static ObjectNode of(Note note) {
        ObjectNode object = Json.object()
                .put("id", note.id().value())
                .put("article", note.article().value());
        Json.put(object, "quote", note.anchor().map(Anchor::exact));
        if (note.anchor().isPresent()) {
            var position = note.anchor().get().position();
            object.put("start", position.start()).put("end", position.end());
        } else {
            object.putNull("start").putNull("end");
        }
        object.put("comment", note.comment());
        ArrayNode tags = object.putArray("tags");
        note.tags().forEach(tags::add);
        return object.put("colour", note.colour().word())
                .put("created", note.created().toString())
                .put("modified", note.modified().toString());
    }
}
