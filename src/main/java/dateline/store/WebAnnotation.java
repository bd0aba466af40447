package dateline.store;

import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A note as an object of the W3C Web Annotation Data Model; what Dateline does not know in it is kept. */
public final class WebAnnotation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String COMMENTING = "commenting";
    private static final String TAGGING = "tagging";
    private static final String LINKING = "linking";
    private static final String QUOTE = "TextQuoteSelector";
    private static final String POSITION = "TextPositionSelector";

    private WebAnnotation() {}

    /**
     * {@return a note as an annotation}
     *
     * @param note the note
     * @param old the annotation that the note had before, whose unknown properties are to be kept
     */
    public static ObjectNode of(Note note, Optional<ObjectNode> old) {
        ObjectNode annotation = old.map(ObjectNode::deepCopy).orElseGet(NODES::objectNode);
        boolean mark = note.comment().isEmpty() && note.anchor().isPresent();
        if (!annotation.has("@context")) {
            annotation.put("@context", CONTEXT);
        }
        annotation.put("id", note.id().value());
        annotation.put("type", "Annotation");
        annotation.put("created", note.created().toString());
        annotation.put("modified", note.modified().toString());
        annotation.put("motivation", mark ? "highlighting" : COMMENTING);
        annotation.set("body", bodies(note, items(annotation.path("body"))));
        annotation.set("target", target(note, annotation.path("target")));
        annotation.set("dateline", ours(note, annotation.path("dateline")));
        return annotation;
    }

    /**
     * {@return the note that an annotation holds; empty when it has no id or no target}
     *
     * @param annotation the annotation
     * @param otherwise when it was made, if it does not say so itself
     */
    public static Optional<Note> note(JsonNode annotation, Instant otherwise) {
        String id = text(annotation, "id");
        JsonNode target = annotation.path("target");
        String source = target.isString() ? target.stringValue() : text(target, "source");
        if (id.isBlank() || source.isBlank()) {
            return Optional.empty();
        }
        JsonNode ours = annotation.path("dateline");
        List<JsonNode> bodies = items(annotation.path("body"));
        Optional<NoteSubject> about =
                NoteAddresses.of(source, text(ours, "target"), () -> anchor(items(target.path("selector")), ours));
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Instant modified = instant(annotation, "modified").orElse(otherwise);
        return Optional.of(new Note(
                new NoteId(id),
                about.get(),
                String.join("\n\n", values(bodies, COMMENTING)),
                values(bodies, TAGGING),
                NoteAddresses.linked(bodies.stream()
                        .filter(WebAnnotation::isLink)
                        .map(body -> text(body, "source"))
                        .toList()),
                NoteColour.of(text(ours, "colour")).orElse(NoteColour.YELLOW),
                instant(annotation, "created").orElse(modified),
                modified));
    }

    private static JsonNode bodies(Note note, List<JsonNode> old) {
        var bodies = NODES.arrayNode();
        if (!note.comment().isEmpty()) {
            ObjectNode before = first(old, body -> isFor(body, COMMENTING));
            bodies.add(body(before, COMMENTING, note.comment(), "text/markdown"));
        }
        for (String tag : note.tags()) {
            ObjectNode before = first(
                    old, body -> isFor(body, TAGGING) && text(body, "value").equals(tag));
            bodies.add(body(before, TAGGING, tag, "text/plain"));
        }
        for (EntityId entity : note.entities()) {
            String source = NoteAddresses.source(entity);
            ObjectNode before =
                    first(old, body -> isLink(body) && text(body, "source").equals(source));
            bodies.add(before.put("type", "SpecificResource")
                    .put("purpose", LINKING)
                    .put("source", source));
        }
        old.stream()
                .filter(body -> !isFor(body, COMMENTING) && !isFor(body, TAGGING) && !isLink(body))
                .forEach(bodies::add);
        return bodies;
    }

    private static ObjectNode body(ObjectNode body, String purpose, String value, String format) {
        body.put("type", "TextualBody");
        body.put("purpose", purpose);
        body.put("value", value);
        if (!body.has("format")) {
            body.put("format", format);
        }
        return body;
    }

    private static ObjectNode target(Note note, JsonNode old) {
        ObjectNode target = old instanceof ObjectNode before ? before : NODES.objectNode();
        List<JsonNode> selectors = items(target.path("selector"));
        target.put("source", NoteAddresses.source(note.subject()));
        var selector = NODES.arrayNode();
        note.anchor().ifPresent(anchor -> {
            ObjectNode quote = first(selectors, one -> isOf(one, QUOTE)).put("type", QUOTE);
            quote.put("exact", Characters.readable(anchor.exact()));
            quote.put("prefix", Characters.readable(anchor.prefix()));
            quote.put("suffix", Characters.readable(anchor.suffix()));
            ObjectNode position = first(selectors, one -> isOf(one, POSITION)).put("type", POSITION);
            position.put("start", anchor.position().start());
            position.put("end", anchor.position().end());
            selector.add(quote).add(position);
        });
        selectors.stream()
                .filter(one -> !isOf(one, QUOTE) && !isOf(one, POSITION))
                .forEach(selector::add);
        if (selector.isEmpty()) {
            target.remove("selector");
        } else {
            target.set("selector", selector);
        }
        return target;
    }

    private static ObjectNode ours(Note note, JsonNode old) {
        ObjectNode ours = old instanceof ObjectNode before ? before : NODES.objectNode();
        ours.put("colour", note.colour().word());
        ours.remove(List.of("block", "textHash", "target"));
        NoteAddresses.kind(note.subject()).ifPresent(kind -> ours.put("target", kind));
        note.anchor().ifPresent(anchor -> ours.put("block", anchor.block()).put("textHash", anchor.textHash()));
        return ours;
    }

    private static Optional<Anchor> anchor(List<JsonNode> selectors, JsonNode ours) {
        ObjectNode quote = first(selectors, one -> isOf(one, QUOTE));
        ObjectNode position = first(selectors, one -> isOf(one, POSITION));
        String exact = text(quote, "exact");
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        int start = Math.max(0, position.path("start").asInt(0));
        int end = position.path("end").asInt(start + exact.length());
        return Optional.of(new Anchor(
                exact,
                text(quote, "prefix"),
                text(quote, "suffix"),
                new TextSpan(start, Math.max(start, end)),
                Math.max(0, ours.path("block").asInt(0)),
                text(ours, "textHash")));
    }

    /** {@return a value as a list: none, the one, or all of an array} */
    private static List<JsonNode> items(JsonNode value) {
        if (value.isArray()) {
            var items = new ArrayList<JsonNode>();
            value.forEach(items::add);
            return items;
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(value);
    }

    private static List<String> values(List<JsonNode> bodies, String purpose) {
        return bodies.stream()
                .filter(body -> isFor(body, purpose))
                .flatMap(body -> Stream.of(text(body, "value")))
                .toList();
    }

    /** Whether a body is a text with a purpose of ours; one without a purpose comments. */
    private static boolean isFor(JsonNode body, String purpose) {
        String said = text(body, "purpose");
        return isOf(body, "TextualBody") && (said.isEmpty() ? COMMENTING : said).equals(purpose);
    }

    /** Whether a body links the note to somebody or something that this version knows how to name. */
    private static boolean isLink(JsonNode body) {
        return text(body, "purpose").equals(LINKING) && NoteAddresses.isEntity(text(body, "source"));
    }

    private static boolean isOf(JsonNode node, String type) {
        return text(node, "type").equals(type);
    }

    private static ObjectNode first(List<JsonNode> nodes, Predicate<JsonNode> wanted) {
        return nodes.stream()
                .filter(wanted)
                .findFirst()
                .map(found -> (ObjectNode) found)
                .orElseGet(NODES::objectNode);
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.stringValue() : "";
    }

    private static Optional<Instant> instant(JsonNode node, String name) {
        try {
            return Optional.of(OffsetDateTime.parse(text(node, name)).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
