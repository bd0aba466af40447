package dateline.store;

import dateline.note.Note;
import dateline.note.NoteId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of the note journal, which puts or removes a note.
 *
 * @param id the note
 * @param note the note as it is from now on; empty when it is removed
 * @param json the whole entry
 */
record JournalLine(NoteId id, Optional<Note> note, ObjectNode json) {
    /** What every entry begins with; inside a text the quotation marks would be escaped. */
    static final String BEGINNING = "{\"v\":";

    private static final int VERSION = 1;
    private static final int SHA_DIGITS = 16;
    private static final String PUT = "put";
    private static final String REMOVE = "remove";

    /**
     * {@return the entry that puts a note}
     *
     * @param note the note
     * @param at when it is put
     * @param old the entry that put it last, whose unknown properties are kept
     */
    static JournalLine put(Note note, Instant at, Optional<ObjectNode> old) {
        Optional<ObjectNode> before = old.map(entry -> entry.path("note")).map(ObjectNode.class::cast);
        return of(PUT, at, WebAnnotation.of(note, before), old, Optional.of(note));
    }

    /** {@return the entry that removes a note} */
    static JournalLine remove(NoteId id, Instant at) {
        ObjectNode note = JsonNodeFactory.instance.objectNode().put("id", id.value());
        return of(REMOVE, at, note, Optional.empty(), Optional.empty());
    }

    private static JournalLine of(
            String op, Instant at, ObjectNode json, Optional<ObjectNode> old, Optional<Note> note) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("v", VERSION);
        entry.put("op", op);
        entry.put("at", at.toString());
        entry.put("sha", sha(Json.line(json)));
        old.ifPresent(before -> before.properties().forEach(property -> {
            if (!entry.has(property.getKey())) {
                entry.set(property.getKey(), property.getValue());
            }
        }));
        entry.remove("note");
        entry.set("note", json);
        return new JournalLine(new NoteId(json.path("id").stringValue()), note, entry);
    }

    /** {@return the entry as bytes, its line feed included} */
    byte[] bytes() {
        byte[] line = Json.line(json);
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    /** {@return whether its note, read and written by this version, would be written just as it stands} */
    boolean isOrdinary() {
        return note.isEmpty()
                || put(note.get(), at(json), Optional.empty()).json.equals(json);
    }

    /** {@return the entry that some bytes hold; empty when they hold none, or another than was written} */
    static Optional<JournalLine> read(byte[] bytes, int from, int to) {
        if (RawText.flaw(bytes, from, to).isPresent()) {
            return Optional.empty();
        }
        try {
            JsonNode entry = Json.tree(bytes, from, to);
            if (!(entry instanceof ObjectNode json) || !isWhole(json, noteBytes(bytes, from, to))) {
                return Optional.empty();
            }
            return of(json);
        } catch (JacksonException | DateTimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<JournalLine> of(ObjectNode json) {
        JsonNode note = json.path("note");
        if (json.path("op").asString("").equals(REMOVE)) {
            String id = note.path("id").asString("");
            return id.isBlank()
                    ? Optional.empty()
                    : Optional.of(new JournalLine(new NoteId(id), Optional.empty(), json));
        }
        return WebAnnotation.note(note, at(json)).map(found -> new JournalLine(found.id(), Optional.of(found), json));
    }

    private static boolean isWhole(ObjectNode json, byte[] note) {
        String op = json.path("op").asString("");
        return json.path("v").asInt(0) >= 1
                && (op.equals(PUT) || op.equals(REMOVE))
                && json.path("sha").asString("").equals(sha(note));
    }

    private static Instant at(ObjectNode json) {
        return Instant.parse(json.path("at").asString(""));
    }

    /** {@return the bytes of the note itself, just as they stand in the entry} */
    private static byte[] noteBytes(byte[] bytes, int from, int to) {
        try (JsonParser parser = Json.parser(bytes, from, to)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isNote = parser.currentName().equals("note");
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                if (isNote) {
                    int end = (int) parser.currentLocation().getByteOffset();
                    return Arrays.copyOfRange(bytes, from + start, from + end);
                }
            }
            return new byte[0];
        }
    }

    private static String sha(byte[] note) {
        return Digest.of(note).substring(0, SHA_DIGITS);
    }
}
