package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.job.Progress;
import dateline.note.Anchor;
import dateline.note.Note;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

final class MarkdownNotesTest {
    private static final Article LATER = Shown.article(
            "urn:t:later",
            Optional.of(LocalDate.of(2010, 5, 4)),
            Shown.text("Is it #1? *No*", "They “met” in Tokyo.", "+ Nobody <came>."));
    private static final Article EARLIER = Shown.article(
            "urn:t:earlier", Optional.of(LocalDate.of(2010, 2, 4)), Shown.text("Doubts on Futenma", "Doubts grow."));

    private static String write(List<Note> notes, Article... articles) {
        Map<ArticleId, Article> byId =
                java.util.Arrays.stream(articles).collect(Collectors.toMap(Article::id, article -> article));
        var text = new StringWriter();
        try {
            NoteSheet sheet = NoteSheet.of(notes, id -> Optional.ofNullable(byId.get(id)), entity -> Optional.empty());
            new MarkdownNotes(CitationStyle.OWN).write(sheet, text, Progress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Node read(String markdown) {
        return Parser.builder().build().parse(markdown);
    }

    @Example
    void noNotesAreAHeadingAlone() {
        assertThat(write(List.of())).isEqualTo("# Notes\n");
    }

    @Example
    void aPassageThatTheArticleNoLongerHasIsSaidToBeGone() {
        Note note = Shown.on(LATER, "met", "c");
        Article changed = Shown.article("urn:t:later", Optional.empty(), Shown.text("Wholly new", "Other words."));
        assertThat(write(List.of(note), changed)).contains("> met\n", "The passage is no longer in the article");
    }

    @Example
    void theMarkdownOfACommentIsKeptAndItsHtmlIsText() {
        Node document = read(write(
                List.of(Shown.on(EARLIER, "Doubts grow.", "Is *it* <i>so</i>?\n\n<script>alert(1)</script>\n\nYes.")),
                EARLIER));
        assertThat(nodes(document, Emphasis.class)).hasSize(1);
        assertNoHtml(document);
        assertThat(nodes(document, Text.class))
                .extracting(Text::getLiteral)
                .anySatisfy(text -> assertThat(text).contains("<script>alert(1)</script>"));
    }

    @Property(tries = 500)
    void aPassageReadsBackAsItself(@ForAll("hostile") String passage) {
        Article article = Shown.article("urn:t:x", Optional.empty(), Shown.text("H", "Words."));
        var anchor = new Anchor(passage, "", "", new TextSpan(0, passage.length()), 0, "");
        Node document = read(write(List.of(Shown.note(article.id(), Optional.of(anchor), "c")), article));
        assertNoHtml(document);
        List<BlockQuote> quotes = nodes(document, BlockQuote.class);
        assertThat(quotes).hasSize(1);
        assertThat(words(quotes.getFirst()))
                .isEqualTo(passage.lines().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    @Property(tries = 300)
    void aHeadlineAndTagsReadBackAsThemselves(@ForAll("hostileLine") String words) {
        Article article = Shown.article("urn:t:x", Optional.empty(), Shown.text("H" + words, "Words."));
        Node document = read(write(List.of(Shown.note(article.id(), Optional.empty(), "c", words)), article));
        assertNoHtml(document);
        List<Heading> headings = nodes(document, Heading.class);
        assertThat(headings).hasSize(2);
        assertThat(words(headings.get(1))).isEqualTo(article.headline());
        assertThat(words(lastShown(document)))
                .isEqualTo((words.isBlank() ? "" : "Tags: " + words.strip() + " · ") + "green · 2026-11-25 12:00 UTC");
    }

    @Property(tries = 300)
    void noCommentBecomesHtmlOrAnotherQuotation(@ForAll("hostile") String comment) {
        Article article = Shown.article("urn:t:x", Optional.empty(), Shown.text("H", "Words."));
        Node document = read(write(List.of(Shown.on(article, "Words.", comment)), article));
        assertNoHtml(document);
        assertThat(words(nodes(document, BlockQuote.class).getFirst())).isEqualTo("Words.");
    }

    @Provide
    Arbitrary<String> hostile() {
        return pieces("\n").filter(text -> text.lines().anyMatch(line -> !line.isEmpty()));
    }

    @Provide
    Arbitrary<String> hostileLine() {
        return pieces(" ");
    }

    private static Arbitrary<String> pieces(String more) {
        return Arbitraries.of(
                        "`",
                        "``",
                        "<script>",
                        "</b>",
                        "<!--",
                        "#",
                        "# ",
                        "*",
                        "**",
                        "_",
                        "~",
                        "~~~",
                        "+ ",
                        "- ",
                        "1. ",
                        "2) ",
                        "> ",
                        "[x](y)",
                        "![",
                        "]:",
                        "\\",
                        "&amp;",
                        "&#35;",
                        "=",
                        "---",
                        "🙂",
                        "é",
                        "「」",
                        " ",
                        "  ",
                        "a",
                        "word",
                        "!",
                        "|",
                        "http://x.y",
                        "<http://x.y>",
                        more)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }

    /** The last block but for definitions of links, which are not shown. */
    private static Node lastShown(Node document) {
        Node last = document.getLastChild();
        while (last instanceof LinkReferenceDefinition) {
            last = last.getPrevious();
        }
        return last;
    }

    private static void assertNoHtml(Node document) {
        assertThat(nodes(document, HtmlBlock.class)).isEmpty();
        assertThat(nodes(document, HtmlInline.class)).isEmpty();
    }

    private static <T extends Node> List<T> nodes(Node within, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Node node = within.getFirstChild(); node != null; node = node.getNext()) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
            found.addAll(nodes(node, kind));
        }
        return found;
    }

    /** The text of a block, a line feed between its paragraphs; anything but text shows as its kind. */
    private static String words(Node block) {
        var words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                words.append(words.isEmpty() ? "" : "\n");
                visitChildren(paragraph);
            }

            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append("[code]");
            }

            @Override
            public void visit(Emphasis emphasis) {
                words.append("[emphasis]");
            }
        });
        return words.toString();
    }
}
