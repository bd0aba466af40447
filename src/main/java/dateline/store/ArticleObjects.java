package dateline.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compares articles as their files have them, property by property. */
public final class ArticleObjects {
    private ArticleObjects() {}

    /**
     * {@return the names of the properties that two objects do not have alike, in order of the alphabet} White space and the
     * order of properties do not count.
     *
     * @param one a JSON object
     * @param other a JSON object
     */
    public static List<String> differing(String one, String other) {
        ObjectNode left = object(one);
        ObjectNode right = object(other);
        Set<String> names = new TreeSet<>(left.propertyNames());
        names.addAll(right.propertyNames());
        names.removeIf(name -> left.path(name).equals(right.path(name)));
        return List.copyOf(names);
    }

    private static ObjectNode object(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            JsonNode tree = Json.tree(bytes, 0, bytes.length);
            return tree instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        } catch (JacksonException unreadable) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
