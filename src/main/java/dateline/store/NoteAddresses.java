package dateline.store;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.NoteSubject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What notes are about, as addresses: an article has its own; an entity and a search have one made of what they are, and a
 * word beside it that says so, since an article's may look the same.
 */
final class NoteAddresses {
    private static final String ENTITY = "entity";
    private static final String SEARCH = "search";
    private static final String ENTITIES = "urn:dateline:entity:";
    private static final String SEARCHES = "urn:dateline:search:";

    private NoteAddresses() {}

    static String source(NoteSubject subject) {
        return switch (subject) {
            case NoteSubject.OnArticle on -> on.article().value();
            case NoteSubject.OnEntity on -> source(on.entity());
            case NoteSubject.OnSearch on -> SEARCHES + escaped(on.query());
        };
    }

    static String source(EntityId entity) {
        return ENTITIES + escaped(entity.value()).replace("%2F", "/").replace("%7E", "~");
    }

    /** {@return the word that says what kind of address it is; empty for an article's} */
    static Optional<String> kind(NoteSubject subject) {
        return switch (subject) {
            case NoteSubject.OnArticle on -> Optional.empty();
            case NoteSubject.OnEntity on -> Optional.of(ENTITY);
            case NoteSubject.OnSearch on -> Optional.of(SEARCH);
        };
    }

    /** {@return what an address means; empty when it cannot mean what the word says} */
    static Optional<NoteSubject> of(String source, String kind, Supplier<Optional<Anchor>> anchor) {
        return switch (kind) {
            case ENTITY -> entity(source).map(NoteSubject.OnEntity::new);
            case SEARCH ->
                behind(SEARCHES, source).filter(query -> !query.isBlank()).map(NoteSubject.OnSearch::new);
            default -> Optional.of(new NoteSubject.OnArticle(new ArticleId(source), anchor.get()));
        };
    }

    static boolean isEntity(String source) {
        return entity(source).isPresent();
    }

    static List<EntityId> linked(List<String> sources) {
        return sources.stream().flatMap(source -> entity(source).stream()).toList();
    }

    private static Optional<EntityId> entity(String source) {
        return behind(ENTITIES, source)
                .filter(id -> !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace))
                .map(EntityId::new);
    }

    private static Optional<String> behind(String beginning, String source) {
        if (!source.startsWith(beginning)) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(
                    source.substring(beginning.length()).replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noEscape) {
            return Optional.empty();
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
