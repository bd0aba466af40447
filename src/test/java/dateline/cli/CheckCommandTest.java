package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class CheckCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void layOut() throws IOException {
        terminal = new Terminal(folder);
    }

    @Test
    void aSoundArchivePrintsNothingAndEndsWithZero() {
        assertThat(terminal.run("check"))
                .isEqualTo(new Terminal.Ended(0, "", "2 articles, 2 names, 1 topic, 0 problems.\n"));
    }

    @Test
    void theFolderMayBeGivenByItself() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("broken.json"), "{");

        var ended = terminal.run("check", other.toString());

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).startsWith("broken.json:1: ");
    }

    @Test
    void eachProblemOfABrokenArchiveIsALine() throws IOException {
        terminal.write("2010/c.json", "{\n \"uri\": }\n");
        terminal.write("2010/d.json", Terminal.article("d", "Pointing nowhere", """
            "subjects":[{"name":"Gone","rel":"about","literal":"topic/gone"}],
            "associations":[{"uri":"urn:dateline:press:gone","type":"text","rel":"related","name":"x"},
                            {"uri":"urn:dateline:press:a","type":"text","rel":"related","name":"y"}],
            """, "Words."));
        terminal.write("topics.json", Terminal.topics("base:kadena (\"stay"));

        var ended = terminal.run("check");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("2010/c.json:2: it is not JSON"),
                        line -> assertThat(line).isEqualTo("2010/d.json:1: the topic topic/gone is not in topics.json"),
                        line -> assertThat(line)
                                .isEqualTo("2010/d.json:1: the related article urn:dateline:press:gone is not there"),
                        line -> assertThat(line)
                                .startsWith("topics.json: the query of topic/bases: A quotation mark has no partner"),
                        line -> assertThat(line)
                                .startsWith("topics.json: the query of topic/bases: A bracket is not closed"),
                        line -> assertThat(line)
                                .startsWith("topics.json: the query of topic/bases: No base has the name"));
        assertThat(ended.err()).endsWith("3 articles, 2 names, 1 topic, 6 problems.\n");
    }

    @Test
    void theSameProblemsComeAsJson() throws IOException {
        terminal.write("2010/c.json", "{\n \"uri\": }\n");
        var ended = terminal.run("check", "--json");
        assertThat(ended.exit()).isEqualTo(1);
        JsonNode report = ended.json();
        assertThat(report.propertyNames()).containsExactly("articles", "entities", "topics", "problems");
        assertThat(report.get("articles").asInt()).isEqualTo(2);
        assertThat(report.get("problems").size()).isEqualTo(1);
        assertThat(report.get("problems").get(0).get("file").asString()).isEqualTo("2010/c.json");
        assertThat(report.get("problems").get(0).get("line").asInt()).isEqualTo(2);
    }

    @Test
    void aTopicWhoseQueryNeedsExplainingButNoMendingIsSound() throws IOException {
        terminal.write("entities.json", """
            {"dateline":"ledger","version":1,"entities":[
            {"id":"base/futenma","type":"base","prefLabel":{"en":"Camp Futenma"}},
            {"id":"base/schwab","type":"base","prefLabel":{"en":"Camp Schwab"}},
            {"id":"person/kurt-campbell","type":"person","prefLabel":{"en":"Kurt Campbell"}}]}
            """);
        terminal.write("topics.json", Terminal.topics("base:camp OR \"Kurt Campbell\" OR unheard"));
        assertThat(terminal.run("check").out()).isEmpty();
        terminal.write("topics.json", Terminal.topics("unheard thing"));
        assertThat(terminal.run("check").out()).isEmpty();
    }

    @Test
    void aProblemThatIsMendedIsGone() throws IOException {
        terminal.write("2010/c.json", "{");
        assertThat(terminal.run("check").exit()).isEqualTo(1);
        terminal.write("2010/c.json", Terminal.article("c", "Whole", "", "Words."));
        assertThat(terminal.run("check").exit()).isZero();
    }
}
