package dateline.exporter;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Published;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A note with all that a format needs to say of it and of its article, so that formats ask neither the archive nor the
 * store.
 *
 * @param id the note's identity
 * @param article the address of the article
 * @param headline of the article; empty when it is gone from the archive
 * @param source who published it
 * @param published the day it appeared
 * @param byline as the article has it
 * @param place where the passage stands, as a reader counts; empty for a note on the whole article, and when the article or
 *     the passage is gone
 * @param passage the quotation with its context; empty for a note on the whole article
 * @param comment in Markdown; may be empty
 * @param tags in the order given
 * @param colour of the mark
 * @param created when the note was first saved
 * @param modified when it was last changed
 */
public record NoteEntry(
        NoteId id,
        ArticleId article,
        Optional<String> headline,
        Optional<String> source,
        Optional<LocalDate> published,
        Optional<String> byline,
        Optional<String> place,
        Optional<Anchor> passage,
        String comment,
        List<String> tags,
        NoteColour colour,
        Instant created,
        Instant modified) {
    public NoteEntry {
        tags = List.copyOf(tags);
    }

    /**
     * {@return the entry of a note}
     *
     * @param note the note
     * @param article its article; empty when it is gone
     */
    public static NoteEntry of(Note note, Optional<Article> article) {
        return new NoteEntry(
                note.id(),
                note.article(),
                article.map(Article::headline),
                article.flatMap(Article::source),
                article.flatMap(Article::published).map(Published::day),
                article.flatMap(Article::byline),
                article.flatMap(found -> place(note, found)),
                note.anchor(),
                note.comment(),
                note.tags(),
                note.colour(),
                note.created(),
                note.modified());
    }

    private static Optional<String> place(Note note, Article article) {
        var text = article.text();
        return note.anchor()
                .flatMap(anchor -> anchor.place(text))
                .map(span -> PassagePlace.in(text, text.blockAt(span.start())));
    }
}
