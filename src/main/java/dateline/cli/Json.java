package dateline.cli;

import java.io.PrintWriter;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON that {@code --json} prints: objects with their properties in the order they were put. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /**
     * {@return an object read from text}
     *
     * @param text one JSON object
     * @throws CommandFault when it is none
     */
    static ObjectNode read(String text) throws CommandFault {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw new CommandFault("The article's file does not hold a JSON object there.");
        } catch (JacksonException malformed) {
            throw new CommandFault("The article's file is no longer JSON.", malformed);
        }
    }

    /** Puts a text, or null when there is none, so that the property is always there. */
    static void put(ObjectNode object, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> object.put(name, text), () -> object.putNull(name));
    }

    /** Prints a value on one line. */
    static void print(JsonNode value, PrintWriter out) {
        out.print(MAPPER.writeValueAsString(value));
        out.print('\n');
        out.flush();
    }
}
