package dateline.exporter;

import dateline.job.Progress;
import dateline.note.Anchor;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that a template may use, with what they stand for; notes are looked at only as the template comes to them. */
final class TemplateNames {
    private final CitationStyle style;
    private final Progress progress;

    TemplateNames(CitationStyle style, Progress progress) {
        this.style = style;
        this.progress = progress;
    }

    /** {@return the names outside of all sections} */
    Map<String, Object> of(NoteSheet sheet) {
        Map<String, Object> names = new HashMap<>();
        names.put("count", sheet.size());
        var counter = new Counter(sheet.size());
        Iterable<Map<String, Object>> articles = () -> sheet.chapters().stream()
                .map(chapter -> chapter(chapter, counter))
                .iterator();
        names.put("articles", articles);
        return names;
    }

    private Map<String, Object> chapter(NoteSheet.Chapter chapter, Counter counter) {
        NoteTarget on = chapter.target();
        Map<String, Object> names = new HashMap<>();
        names.put("title", on.title());
        names.put("address", on.address());
        names.put("count", chapter.entries().size());
        Optional<CitedArticle> article = on.article();
        names.put("headline", text(article.flatMap(CitedArticle::headline)));
        names.put("source", text(article.flatMap(CitedArticle::source)));
        names.put("located", text(article.flatMap(CitedArticle::located)));
        names.put("published", text(article.flatMap(CitedArticle::published).map(LocalDate::toString)));
        names.put("byline", text(article.flatMap(CitedArticle::byline)));
        names.put("language", text(article.flatMap(CitedArticle::language)));
        names.put(
                "authors",
                article.map(CitedArticle::authors).orElse(List.of()).stream()
                        .map(Author::whole)
                        .toList());
        names.put("citation", article.map(cited -> style.cite(cited).words()).orElseGet(on::title));
        Iterable<Map<String, Object>> notes = () -> chapter.entries().stream()
                .map(entry -> counter.counted(note(entry)))
                .iterator();
        names.put("notes", notes);
        return names;
    }

    private static Map<String, Object> note(NoteEntry entry) {
        Optional<Anchor> passage = entry.passage();
        Map<String, Object> names = new HashMap<>();
        names.put("id", entry.id().value());
        names.put("quotation", text(passage.map(Anchor::exact)));
        names.put("prefix", text(passage.map(Anchor::prefix)));
        names.put("suffix", text(passage.map(Anchor::suffix)));
        names.put(
                "start",
                text(passage.map(anchor -> Integer.toString(anchor.position().start()))));
        names.put(
                "end",
                text(passage.map(anchor -> Integer.toString(anchor.position().end()))));
        names.put("place", entry.placeInWords());
        names.put("comment", entry.comment());
        names.put("tags", entry.tags());
        names.put("entities", entry.links().stream().map(LinkedEntity::label).toList());
        names.put("colour", entry.colour().word());
        names.put("created", entry.created().toString());
        names.put("modified", entry.modified().toString());
        return names;
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    /** Tells of notes, and stops between two of them. */
    private final class Counter {
        private final int total;
        private int done;

        Counter(int total) {
            this.total = total;
        }

        Map<String, Object> counted(Map<String, Object> note) {
            if (progress.isCancelled()) {
                throw new UncheckedIOException(new InterruptedIOException("it is no longer wanted"));
            }
            progress.report(Math.min(++done, total), total);
            return note;
        }
    }
}
