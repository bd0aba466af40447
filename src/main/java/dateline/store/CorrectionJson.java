package dateline.store;

import dateline.archive.ArticleId;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.Occurrence;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A correction as an object: what it does, to which entry, and who made it, when and why. */
final class CorrectionJson {
    private CorrectionJson() {}

    /** {@return a correction as an object} */
    static ObjectNode of(CorrectionEntry entry) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", entry.id());
        object.put("created", entry.at().toString());
        object.put("by", Characters.readable(entry.by()));
        object.put("why", Characters.readable(entry.why()));
        object.put("does", word(entry.correction()));
        object.put("subject", entry.correction().subject().value());
        switch (entry.correction()) {
            case Correction.Create(Entity entity) -> object.set("entity", EntityJson.of(entity));
            case Correction.Rename rename ->
                object.set("prefLabel", EntityJson.label(rename.name(), rename.language()));
            case Correction.AddSpelling add -> object.set("altLabel", EntityJson.label(add.spelling(), add.language()));
            case Correction.RemoveSpelling remove -> object.put("spelling", Characters.readable(remove.spelling()));
            case Correction.ChangeType change ->
                object.put("type", change.type().word());
            case Correction.Merge merge -> object.put("from", merge.from().value());
            case Correction.Split split -> object.set("entity", EntityJson.of(split.part()));
            case Correction.RejectMention reject -> object.set("target", target(reject.occurrence()));
            case Correction.RejectSpelling reject -> object.put("spelling", Characters.readable(reject.spelling()));
        }
        return object;
    }

    private static String word(Correction correction) {
        return switch (correction) {
            case Correction.Create create -> "create";
            case Correction.Rename rename -> "rename";
            case Correction.AddSpelling add -> "addSpelling";
            case Correction.RemoveSpelling remove -> "removeSpelling";
            case Correction.ChangeType change -> "changeType";
            case Correction.Merge merge -> "merge";
            case Correction.Split split -> "split";
            case Correction.RejectMention reject -> "rejectMention";
            case Correction.RejectSpelling reject -> "rejectSpelling";
        };
    }

    private static ObjectNode target(Occurrence occurrence) {
        ObjectNode target = JsonNodeFactory.instance.objectNode();
        target.put("source", occurrence.article().value());
        ArrayNode selector = target.putArray("selector");
        selector.addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", Characters.readable(occurrence.surface()))
                .put("prefix", Characters.readable(occurrence.before()))
                .put("suffix", Characters.readable(occurrence.after()));
        selector.addObject()
                .put("type", "TextPositionSelector")
                .put("start", occurrence.start())
                .put("end", occurrence.start() + occurrence.surface().length());
        return target;
    }

    /** {@return the correction that an object holds; empty when this version does not know what it does} */
    static Optional<CorrectionEntry> entry(JsonNode object) {
        String id = text(object, "id");
        String by = text(object, "by");
        if (id.isBlank() || by.isBlank()) {
            return Optional.empty();
        }
        return instant(object)
                .flatMap(at -> correction(object)
                        .map(correction -> new CorrectionEntry(id, at, by, text(object, "why"), correction)));
    }

    private static Optional<Correction> correction(JsonNode object) {
        return switch (text(object, "does")) {
            case "create" -> EntityJson.entity(object.path("entity")).map(Correction.Create::new);
            default -> id(object, "subject").flatMap(subject -> correction(subject, object));
        };
    }

    private static Optional<Correction> correction(EntityId subject, JsonNode object) {
        String spelling = text(object, "spelling");
        return switch (text(object, "does")) {
            case "rename" ->
                EntityJson.label(object.path("prefLabel"), Label.Kind.PREFERRED)
                        .map(name -> new Correction.Rename(subject, name.text(), name.language()));
            case "addSpelling" ->
                EntityJson.label(object.path("altLabel"), Label.Kind.ALTERNATIVE)
                        .map(added -> new Correction.AddSpelling(subject, added.text(), added.language()));
            case "removeSpelling" -> Optional.of(new Correction.RemoveSpelling(subject, spelling));
            case "changeType" ->
                EntityType.of(text(object, "type")).map(type -> new Correction.ChangeType(subject, type));
            case "merge" -> id(object, "from").map(from -> new Correction.Merge(from, subject));
            case "split" -> EntityJson.entity(object.path("entity")).map(part -> new Correction.Split(subject, part));
            case "rejectMention" ->
                occurrence(object.path("target")).map(place -> new Correction.RejectMention(subject, place));
            case "rejectSpelling" -> Optional.of(new Correction.RejectSpelling(subject, spelling));
            default -> Optional.empty();
        };
    }

    private static Optional<Occurrence> occurrence(JsonNode target) {
        String source = text(target, "source");
        JsonNode quote = selector(target, "TextQuoteSelector");
        String exact = text(quote, "exact");
        if (source.isBlank() || exact.isEmpty()) {
            return Optional.empty();
        }
        int start = Math.max(
                0, selector(target, "TextPositionSelector").path("start").asInt(0));
        return Optional.of(
                new Occurrence(new ArticleId(source), start, exact, text(quote, "prefix"), text(quote, "suffix")));
    }

    private static JsonNode selector(JsonNode target, String type) {
        for (JsonNode selector : target.path("selector")) {
            if (text(selector, "type").equals(type)) {
                return selector;
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    private static Optional<EntityId> id(JsonNode object, String name) {
        String id = text(object, name);
        boolean good = !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace);
        return good ? Optional.of(new EntityId(id)) : Optional.empty();
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? value.stringValue() : "";
    }

    private static Optional<Instant> instant(JsonNode object) {
        try {
            return Optional.of(Instant.parse(text(object, "created")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
