package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Block;
import dateline.archive.Published;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes of ninjs 1.x, 2.x and 3.x. */
class NinjsShapesTest {
    private static Article read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        var all = new Gathered();
        NinjsReader.read(new Piece("a.json", bytes, 0, bytes.length, 0, 1), "en", all);
        assertThat(all.problems).isEmpty();
        return all.articles.getFirst();
    }

    private static Article withBody(String properties) {
        return read("{\"uri\": \"u\", \"title\": \"T\", " + properties + "}");
    }

    @Test
    void versionOneIsRead() {
        var article = read("""
            {"uri": "urn:x", "type": "text", "versioncreated": "2013-07-09T10:37:00Z",
             "copyrightholder": "The Agency", "copyrightnotice": "C", "language": "en-GB", "byline": "P S",
             "located": "Grosseto", "headline": "H", "description_text": "D", "ednote": "N",
             "subject": [{"name": "S", "code": "topic/s"}, {"code": "13010000"}], "genre": [{"name": "G"}],
             "body_text": "One line.", "body_xhtml": "<p>One</p><p>line.</p>",
             "associations": {"main": {"uri": "urn:y", "type": "text"}, "pic": {"uri": "urn:z", "type": "picture"}}}
            """);

        assertThat(article.text().plain()).isEqualTo("H\nD\nP S\nOne\nline.");
        assertThat(article.published()).contains(Published.at(OffsetDateTime.parse("2013-07-09T10:37:00Z")));
        assertThat(article.sources()).containsExactly("The Agency");
        assertThat(article.located()).contains("Grosseto");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.genre()).contains("G");
        assertThat(article.topics()).containsExactly("topic/s");
        assertThat(article.related()).containsExactly(new ArticleId("urn:y"));
        assertThat(article.editorsNote()).contains("N");
        assertThat(article.rights()).contains("C");
    }

    @Test
    void versionTwoIsRead() {
        var article = read("""
            {"uri": "8d19", "firstcreated": "2019-08-09T09:30:04+02:00", "versioncreated": "2019-08-09T09:46:53Z",
             "copyrightholder": "NTB", "copyrightnotice": "", "usageterms": "", "language": "nb-NO",
             "descriptions": [{"role": "text", "contenttype": "text/plain", "value": "D "}],
             "headlines": [{"role": "main", "value": "H"}], "by": "NTB"}
            """);

        assertThat(article.text().plain()).isEqualTo("H\nD\nNTB");
        assertThat(article.published()).contains(Published.at(OffsetDateTime.parse("2019-08-09T09:30:04+02:00")));
        assertThat(article.rights()).isEmpty();
    }

    @Test
    void versionThreeIsRead() {
        var article = read("""
            {"uri": "u", "contentCreated": "2010-02-04T00:00:00+08:00", "firstCreated": "2011-01-01T10:00:00Z",
             "headlines": [{"role": "short", "value": "short"}, {"role": "main", "value": "H"}],
             "descriptions": [{"role": "caption", "value": "c"}, {"role": "summary", "value": "S"}],
             "bodies": [{"role": "main", "contentType": "text/plain", "value": "One.\\n\\nTwo."}],
             "infoSources": [{"name": "A"}, {"name": "B"}], "copyrightHolder": "C",
             "genres": [{"name": "Digest", "literal": "digest"}],
             "subjects": [{"name": "F", "rel": "about", "literal": "topic/f"}, {"literal": "other"}],
             "associations": [{"uri": "r1", "rel": "related"}, {"uri": "r2"}, {"uri": "r3", "rel": "source"},
               {"rel": "related"}],
             "usageTerms": "U", "copyrightNotice": "N"}
            """);

        assertThat(article.text().plain()).isEqualTo("H\nS\nOne.\nTwo.");
        assertThat(article.published()).contains(Published.on(LocalDate.of(2010, 2, 4)));
        assertThat(article.sources()).containsExactly("A", "B");
        assertThat(article.topics()).containsExactly("topic/f");
        assertThat(article.related()).containsExactly(new ArticleId("r1"), new ArticleId("r2"));
        assertThat(article.rights()).contains("U");
    }

    @Test
    void headlinesMayBeOneTextOrOneObject() {
        String rest = ", \"uri\": \"u\", \"body_text\": \"b\"}";

        assertThat(read("{\"headlines\": \"H\"" + rest).headline()).isEqualTo("H");
        assertThat(read("{\"headlines\": {\"value\": \"H\"}" + rest).headline()).isEqualTo("H");
        assertThat(read("{\"headlines\": [\"H\", \"I\"]" + rest).headline()).isEqualTo("H");
        assertThat(read("{\"headlines\": null, \"title\": \"T\"" + rest).headline())
                .isEqualTo("T");
        assertThat(read("{\"headlines\": [{\"contentType\": \"text/html\", \"value\": \"<b>H</b> &amp; I\"}]" + rest)
                        .headline())
                .isEqualTo("H & I");
    }

    @Test
    void plainTextSplitsAtBlankLinesElseAtLineBreaks() {
        assertThat(paragraphs("\"body_text\": \"a\\nb\\n \\n\\r\\nc\\r\\n\\r\\nd\\n\""))
                .containsExactly("a b", "c", "d");
        assertThat(paragraphs("\"body_text\": \"a\\nb\\r\\nc\\rd\"")).containsExactly("a", "b", "c", "d");
        assertThat(paragraphs("\"body_text\": \"just one\"")).containsExactly("just one");
    }

    @Test
    void markupGivesAParagraphForEachBlockAndNoScript() {
        assertThat(paragraphs("\"body_html\": \"<h2>A</h2><script>x()</script><style>p{}</style><div>b <i>c</i>"
                        + "<p>d<br>e<br/><br/>f</p></div><ul><li>g</li><li>h</li></ul><table><tr><td>i</td><td>j</td>"
                        + "</tr></table><!-- k --><img src='http://127.0.0.1:1/x.png'>l\""))
                .containsExactly("A", "b c", "d e", "f", "g", "h", "i j", "l");
    }

    @Test
    void theBodyThatMarksItsParagraphsIsTaken() {
        String plain = "{\"role\": \"main\", \"contentType\": \"text/plain\", \"value\": \"%s\"}";
        String html = "{\"role\": \"rich\", \"contentType\": \"application/xhtml+xml\", \"value\": \"%s\"}";

        assertThat(paragraphs(bodies(plain.formatted("a b"), html.formatted("<p>a</p><p>b</p>"))))
                .containsExactly("a", "b");
        assertThat(paragraphs(bodies(plain.formatted("a\\n\\nb"), html.formatted("a<br/>b"))))
                .containsExactly("a", "b");
        assertThat(paragraphs(bodies(html.formatted("<p>x</p><p>y</p>"), plain.formatted("a\\n\\nb"))))
                .containsExactly("a", "b");
        assertThat(paragraphs(bodies(plain.formatted("a\\nnarrow\\ncolumn\\nb"), html.formatted("<p>a</p><p>b</p>"))))
                .containsExactly("a", "b");
    }

    private static String bodies(String first, String second) {
        return "\"bodies\": [" + first + ", " + second + "]";
    }

    private static List<String> paragraphs(String body) {
        return withBody(body).text().wordsOf(Block.Kind.PARAGRAPH);
    }
}
