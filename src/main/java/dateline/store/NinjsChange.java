package dateline.store;

import dateline.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a ninjs object where its version has what is changed, and leaves everything else as it is. */
final class NinjsChange {
    private static final Set<String> OLD_BODIES = Set.of("body", "body_text", "body_xhtml", "body_html");
    private static final String TOPIC = "topic/";

    private final ObjectNode json;

    NinjsChange(ObjectNode json) {
        this.json = json;
    }

    /** Sets the text of a role: in the list when there is one, else as the one text of version 1. */
    void text(String list, String single, String role, String words) {
        if (json.path(single).isString()) {
            json.put(single, words);
        } else {
            ObjectNode text = valueOf(listOf(list), role, "").put("value", words);
            List.of("contentType", "contenttype").stream()
                    .filter(text::has)
                    .forEach(name -> text.put(name, "text/plain"));
        }
    }

    /** Removes a text with all its forms; any that stayed would be shown in its place. */
    void noText(String... names) {
        json.remove(List.of(names));
    }

    /** Sets the body, in place of all the forms in which the old one may stand beside each other. */
    void body(String words) {
        OLD_BODIES.forEach(json::remove);
        ArrayNode bodies = listOf("bodies");
        ObjectNode main = valueOf(bodies, "main", "text/plain");
        main.put("contentType", "text/plain");
        main.remove(List.of("charCount", "wordCount", "contenttype"));
        main.put("value", words);
        bodies.removeAll().add(main);
    }

    /** Sets the subjects that are topics. */
    void topics(List<Topic> topics) {
        String name = json.has("subject") ? "subject" : "subjects";
        var subjects = new ArrayList<JsonNode>();
        listOf(name).forEach(subjects::add);
        ArrayNode after = json.arrayNode();
        subjects.stream().filter(subject -> !literal(subject).startsWith(TOPIC)).forEach(after::add);
        for (Topic topic : topics) {
            after.add(subjects.stream()
                    .filter(subject -> literal(subject).equals(topic.id()))
                    .findFirst()
                    .orElseGet(() -> json.objectNode()
                            .put("name", topic.label())
                            .put("rel", "about")
                            .put("literal", topic.id())));
        }
        if (after.isEmpty()) {
            json.remove(name);
        } else {
            json.set(name, after);
        }
    }

    private static String literal(JsonNode subject) {
        return subject.path("literal").asString(subject.path("code").asString(""));
    }

    private ArrayNode listOf(String name) {
        JsonNode there = json.path(name);
        if (there instanceof ArrayNode list) {
            return list;
        }
        ArrayNode list = json.arrayNode();
        if (there instanceof ObjectNode) {
            list.add(there);
        }
        json.set(name, list);
        return list;
    }

    /** {@return the object of a role in a list, else the first object, else a new one at its end} */
    private ObjectNode valueOf(ArrayNode list, String role, String contentType) {
        ObjectNode first = null;
        for (JsonNode item : list) {
            if (item instanceof ObjectNode object) {
                if (object.path("role").asString("").equals(role)) {
                    return object;
                }
                first = first == null ? object : first;
            }
        }
        if (first != null) {
            return first;
        }
        list.removeAll();
        ObjectNode added = list.addObject().put("role", role);
        return contentType.isEmpty() ? added : added.put("contentType", contentType);
    }
}
