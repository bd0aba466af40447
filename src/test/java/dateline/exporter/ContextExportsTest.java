package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.search.Companion;
import dateline.search.Companions;
import dateline.search.ConcordanceLine;
import dateline.search.EntityName;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class ContextExportsTest {
    private static final ConcordanceLine PLAIN = new ConcordanceLine(
            new ArticleId("urn:x:1"),
            "Doubts, and “more”",
            Optional.of(LocalDate.of(2010, 2, 4)),
            new TextSpan(20, 27),
            "He said \"no\", then ",
            "Futenma",
            " 🙂, 普天間");
    private static final ConcordanceLine HOSTILE = new ConcordanceLine(
            new ArticleId("urn:x:2"),
            "=HYPERLINK(\"http://x\")",
            Optional.empty(),
            new TextSpan(1, 8),
            "-",
            "@Futenma",
            "\t=1+1");

    private static final Companions COMPANIONS = new Companions(
            new EntityName(new EntityId("base/futenma"), "base", "Futenma"),
            12,
            30,
            List.of(
                    new Companion(
                            new EntityName(new EntityId("person/kurt-campbell"), "person", "Kurt <M.> & \"Co\""),
                            7,
                            3,
                            12.345,
                            List.of()),
                    new Companion(
                            new EntityName(new EntityId("place/~okinawa"), "place", "=沖縄\u0001🙂"),
                            5,
                            0,
                            -1,
                            List.of())));

    private static String golden(String name) throws IOException {
        try (InputStream file = ContextExportsTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String concordance() throws IOException {
        var rows = new StringBuilder();
        var csv = new ConcordanceCsv(rows);
        csv.add(PLAIN);
        csv.add(HOSTILE);
        return rows.toString();
    }

    private static String companions() throws IOException {
        var rows = new StringBuilder();
        CompanionsCsv.write(COMPANIONS, rows);
        return rows.toString();
    }

    @Test
    void aConcordanceIsWrittenAsItEverWas() throws IOException {
        assertThat(concordance()).isEqualTo(golden("concordance.csv"));
    }

    @Test
    void aConcordanceReadsBackAsItWas() throws IOException {
        List<List<String>> byHand = parsed(concordance());
        assertThat(byHand.get(1))
                .containsExactly(
                        PLAIN.left(), "Futenma", PLAIN.right(), "2010-02-04", PLAIN.headline(), "urn:x:1", "20", "27");
        assertThat(byHand.get(2))
                .containsExactly("'-", "'@Futenma", "'\t=1+1", "", "'" + HOSTILE.headline(), "urn:x:2", "1", "8");
        List<CSVRecord> records =
                CSVFormat.RFC4180.parse(new StringReader(concordance())).getRecords();
        assertThat(records.stream().map(CSVRecord::toList)).isEqualTo(byHand);
    }

    @Test
    void companionsAreWrittenAsTheyEverWereAndReadBack() throws IOException {
        assertThat(companions()).isEqualTo(golden("companions.csv"));
        assertThat(parsed(companions()).get(1))
                .containsExactly(
                        "base/futenma", "person/kurt-campbell", "Kurt <M.> & \"Co\"", "person", "7", "3", "12.35");
        assertThat(parsed(companions()).get(2)).contains("'=沖縄\u0001🙂");
    }

    @Test
    void aGraphIsWrittenAsItEverWas() throws IOException {
        assertThat(CompanionsGraph.write(COMPANIONS)).isEqualTo(golden("companions.graphml"));
    }

    @Test
    void anXmlReaderFindsEachNodeAndEdge() throws Exception {
        Document graph = read(CompanionsGraph.write(COMPANIONS));
        List<Element> nodes = elements(graph, "node");
        assertThat(nodes)
                .extracting(node -> node.getAttribute("id"))
                .containsExactly("base/futenma", "person/kurt-campbell", "place/~okinawa");
        assertThat(nodes)
                .extracting(node -> data(node, "label"))
                .containsExactly("Futenma", "Kurt <M.> & \"Co\"", "=沖縄?🙂");
        assertThat(nodes).extracting(node -> data(node, "type")).containsExactly("base", "person", "place");
        List<Element> edges = elements(graph, "edge");
        assertThat(edges).extracting(edge -> edge.getAttribute("source")).containsOnly("base/futenma");
        assertThat(edges).extracting(edge -> data(edge, "weight")).containsExactly("7", "5");
        assertThat(edges).extracting(edge -> data(edge, "strength")).containsExactly("12.35", "-1.00");
    }

    private static Document read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String data(Element of, String key) {
        return elementsOf(of).stream()
                .filter(data -> data.getAttribute("key").equals(key))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    private static List<Element> elementsOf(Element parent) {
        var found = parent.getElementsByTagName("data");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", " =1", "　＝1", "＋1", "－1", "＠x"})
    void whatASpreadsheetWouldRunIsGuarded(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource({"Futenma", "a=b", "'«-»'", "12"})
    void allElseIsAsItWas(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
        assertThat(SpreadsheetCell.of("")).isEmpty();
    }

    /** A second reader, by the letter of RFC 4180. */
    private static List<List<String>> parsed(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            boolean doubled = quoted && c == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"';
            if (doubled) {
                cell.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\r' && c != '\n')) {
                cell.append(c);
            } else if (c != '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
