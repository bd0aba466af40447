package dateline.exporter;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
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
     * @param article its article; empty when it is gone
     */
    public static NoteEntry of(Note note, Optional<Article> article) {
        CitedArticle cited = article.map(CitedArticle::of).orElseGet(() -> CitedArticle.gone(note.article()));
        return of(note, cited, article);
    }

    static NoteEntry of(Note note, CitedArticle cited, Optional<Article> article) {
        NoteTarget target = note.anchor()
                .<NoteTarget>map(
                        anchor -> new NoteTarget.Passage(cited, anchor, article.flatMap(found -> where(anchor, found))))
                .orElseGet(() -> new NoteTarget.WholeArticle(cited));
        return of(note, target, List.of());
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

    /** {@return the note as it would be kept, one on an entity or a search as if on the article of that address} */
    Note note() {
        return new Note(id, new ArticleId(target.address()), passage(), comment, tags, colour, created, modified);
    }
}
