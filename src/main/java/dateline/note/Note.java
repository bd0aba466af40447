package dateline.note;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a reader wrote about an article, a passage of it, somebody whom articles name, or a search.
 *
 * @param id its identity, the same for ever
 * @param subject what it is about
 * @param comment in the reader's own words, Markdown allowed; may be empty
 * @param tags in the order given, none twice, none blank
 * @param entities whom and what the reader linked it to, in the order given, none twice
 * @param colour of the mark
 * @param created when it was first saved
 * @param modified when it was last changed
 */
public record Note(
        NoteId id,
        NoteSubject subject,
        String comment,
        List<String> tags,
        List<EntityId> entities,
        NoteColour colour,
        Instant created,
        Instant modified) {
    public Note {
        comment = wellFormed(comment);
        tags = tags.stream()
                .map(tag -> wellFormed(tag.strip()))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        entities = entities.stream().distinct().toList();
    }

    /**
     * Makes a note on an article, or on a passage of it, that is linked to nothing.
     *
     * @param id its identity
     * @param article the article
     * @param anchor the passage; empty for the whole article
     * @param comment in the reader's own words; may be empty
     * @param tags in the order given
     * @param colour of the mark
     * @param created when it was first saved
     * @param modified when it was last changed
     */
    public Note(
            NoteId id,
            ArticleId article,
            Optional<Anchor> anchor,
            String comment,
            List<String> tags,
            NoteColour colour,
            Instant created,
            Instant modified) {
        this(id, new NoteSubject.OnArticle(article, anchor), comment, tags, List.of(), colour, created, modified);
    }

    /**
     * {@return the article that it is about, or about a passage of}
     */
    public Optional<ArticleId> article() {
        return subject.inArticle();
    }

    /**
     * {@return the passage that it is about}
     */
    public Optional<Anchor> anchor() {
        return subject instanceof NoteSubject.OnArticle on ? on.anchor() : Optional.empty();
    }

    /**
     * {@return the same about something else, such as another passage}
     *
     * @param about what it is to be about
     */
    public Note about(NoteSubject about) {
        return new Note(id, about, comment, tags, entities, colour, created, modified);
    }

    /**
     * {@return the same with other words}
     *
     * @param words the comment
     */
    public Note commented(String words) {
        return new Note(id, subject, words, tags, entities, colour, created, modified);
    }

    /**
     * {@return the same with other tags}
     *
     * @param others all of them
     */
    public Note tagged(List<String> others) {
        return new Note(id, subject, comment, others, entities, colour, created, modified);
    }

    /**
     * {@return the same linked to others}
     *
     * @param others all of them
     */
    public Note linked(List<EntityId> others) {
        return new Note(id, subject, comment, tags, others, colour, created, modified);
    }

    /**
     * {@return the same in another colour}
     *
     * @param other its colour
     */
    public Note coloured(NoteColour other) {
        return new Note(id, subject, comment, tags, entities, other, created, modified);
    }

    /** {@return the same as saved at some time} */
    Note at(Instant first, Instant last) {
        return new Note(id, subject, comment, tags, entities, colour, first, last);
    }

    /** Half of a surrogate pair, as a paste cut short leaves it, is no text and could not be saved. */
    private static String wellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
