package dateline.exporter;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.Published;
import dateline.archive.TextSpan;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Articles and notes for tests. */
final class Shown {
    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private Shown() {}

    static Article article(String id, Optional<LocalDate> day, ArticleText text) {
        return new Article(
                new ArticleId(id),
                text,
                day.map(Published::on),
                List.of("Japan Times"),
                Optional.of("Tokyo"),
                "en",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static ArticleText text(String headline, String... paragraphs) {
        return ArticleText.of(headline, Optional.of("In short."), Optional.of("By Jun Ito"), List.of(paragraphs));
    }

    /** {@return the entry of a note that names nobody} */
    static NoteEntry entry(Note note, Optional<Article> article) {
        return NoteEntry.of(note, article, entity -> Optional.empty());
    }

    static Note on(Article article, String passage, String comment, String... tags) {
        int start = article.text().plain().indexOf(passage);
        var anchor = Anchor.at(article.text(), new TextSpan(start, start + passage.length()));
        return note(article.id(), anchor, comment, tags);
    }

    static Note note(ArticleId article, Optional<Anchor> anchor, String comment, String... tags) {
        return new Note(
                new NoteId("urn:uuid:1"), article, anchor, comment, List.of(tags), NoteColour.GREEN, NOON, NOON);
    }
}
