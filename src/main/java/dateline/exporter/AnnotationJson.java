package dateline.exporter;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import dateline.note.Note;
import dateline.note.NoteSubject;
import dateline.store.WebAnnotation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as an object of the W3C Web Annotation Data Model, just as the journal has it, with what its article says in
 * the property {@value #OURS}, so that it says by itself where it comes from and reads back as it was.
 */
final class AnnotationJson {
    /** The property for what the standard has no place for. */
    static final String OURS = "dateline";

    /** Reads and writes what this package does of JSON. */
    static final JsonMapper MAPPER = JsonMapper.shared();

    private AnnotationJson() {}

    /** {@return an entry as an annotation} */
    static ObjectNode of(NoteEntry entry) {
        ObjectNode seed = JsonNodeFactory.instance.objectNode();
        seed.set(OURS, beside(entry));
        ObjectNode annotation = WebAnnotation.of(entry.note(), Optional.of(seed));
        ObjectNode ours = annotation.withObject("/" + OURS);
        address(annotation, "id", "urn:dateline:note:", ours);
        address(annotation.withObject("/target"), "source", "urn:dateline:article:", ours);
        return annotation;
    }

    /** The standard wants addresses; an identity that is none is kept beside, to be read again. */
    private static void address(ObjectNode of, String property, String name, ObjectNode ours) {
        String identity = of.path(property).stringValue();
        String iri = PercentCode.iri(identity, name);
        if (!iri.equals(identity)) {
            of.put(property, iri);
            ours.put(property, identity);
        }
    }

    /**
     * {@return the entry that an annotation holds; empty when it has no id or no target}
     *
     * @param annotation of ours or of another program
     */
    static Optional<NoteEntry> entry(JsonNode annotation) {
        return WebAnnotation.note(withIdentities(annotation), Instant.EPOCH)
                .map(note -> entry(note, annotation.path(OURS)));
    }

    private static JsonNode withIdentities(JsonNode annotation) {
        Optional<String> id = text(annotation.path(OURS), "id");
        Optional<String> source = text(annotation.path(OURS), "source");
        if (id.isEmpty() && source.isEmpty()) {
            return annotation;
        }
        JsonNode copy = annotation.deepCopy();
        if (copy instanceof ObjectNode whole) {
            id.ifPresent(identity -> whole.put("id", identity));
        }
        if (copy.path("target") instanceof ObjectNode target) {
            source.ifPresent(identity -> target.put("source", identity));
        }
        return copy;
    }

    /** {@return what an entry has beside its note: what it is on, where, and the entities that it points at} */
    static ObjectNode beside(NoteEntry entry) {
        ObjectNode ours = JsonNodeFactory.instance.objectNode();
        switch (entry.target()) {
            case NoteTarget.Passage on -> {
                ours.set("article", article(on.cited()));
                on.where().ifPresent(place -> ours.put("place", place));
            }
            case NoteTarget.WholeArticle on -> ours.set("article", article(on.cited()));
            case NoteTarget.OfEntity on -> ours.set("entity", entity(on.entity()));
            case NoteTarget.OfSearch on -> ours.put("search", on.query());
        }
        if (!entry.links().isEmpty()) {
            var links = ours.putArray("entities");
            entry.links().forEach(link -> links.add(entity(link)));
        }
        return ours;
    }

    /** {@return the entry of a note and of what was beside it, which says more of whom and what it is about} */
    static NoteEntry entry(Note note, JsonNode ours) {
        Map<EntityId, LinkedEntity> links = new LinkedHashMap<>();
        note.entities().forEach(id -> links.put(id, new LinkedEntity(id, id.value())));
        ours.path("entities").forEach(link -> entity(link).ifPresent(one -> links.put(one.id(), one)));
        return NoteEntry.of(note, target(note, ours), List.copyOf(links.values()));
    }

    private static NoteTarget target(Note note, JsonNode ours) {
        Optional<NoteTarget> said = entity(ours.path("entity"))
                .<NoteTarget>map(NoteTarget.OfEntity::new)
                .or(() -> text(ours, "search").map(NoteTarget.OfSearch::new));
        return said.orElseGet(() -> switch (note.subject()) {
            case NoteSubject.OnArticle on -> {
                CitedArticle cited = cited(on.article(), ours.path("article"));
                yield on.anchor()
                        .<NoteTarget>map(anchor -> new NoteTarget.Passage(cited, anchor, text(ours, "place")))
                        .orElseGet(() -> new NoteTarget.WholeArticle(cited));
            }
            case NoteSubject.OnEntity on ->
                new NoteTarget.OfEntity(
                        new LinkedEntity(on.entity(), on.entity().value()));
            case NoteSubject.OnSearch on -> new NoteTarget.OfSearch(on.query());
        });
    }

    private static ObjectNode article(CitedArticle cited) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        cited.headline().ifPresent(words -> article.put("headline", words));
        cited.source().ifPresent(words -> article.put("source", words));
        cited.located().ifPresent(words -> article.put("located", words));
        cited.published().ifPresent(day -> article.put("published", day.toString()));
        cited.byline().ifPresent(words -> article.put("byline", words));
        cited.language().ifPresent(words -> article.put("language", words));
        if (!cited.related().isEmpty()) {
            var related = article.putArray("related");
            cited.related().forEach(id -> related.add(id.value()));
        }
        return article;
    }

    private static CitedArticle cited(ArticleId id, JsonNode article) {
        List<ArticleId> related = new ArrayList<>();
        article.path("related").forEach(other -> text(other).map(ArticleId::new).ifPresent(related::add));
        return new CitedArticle(
                id,
                text(article, "headline"),
                text(article, "source"),
                text(article, "located"),
                text(article, "published").flatMap(made(LocalDate::parse)),
                text(article, "byline"),
                text(article, "language"),
                related);
    }

    private static ObjectNode entity(LinkedEntity entity) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", entity.id().value())
                .put("label", entity.label());
    }

    private static Optional<LinkedEntity> entity(JsonNode entity) {
        return text(entity, "id")
                .flatMap(made(EntityId::new))
                .map(id -> new LinkedEntity(id, text(entity, "label").orElse(id.value())));
    }

    /** {@return a property that is a text and not blank} */
    static Optional<String> text(JsonNode object, String name) {
        return text(object.path(name));
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.stringValue()).filter(text -> !text.isBlank()) : Optional.empty();
    }

    /** What another program wrote may be no day and no id. */
    private static <T> Function<String, Optional<T>> made(Function<String, T> maker) {
        return text -> {
            try {
                return Optional.of(maker.apply(text));
            } catch (DateTimeException | IllegalArgumentException wrong) {
                return Optional.empty();
            }
        };
    }
}
