package dateline.exporter;

import dateline.archive.Article;
import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A note with all that a format needs to say of it and of what it is on, so that formats ask neither the archive nor the
 * store; what is read back from a format is this too.
 *
 * @param id the note's identity
 * @param target what it is on
 * @param comment in Markdown; may be empty
 * @param tags in the order given
 * @param colour of the mark
 * @param links entities that the note points at
 * @param created when the note was first saved
 * @param modified when it was last changed
 */
public record NoteEntry(
        NoteId id,
        NoteTarget target,
        String comment,
        List<String> tags,
        NoteColour colour,
        List<LinkedEntity> links,
        Instant created,
        Instant modified) {
    public NoteEntry {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
    }

    /**
     * {@return the entry of a note}
     *
     * @param note the note
     * @param article its article; empty when it is gone, or the note is about something else
     * @param names the names of those that it is about or points at
     */
    public static NoteEntry of(Note note, Optional<Article> article, EntityNames names) {
        Optional<CitedArticle> cited =
                note.article().map(id -> article.map(CitedArticle::of).orElseGet(() -> CitedArticle.gone(id)));
        return of(note, cited, article, names);
    }

    static NoteEntry of(Note note, Optional<CitedArticle> cited, Optional<Article> article, EntityNames names) {
        NoteTarget target = switch (note.subject()) {
            case NoteSubject.OnArticle on ->
                onArticle(on, cited.orElseGet(() -> CitedArticle.gone(on.article())), article);
            case NoteSubject.OnEntity on -> new NoteTarget.OfEntity(names.linked(on.entity()));
            case NoteSubject.OnSearch on -> new NoteTarget.OfSearch(on.query());
        };
        return of(note, target, note.entities().stream().map(names::linked).toList());
    }

    private static NoteTarget onArticle(NoteSubject.OnArticle on, CitedArticle cited, Optional<Article> article) {
        return on.anchor()
                .<NoteTarget>map(
                        anchor -> new NoteTarget.Passage(cited, anchor, article.flatMap(found -> where(anchor, found))))
                .orElseGet(() -> new NoteTarget.WholeArticle(cited));
    }

    static NoteEntry of(Note note, NoteTarget target, List<LinkedEntity> links) {
        return new NoteEntry(
                note.id(), target, note.comment(), note.tags(), note.colour(), links, note.created(), note.modified());
    }

    private static Optional<String> where(Anchor anchor, Article article) {
        var text = article.text();
        return anchor.place(text).map(span -> PassagePlace.in(text, text.blockAt(span.start())));
    }

    /**
     * {@return the passage; empty for a note on anything else}
     */
    public Optional<Anchor> passage() {
        return target instanceof NoteTarget.Passage on ? Optional.of(on.passage()) : Optional.empty();
    }

    /**
     * {@return where the passage stands, as a reader counts; empty for a note on anything else, and when the passage is
     * gone}
     */
    public Optional<String> place() {
        return target instanceof NoteTarget.Passage on ? on.where() : Optional.empty();
    }

    /** {@return the place of the note in words, always some} */
    String placeInWords() {
        return switch (target) {
            case NoteTarget.Passage on -> on.where().orElseGet(() -> lost(on));
            case NoteTarget.WholeArticle on -> "On the whole article";
            case NoteTarget.OfEntity on -> "On " + on.entity().id();
            case NoteTarget.OfSearch on -> "On the whole search";
        };
    }

    private static String lost(NoteTarget.Passage on) {
        return on.cited().headline().isEmpty()
                ? "Block " + (on.passage().block() + 1)
                : "The passage is no longer in the article";
    }

    /**
     * {@return the note as it would be kept}
     */
    public Note note() {
        NoteSubject subject = switch (target) {
            case NoteTarget.Passage on -> new NoteSubject.OnArticle(on.cited().id(), Optional.of(on.passage()));
            case NoteTarget.WholeArticle on ->
                new NoteSubject.OnArticle(on.cited().id(), Optional.empty());
            case NoteTarget.OfEntity on -> new NoteSubject.OnEntity(on.entity().id());
            case NoteTarget.OfSearch on -> new NoteSubject.OnSearch(on.query());
        };
        List<EntityId> entities = links.stream().map(LinkedEntity::id).toList();
        return new Note(id, subject, comment, tags, entities, colour, created, modified);
    }

    /**
     * {@return the same with other words}
     *
     * @param words the comment
     */
    public NoteEntry commented(String words) {
        return new NoteEntry(id, target, words, tags, colour, links, created, modified);
    }

    /** Gives those of the ledger their names. */
    public interface EntityNames {
        /**
         * {@return the name to show; empty for one that no ledger has}
         *
         * @param entity who or what
         */
        Optional<String> name(EntityId entity);

        /** {@return an entity with its name, or what its identity says of it} */
        private LinkedEntity linked(EntityId entity) {
            return new LinkedEntity(entity, name(entity).orElse(entity.value()));
        }
    }
}
