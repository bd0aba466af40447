package dateline.store;

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
 * One line of a journal, which puts or removes something.
 *
 * @param op which of both
 * @param id of what is put or removed; never blank
 * @param content what is put; of what is removed the id alone
 * @param json the whole line
 */
record JournalLine(Op op, String id, ObjectNode content, ObjectNode json) {
    /** What every line begins with; inside a text the quotation marks would be escaped. */
    static final String BEGINNING = "{\"v\":";

    private static final int VERSION = 1;
    private static final int SHA_DIGITS = 16;

    /** What a line does. */
    enum Op {
        /** Puts something, new or changed. */
        PUT("put"),
        /** Removes something. */
        REMOVE("remove");

        private final String word;

        Op(String word) {
            this.word = word;
        }

        private static Optional<Op> of(String word) {
            return Arrays.stream(values()).filter(op -> op.word.equals(word)).findFirst();
        }
    }

    /**
     * {@return the line that puts something}
     *
     * @param kind of the journal
     * @param content what is put; has an {@code id}
     * @param at when it is put
     * @param old the line that put it last, whose unknown properties are kept
     */
    static JournalLine put(JournalKind kind, ObjectNode content, Instant at, Optional<ObjectNode> old) {
        return of(Op.PUT, kind, content, at, old);
    }

    /** {@return the line that removes what has an id} */
    static JournalLine remove(JournalKind kind, String id, Instant at) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("id", id);
        return of(Op.REMOVE, kind, content, at, Optional.empty());
    }

    private static JournalLine of(Op op, JournalKind kind, ObjectNode content, Instant at, Optional<ObjectNode> old) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("v", VERSION);
        line.put("op", op.word);
        line.put("at", at.toString());
        line.put("sha", sha(Json.line(content)));
        old.ifPresent(before -> before.properties().forEach(property -> {
            if (!line.has(property.getKey())) {
                line.set(property.getKey(), property.getValue());
            }
        }));
        line.remove(kind.property());
        line.set(kind.property(), content);
        return new JournalLine(op, content.path("id").stringValue(), content, line);
    }

    /** {@return the line as bytes, its line feed included} */
    byte[] bytes() {
        byte[] line = Json.line(json);
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    /** {@return the same line with the checksum of its content as {@link #bytes()} has it, however it stood in a file} */
    JournalLine restated() {
        ObjectNode restated = json.deepCopy();
        restated.put("sha", sha(Json.line(content)));
        return new JournalLine(op, id, content, restated);
    }

    /** {@return when it was added; empty when that cannot be read} */
    Optional<Instant> at() {
        try {
            return Optional.of(Instant.parse(json.path("at").asString("")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** {@return the line that some bytes hold; empty when they hold none, or another than was written} */
    static Optional<JournalLine> read(JournalKind kind, byte[] bytes, int from, int to) {
        if (RawText.flaw(bytes, from, to).isPresent()) {
            return Optional.empty();
        }
        try {
            JsonNode line = Json.tree(bytes, from, to);
            return line instanceof ObjectNode json && isWhole(json, contentBytes(kind, bytes, from, to))
                    ? of(kind, json)
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Optional<JournalLine> of(JournalKind kind, ObjectNode json) {
        JsonNode content = json.path(kind.property());
        String id = content.path("id").asString("");
        return Op.of(json.path("op").asString(""))
                .filter(op -> !id.isBlank() && content instanceof ObjectNode)
                .map(op -> new JournalLine(op, id, (ObjectNode) content, json));
    }

    private static boolean isWhole(ObjectNode json, byte[] content) {
        return json.path("v").asInt(0) >= 1 && json.path("sha").asString("").equals(sha(content));
    }

    /** {@return the bytes of the content itself, just as they stand in the line} */
    private static byte[] contentBytes(JournalKind kind, byte[] bytes, int from, int to) {
        try (JsonParser parser = Json.parser(bytes, from, to)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isContent = parser.currentName().equals(kind.property());
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                if (isContent) {
                    int end = (int) parser.currentLocation().getByteOffset();
                    return Arrays.copyOfRange(bytes, from + start, from + end);
                }
            }
            return new byte[0];
        }
    }

    private static String sha(byte[] content) {
        return Digest.of(content).substring(0, SHA_DIGITS);
    }
}
