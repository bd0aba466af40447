package dateline.store;

import dateline.entity.Entity;
import dateline.entity.Label;
import dateline.entity.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entry of a ledger as an object, in the terms of SKOS, as {@code entities.json} has it. */
final class EntityJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The language of words whose language is not known, and of none whose language is. */
    private static final String UNDETERMINED = "und";

    private EntityJson() {}

    /** {@return an entry as an object; the first label is preferred, for it is the name to show} */
    static ObjectNode of(Entity entity) {
        ObjectNode object = NODES.objectNode();
        object.put("id", entity.id().value());
        object.put("type", entity.type().word());
        putLabels(object, entity.labels());
        if (!entity.familyNames().isEmpty()) {
            ArrayNode families = object.putObject("familyName").putArray(UNDETERMINED);
            entity.familyNames().forEach(family -> families.add(Characters.readable(family)));
        }
        if (!entity.offices().isEmpty()) {
            ArrayNode offices = object.putArray("offices");
            entity.offices().forEach(office -> offices.add(of(office)));
        }
        putAll(
                object,
                "broader",
                entity.broader().stream().map(Object::toString).toList());
        putAll(object, "exactMatch", entity.exactMatch());
        put(object, "start", entity.start());
        put(object, "end", entity.end());
        entity.scopeNote()
                .ifPresent(note -> object.putObject("scopeNote").put(UNDETERMINED, Characters.readable(note)));
        return object;
    }

    private static void putLabels(ObjectNode object, List<Label> labels) {
        ObjectNode preferred = object.putObject("prefLabel");
        for (Label label : labels) {
            boolean shown = label.equals(labels.getFirst());
            if (shown || (label.kind() == Label.Kind.PREFERRED && !preferred.has(label.language()))) {
                preferred.put(label.language(), Characters.readable(label.text()));
            } else {
                String name = label.kind() == Label.Kind.HIDDEN ? "hiddenLabel" : "altLabel";
                object.withObjectProperty(name)
                        .withArrayProperty(label.language())
                        .add(Characters.readable(label.text()));
            }
        }
    }

    private static ObjectNode of(Office office) {
        ObjectNode object = NODES.objectNode().put("title", Characters.readable(office.title()));
        put(object, "from", office.from());
        put(object, "to", office.to());
        return object;
    }

    private static void put(ObjectNode object, String name, Optional<String> value) {
        value.ifPresent(text -> object.put(name, Characters.readable(text)));
    }

    private static void putAll(ObjectNode object, String name, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = object.putArray(name);
            values.forEach(value -> array.add(Characters.readable(value)));
        }
    }

    /** {@return the entry that an object holds; empty when it cannot do without what is missing there} */
    static Optional<Entity> entity(JsonNode object) {
        byte[] bytes = Json.line(object);
        try (var cursor = new JsonCursor(Json.parser(bytes, 0, bytes.length), LedgerFile.NAME, 1)) {
            var draft = new EntityDraft(cursor, 1);
            if (!cursor.beginsObject("an entry")) {
                return Optional.empty();
            }
            cursor.properties(draft::property);
            // No language is the archive's here: the label that stands first is the one to show.
            return draft.entity("");
        }
    }

    /** {@return a label as an object with its language} */
    static ObjectNode label(String text, String language) {
        return NODES.objectNode().put(language.isBlank() ? UNDETERMINED : language, Characters.readable(text));
    }

    /** {@return the one label of such an object} */
    static Optional<Label> label(JsonNode object, Label.Kind kind) {
        List<Label> labels = new ArrayList<>();
        object.properties().forEach(each -> {
            String text = each.getValue().asString("");
            if (!text.isBlank()) {
                labels.add(new Label(text, each.getKey(), kind));
            }
        });
        return labels.stream().findFirst();
    }
}
