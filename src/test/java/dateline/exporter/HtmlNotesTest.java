package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Article;
import dateline.job.Progress;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Example;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** HTML as parsers of others read it. */
final class HtmlNotesTest {
    private static String written(List<NoteEntry> notes) throws IOException {
        var out = new StringWriter();
        new HtmlNotes(CitationStyle.OWN).write(NoteSheet.of(notes), out, Progress.NONE);
        return out.toString();
    }

    @Example
    void thePageIsWellFormedAndEveryQuotationReadsBack() throws Exception {
        List<NoteEntry> notes = new GeneratedNotes(11, 60).take(800);
        String html = written(notes);
        parse(html);
        Document page = Jsoup.parse(html);
        for (NoteEntry entry : notes) {
            Element note = page.getElementById(entry.id().value());
            assertThat(note).isNotNull();
            String quoted = note.select(".quotation mark").stream()
                    .map(Element::wholeText)
                    .collect(Collectors.joining("\n"));
            assertThat(quoted)
                    .isEqualTo(entry.passage().map(anchor -> anchor.exact()).orElse(""));
            assertThat(note.hasClass(entry.colour().word())).isTrue();
        }
    }

    private static void parse(String html) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Example
    void thePageFetchesNothingAndRunsNothing() throws IOException {
        String comment = "See <script>alert(1)</script> ![pic](http://a.test/p.png) [x](javascript:alert(1)) "
                + "[![in](http://a.test/q.png)](http://b.test/) <img src=x onerror=y>";
        Article article = Shown.article("https://a.test/1", Optional.empty(), Shown.text("H", "Words."));
        Document page =
                Jsoup.parse(written(List.of(Shown.entry(Shown.on(article, "Words.", comment), Optional.of(article)))));
        assertThat(page.select("script, img, iframe, link, object, embed, [onerror], [src]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .contains("http://a.test/p.png", "http://b.test/", "https://a.test/1")
                .noneMatch(address -> address.startsWith("javascript"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select(".comment").text()).contains("<script>alert(1)</script>", "pic", "in");
    }

    @Example
    void eachColourIsToldApartWithoutColourToo() throws IOException {
        String css = Jsoup.parse(written(List.of())).select("style").html();
        Set<String> kinds = Set.of("solid", "double", "dashed", "dotted");
        assertThat(kinds).allMatch(kind -> css.contains("border-left-style: " + kind));
        assertThat(css).contains("prefers-color-scheme: dark");
    }
}
