package dateline.exporter;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Published;
import dateline.note.Anchor;
import dateline.note.Note;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Notes as Markdown (CommonMark), to be read by people and other programs: a heading for each article, its citation, and
 * its notes. Whatever stands in a passage reads back as that text, and nothing in it becomes HTML.
 */
public final class MarkdownNotes {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Comparator<Note> BY_PASSAGE = Comparator.<Note>comparingInt(note ->
                    note.anchor().map(anchor -> anchor.position().start()).orElse(-1))
            .thenComparing(Note::created);

    private final Document document = new Document();

    private MarkdownNotes() {}

    /**
     * {@return the notes as a Markdown document that ends with a line feed} Articles come in the order of their dates,
     * those without one and those that are gone last; the notes on each in the order of their passages, those on the
     * whole article first.
     *
     * @param notes in any order
     * @param articles gives an article; empty when it is gone
     */
    public static String write(List<Note> notes, Function<ArticleId, Optional<Article>> articles) {
        Map<ArticleId, List<Note>> byArticle = notes.stream().collect(Collectors.groupingBy(Note::article));
        var markdown = new MarkdownNotes();
        markdown.heading(1, "Notes");
        byArticle.entrySet().stream()
                .map(entry -> new Chapter(entry.getKey(), articles.apply(entry.getKey()), entry.getValue()))
                .sorted(Chapter.BY_DATE)
                .forEach(markdown::chapter);
        return MarkdownRenderer.builder().build().render(markdown.document);
    }

    private void chapter(Chapter chapter) {
        Optional<Article> article = chapter.article();
        heading(2, article.map(Article::headline).orElse(chapter.id().value()));
        document.appendChild(paragraph(article.map(Citation::of).orElse("The article is no longer in the archive.")));
        chapter.notes().stream().sorted(BY_PASSAGE).forEach(note -> note(note, article));
    }

    private void note(Note note, Optional<Article> article) {
        note.anchor().ifPresent(anchor -> {
            var quote = new BlockQuote();
            anchor.exact().lines().filter(line -> !line.isEmpty()).forEach(line -> quote.appendChild(paragraph(line)));
            document.appendChild(quote);
        });
        document.appendChild(
                paragraph(note.anchor().map(anchor -> place(anchor, article)).orElse("On the whole article")));
        MarkdownComment.nodes(note.comment()).forEach(document::appendChild);
        String tags = note.tags().isEmpty() ? "" : "Tags: " + String.join(", ", note.tags()) + " · ";
        document.appendChild(paragraph(tags + note.colour().word() + " · " + WRITTEN.format(note.created())));
    }

    private static String place(Anchor anchor, Optional<Article> article) {
        if (article.isEmpty()) {
            return "Block " + (anchor.block() + 1);
        }
        var text = article.get().text();
        return anchor.place(text)
                .map(span -> PassagePlace.in(text, text.blockAt(span.start())))
                .orElse("The passage is no longer in the article");
    }

    private void heading(int level, String words) {
        var heading = new Heading();
        heading.setLevel(level);
        PlainWords.appendTo(heading, words.replaceAll("\\R", " "));
        document.appendChild(heading);
    }

    private static Node paragraph(String line) {
        var paragraph = new Paragraph();
        PlainWords.appendTo(paragraph, line);
        return paragraph;
    }

    /** An article, if it is there, and the notes on it. */
    private record Chapter(ArticleId id, Optional<Article> article, List<Note> notes) {
        static final Comparator<Chapter> BY_DATE = Comparator.<Chapter, Boolean>comparing(
                        chapter -> chapter.article().isEmpty())
                .thenComparing(Chapter::published)
                .thenComparing(Chapter::id);

        private Published published() {
            return article.flatMap(Article::published).orElse(Published.on(LocalDate.MAX));
        }
    }
}
