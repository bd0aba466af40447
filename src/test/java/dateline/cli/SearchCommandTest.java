package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SearchCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void layOut() throws IOException {
        terminal = new Terminal(folder);
    }

    private static List<String> ids(JsonNode answer) {
        return answer.get("hits")
                .valueStream()
                .map(hit -> hit.get("id").asString())
                .sorted()
                .toList();
    }

    @Test
    void aSearchPrintsOneObjectWithAllThatTheContractNames() {
        var ended = terminal.run("search", "campbell", "--json");
        assertThat(ended.exit()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).endsWith("}\n").hasLineCount(1);
        JsonNode answer = ended.json();
        assertThat(answer.propertyNames())
                .containsExactly("query", "understoodAs", "total", "millis", "hits", "facets", "suggestions", "parts");
        assertThat(answer.get("query").asString()).isEqualTo("campbell");
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        JsonNode hit = answer.get("hits").get(0);
        assertThat(hit.propertyNames()).containsExactly("id", "headline", "published", "source", "snippet", "score");
        assertThat(hit.get("id").asString()).isEqualTo("urn:dateline:press:a");
        assertThat(hit.get("headline").asString()).isEqualTo("Futenma’s future");
        assertThat(hit.get("published").asString()).isEqualTo("2010-02-04");
        assertThat(hit.get("source").asString()).isEqualTo("Japan Times");
        assertThat(hit.get("snippet").asString()).contains("Campbell");
        assertThat(hit.get("score").asDouble()).isPositive();
        assertThat(answer.get("facets").propertyNames())
                .containsExactly(
                        "person", "base", "agreement", "organisation", "place", "event", "topic", "source", "year");
        assertThat(answer.get("facets").get("person"))
                .isEqualTo(JsonMapper.shared()
                        .readTree("[{\"id\":\"person/kurt-campbell\",\"label\":\"Kurt Campbell\",\"count\":1}]"));
    }

    @Test
    void theLimitCutsTheListAndNotTheTotal() {
        JsonNode answer =
                terminal.run("search", "--limit", "1", "--json", "futenma").json();
        assertThat(answer.get("hits").size()).isEqualTo(1);
        assertThat(answer.get("total").asInt()).isEqualTo(2);
        assertThat(terminal.run("search", "futenma", "--limit", "0", "--json")
                        .json()
                        .get("hits")
                        .size())
                .isZero();
    }

    @Test
    void forAPersonEachArticleHasItsDayHeadlineAndId() {
        var ended = terminal.run("search", "marines");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .contains("2010-02-04  Marines to stay · Japan Times")
                .contains("urn:dateline:press:b")
                .contains("1 article, 1 shown");
    }

    @Test
    void aWordThatBeginsWithADashIsLeftOut() {
        assertThat(ids(terminal.run("search", "--json", "futenma", "-marines").json()))
                .containsExactly("urn:dateline:press:a");
        assertThat(ids(terminal.run("search", "-marines", "futenma", "--json").json()))
                .containsExactly("urn:dateline:press:a");
        assertThat(ids(terminal.run("search", "--json", "--", "-marines", "futenma")
                        .json()))
                .containsExactly("urn:dateline:press:a");
    }

    @Test
    void aDashAndALetterOfAnOptionIsStillAWord() {
        var ended = terminal.run("search", "--json", "futenma", "-attack");
        assertThat(ended.exit()).isZero();
        assertThat(ended.json().get("query").asString()).isEqualTo("futenma -attack");
        assertThat(ids(ended.json())).hasSize(2);
    }

    @Test
    void aLoneQuotationMarkIsMended() {
        var ended = terminal.run("search", "\"lone quote");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("mended: A quotation mark has no partner");
    }

    @Test
    void anOpenBracketIsMended() {
        var ended = terminal.run("search", "stay AND (OR", "--json");
        assertThat(ended.exit()).isZero();
        assertThat(ids(ended.json())).containsExactly("urn:dateline:press:b");
        assertThat(terminal.run("search", "a AND (OR").exit()).isZero();
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhy() {
        assertThat(terminal.run("search")).isEqualTo(refused("Say what to search for."));
        assertThat(terminal.run("search", "--limit", "-1", "x"))
                .isEqualTo(refused("--limit takes a number that is not negative."));
        assertThat(terminal.run("search", "x", "--queries", "f"))
                .isEqualTo(refused("Give either a query or --queries, not both at once."));
        assertThat(terminal.run("search", "--limt", "3", "x"))
                .isEqualTo(refused("There is no option --limt; put -- before a query that has such a word."));
        assertThat(terminal.run("search", "--limit", "many", "x").exit()).isEqualTo(2);
    }

    private static Terminal.Ended refused(String reason) {
        return new Terminal.Ended(2, "", reason + "\ndateline search --help tells how it is used.\n");
    }

    @Test
    void aFileOfQueriesIsAnsweredLineByLineAndABadLineStopsNothing() throws IOException {
        String lines = "\uFEFFq1\tcampbell\n\nq2\t\nstay\nq4\tbad ?\nq5\t\"open (\n";
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - "?\nq5\t\"open (\n".length()] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("queries.txt"), bytes);

        var ended = terminal.run("search", "--queries", file.toString());

        assertThat(ended.exit()).isEqualTo(1);
        List<JsonNode> answers =
                ended.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(answers)
                .extracting(answer -> answer.get("queryId").asString())
                .containsExactly("q1", "q2", "4", "q4", "q5");
        assertThat(answers).extracting(answer -> answer.has("error")).containsExactly(false, true, false, true, false);
        assertThat(ids(answers.get(0))).containsExactly("urn:dateline:press:a");
        assertThat(ids(answers.get(2))).containsExactly("urn:dateline:press:b");
        assertThat(answers.get(0).propertyNames())
                .containsExactly(
                        "queryId",
                        "query",
                        "understoodAs",
                        "total",
                        "millis",
                        "hits",
                        "facets",
                        "suggestions",
                        "parts");
    }

    @Test
    void queriesComeFromStandardInputToo() {
        var ended = terminal.runWith("campbell\n", "search", "--queries", "-");
        assertThat(ended.exit()).isZero();
        assertThat(ended.json().get("queryId").asString()).isEqualTo("1");
        assertThat(ids(ended.json())).containsExactly("urn:dateline:press:a");
    }

    @Test
    void aFileOfQueriesThatIsNotThereIsAFailure() {
        assertThat(terminal.run("search", "--queries", "nowhere"))
                .isEqualTo(new Terminal.Ended(3, "", "The file of queries cannot be read: nowhere.\n"));
    }

    @Test
    void anArchiveThatIsNotThereIsAFailure() {
        String nowhere = folder.resolve("nowhere").toString();
        var line = List.of("search", "x", "-a", nowhere, "--data", nowhere, "--cache", nowhere);
        assertThat(terminal.runBare("", line))
                .isEqualTo(new Terminal.Ended(3, "", "There is no folder " + nowhere + ".\n"));
    }

    @Test
    void theArchiveMayBeNamedBeforeOrBehindTheCommand() {
        var line = List.of(
                "search",
                "marines",
                "--json",
                "--archive",
                terminal.archive.toString(),
                "--data",
                folder.resolve("d").toString(),
                "--cache",
                folder.resolve("c").toString());
        assertThat(ids(terminal.runBare("", line).json())).containsExactly("urn:dateline:press:b");
        assertThat(folder.resolve("c")).isDirectory();
    }
}
