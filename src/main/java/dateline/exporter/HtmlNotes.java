package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Notes as one page of HTML that looks like the reader's page, light or dark as the browser is. It holds all that it needs,
 * fetches nothing and runs nothing; it is well-formed XML.
 */
public final class HtmlNotes implements NoteFormat.Text {
    private static final HtmlRenderer COMMENTS =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final CitationStyle style;
    private final Look look;

    /**
     * Makes the format.
     *
     * @param style how articles are referred to
     */
    public HtmlNotes(CitationStyle style) {
        this(style, Look.SCREEN);
    }

    HtmlNotes(CitationStyle style, Look look) {
        this.style = style;
        this.look = look;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        out.write("""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>Notes</title>
            <style>
            %s</style>
            </head>
            <body>
            <main>
            <h1>Notes</h1>
            <p class="count">%s</p>
            """.formatted(look.css(), count(sheet)));
        if (look == Look.SCREEN && sheet.chapters().size() > 1) {
            contents(sheet, out);
        }
        sheet.walk(progress, new Chapters(out));
        out.write("</main>\n</body>\n</html>\n");
    }

    private static String count(NoteSheet sheet) {
        return sheet.size() == 1 ? "1 note" : sheet.size() + " notes";
    }

    private static void contents(NoteSheet sheet, Writer out) throws IOException {
        out.write("<details class=\"contents\"><summary>Contents</summary>\n<ol>\n");
        int number = 0;
        for (NoteSheet.Chapter chapter : sheet.chapters()) {
            out.write("<li><a href=\"#on-" + ++number + "\">"
                    + Html.text(chapter.target().title()) + "</a></li>\n");
        }
        out.write("</ol>\n</details>\n");
    }

    private final class Chapters implements NoteSheet.Visitor {
        private final Writer out;
        private int number;

        Chapters(Writer out) {
            this.out = out;
        }

        @Override
        public void begin(NoteSheet.Chapter chapter) throws IOException {
            NoteTarget on = chapter.target();
            out.write("<section class=\"chapter\" id=\"on-" + ++number + "\">\n");
            if (on.article().isPresent()) {
                article(on.article().get());
            } else {
                out.write("<h2>" + Html.text(on.title()) + "</h2>\n");
                out.write("<p class=\"cited\">" + Html.text(on.address()) + "</p>\n");
            }
        }

        private void article(CitedArticle article) throws IOException {
            String dateline = ArticleWords.dateline(article);
            if (!dateline.isEmpty()) {
                out.write("<p class=\"dateline\">" + Html.text(dateline) + "</p>\n");
            }
            String language = article.language()
                    .map(tag -> " lang=\"" + Html.text(tag) + "\"")
                    .orElse("");
            out.write("<h2" + language + ">" + Html.text(article.title()) + "</h2>\n");
            if (article.byline().isPresent()) {
                out.write("<p class=\"byline\">" + Html.text(article.byline().get()) + "</p>\n");
            }
            out.write("<p class=\"cited\">" + reference(article) + "</p>\n");
        }

        @Override
        public void entry(NoteEntry entry) throws IOException {
            out.write("<article class=\"note " + entry.colour().word() + "\" id=\""
                    + Html.text(entry.id().value()) + "\">\n");
            if (entry.target() instanceof NoteTarget.Passage on) {
                out.write(quotation(on));
            }
            out.write("<p class=\"place\">" + Html.text(entry.placeInWords()) + "</p>\n");
            if (!entry.comment().isBlank()) {
                String comment = COMMENTS.render(MarkdownComment.page(entry.comment()));
                out.write("<div class=\"comment\">" + Html.markup(comment) + "</div>\n");
            }
            out.write("<p class=\"last\">" + last(entry) + "</p>\n</article>\n");
        }

        @Override
        public void end(NoteSheet.Chapter chapter) throws IOException {
            out.write("</section>\n");
        }
    }

    private String reference(CitedArticle article) {
        if (article.headline().isEmpty()) {
            return "The article is no longer in the archive.";
        }
        String words = style.cite(article).runs().stream()
                .map(run -> run.italic() ? "<em>" + Html.text(run.words()) + "</em>" : Html.text(run.words()))
                .collect(Collectors.joining());
        String address = article.id().value();
        String shown = Html.text(address);
        String link = Html.isOfTheWeb(address) ? "<a href=\"" + shown + "\">" + shown + "</a>" : shown;
        return words.contains(shown) ? words.replace(shown, link) : words + " " + link;
    }

    private static String quotation(NoteTarget.Passage on) {
        String language = on.cited()
                .language()
                .map(tag -> " lang=\"" + Html.text(tag) + "\"")
                .orElse("");
        String cite = Html.text(PercentCode.encode(on.cited().id().value()));
        return on.passage()
                .exact()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p><mark>" + Html.text(line) + "</mark></p>")
                .collect(Collectors.joining(
                        "\n",
                        "<blockquote class=\"quotation\" cite=\"" + cite + "\"" + language + ">\n",
                        "\n</blockquote>\n"));
    }

    private static String last(NoteEntry entry) {
        List<String> labels = entry.links().stream().map(LinkedEntity::label).toList();
        String tags = entry.tags().stream()
                .map(tag -> "<span class=\"tag\">" + Html.text(tag) + "</span> ")
                .collect(Collectors.joining());
        String names = labels.isEmpty() ? "" : Html.text(String.join(", ", labels)) + " · ";
        return tags + names + entry.colour().word() + " · " + Html.text(ArticleWords.minute(entry.created()));
    }

    /** How a page looks. */
    enum Look {
        /** In a browser. */
        SCREEN("screen.css"),
        /** Printed. */
        PAPER("paper.css");

        private final String sheet;

        Look(String sheet) {
            this.sheet = sheet;
        }

        private String css() throws IOException {
            try (InputStream css = Objects.requireNonNull(HtmlNotes.class.getResourceAsStream(sheet), sheet)) {
                return new String(css.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
