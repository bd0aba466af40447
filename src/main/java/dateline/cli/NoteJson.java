package dateline.cli;

import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteSubject;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A note as JSON. */
final class NoteJson {
    private NoteJson() {}

    /**
     * {@return the note as an object; only a note on a passage has a quote, start and end that are not null}
     *
     * @param note the note
     */
    static ObjectNode of(Note note) {
        ObjectNode object = Json.object().put("id", note.id().value());
        switch (note.subject()) {
            case NoteSubject.OnArticle on -> object.put("article", on.article().value());
            case NoteSubject.OnEntity on -> object.put("entity", on.entity().value());
            case NoteSubject.OnSearch on -> object.put("search", on.query());
        }
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
        ArrayNode entities = object.putArray("entities");
        note.entities().forEach(entity -> entities.add(entity.value()));
        return object.put("colour", note.colour().word())
                .put("created", note.created().toString())
                .put("modified", note.modified().toString());
    }
}
