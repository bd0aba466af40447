package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class ContextCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void layOut() throws IOException {
        terminal = new Terminal(folder);
        terminal.write(
                "2010/c.json",
                Terminal.article("c", "Talks", "", "Kurt Campbell spoke of Futenma. He left.\\n\\nFutenma stays."));
    }

    @Test
    void aConcordancePrintsItsLinesUnderOneAnother() {
        var ended = terminal.run("concordance", "--sort", "right", "\"Futenma\"");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .contains("2010-02-04  " + " ".repeat(17) + "Kurt Campbell spoke of Futenma. He left.\n")
                .endsWith("4 lines in 3 articles, 4 shown\n");
    }

    @Test
    void aConcordanceIsOneJsonObject() {
        JsonNode answer = terminal.run("concordance", "--json", "--limit", "1", "--collocates", "3", "stay", "-marines")
                .json();
        assertThat(answer.propertyNames())
                .containsExactly("query", "understoodAs", "total", "articles", "lines", "collocates");
        assertThat(answer.get("query").asString()).isEqualTo("stay -marines");
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        JsonNode line = answer.get("lines").get(0);
        assertThat(line.propertyNames())
                .containsExactly("id", "headline", "published", "start", "end", "left", "hit", "right");
        assertThat(line.get("hit").asString()).isEqualTo("stays");
        assertThat(line.get("left").asString()).isEqualTo("Futenma ");
    }

    @Test
    void aConcordanceIsWrittenWhole() throws IOException {
        Path csv = folder.resolve("out/lines.csv");
        var ended = terminal.run("concordance", "base:futenma", "--limit", "1", "--csv", csv.toString());
        assertThat(ended).isEqualTo(new Terminal.Ended(0, "", "4 lines written to " + csv + ".\n"));
        assertThat(Files.readAllLines(csv))
                .hasSize(5)
                .first()
                .isEqualTo("left,hit,right,published,headline,article,start,end");
    }

    @Test
    void companionsAreRankedWithASentenceEach() {
        var ended = terminal.run("companions", "Futenma");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).startsWith("""
            Kurt Campbell  person · 2 articles, 1 sentence person/kurt-campbell
            2010-02-04  Kurt Campbell spoke of Futenma.
            """).endsWith("Futenma: 3 articles, 1 companion, 1 shown\n");
        JsonNode answer = terminal.run("companions", "base/futenma", "--json").json();
        assertThat(answer.propertyNames()).containsExactly("entity", "articles", "total", "companions");
        assertThat(answer.get("companions").get(0).propertyNames())
                .containsExactly("id", "type", "label", "articles", "sentences", "strength", "examples");
    }

    @Test
    void allSentencesOfTwoAreGiven() {
        JsonNode answer = terminal.run("companions", "Futenma", "--with", "Kurt Campbell", "--json")
                .json();
        assertThat(answer.propertyNames()).containsExactly("entity", "with", "total", "sentences");
        assertThat(answer.get("sentences")
                        .valueStream()
                        .map(each -> each.get("text").asString()))
                .containsExactly("Kurt Campbell spoke of Futenma.");
        assertThat(terminal.run("companions", "Futenma", "--with", "campbell").out())
                .isEqualTo("""
                    2010-02-04  Kurt Campbell spoke of Futenma.
                                Talks · urn:dateline:press:c · line 2
                    1 sentence, 1 shown
                    """);
    }

    @Test
    void companionsAreWrittenAsRowsAndAsAGraph() throws IOException {
        Path csv = folder.resolve("c.csv");
        Path graph = folder.resolve("c.graphml");
        var ended = terminal.run("companions", "Futenma", "--csv", csv.toString(), "--graphml", graph.toString());
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(Files.readString(csv)).contains("base/futenma,person/kurt-campbell,Kurt Campbell,person,2,1,");
        assertThat(Files.readString(graph)).contains("<edge source=\"base/futenma\" target=\"person/kurt-campbell\">");
    }

    @Test
    void wrongUsageIsRefusedAndNobodyIsSaidSo() {
        assertThat(terminal.run("companions").exit()).isEqualTo(2);
        assertThat(terminal.run("companions", "x", "--limit", "-1").exit()).isEqualTo(2);
        assertThat(terminal.run("companions", "x", "--with", "y", "--csv", "f").exit())
                .isEqualTo(2);
        assertThat(terminal.run("concordance").exit()).isEqualTo(2);
        assertThat(terminal.run("concordance", "x", "--sort", "up").exit()).isEqualTo(2);
        assertThat(terminal.run("concordance", "x", "--limt", "3").exit()).isEqualTo(2);
        assertThat(terminal.run("companions", "Napoleon"))
                .isEqualTo(new Terminal.Ended(3, "", "The archive names nobody and nothing Napoleon.\n"));
    }
}
