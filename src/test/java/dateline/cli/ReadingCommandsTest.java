package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands show, mentions and index, and those that all share. */
final class ReadingCommandsTest {
    private static final String TEXT = "🙂 Futenma — seen by Kurt Campbell.";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void layOut() throws IOException {
        terminal = new Terminal(folder);
    }

    private static void assertOffsetsFit(JsonNode mentions, String text) {
        assertThat(mentions.size()).isPositive();
        for (JsonNode mention : mentions) {
            assertThat(mention.propertyNames())
                    .containsExactly("start", "end", "text", "entity", "type", "label", "method");
            int start = mention.get("start").asInt();
            int end = mention.get("end").asInt();
            assertThat(text.substring(start, end)).isEqualTo(mention.get("text").asString());
        }
    }

    @Test
    void showAddsTextAndMentionsToTheArticlesOwnObject() throws IOException {
        JsonNode shown = terminal.run("show", "urn:dateline:press:a", "--json").json();
        JsonNode file = JsonMapper.shared().readTree(Files.readString(terminal.archive.resolve("2010/a.json")));
        for (String property : file.propertyNames()) {
            assertThat(shown.get(property)).isEqualTo(file.get(property));
        }
        assertThat(shown.get("text").asString())
                .isEqualTo("Futenma’s future\nNobody “knows” it 🙂.\nKurt Campbell went home.");
        assertOffsetsFit(shown.get("mentions"), shown.get("text").asString());
        assertThat(shown.get("mentions")
                        .valueStream()
                        .map(mention -> mention.get("entity").asString()))
                .contains("base/futenma", "person/kurt-campbell");
    }

    @Test
    void compareTellsWhatBecameOfEachSentence() throws IOException {
        JsonNode compared = terminal.run("compare", "a", "b", "--json").json();
        assertThat(compared.propertyNames()).containsExactly("before", "after", "changes");
        assertThat(compared.get("changes").size()).isPositive();
        JsonNode same = terminal.run("compare", "a", "a", "--json").json();
        assertThat(same.get("changes")
                        .valueStream()
                        .map(change -> change.get("change").asString()))
                .isNotEmpty()
                .containsOnly("kept");
        assertThat(terminal.run("compare", "a", "a").out())
                .isEqualTo("  Futenma’s future\n  Nobody “knows” it 🙂.\n  Kurt Campbell went home.\n");
        assertThat(terminal.run("compare", "a", "gone").exit()).isEqualTo(3);
    }

    @Test
    void theLastPartOfAnIdIsEnough() {
        var ended = terminal.run("show", "b");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("Marines to stay", "They stay at Futenma.", "Id: urn:dateline:press:b");
    }

    @Test
    void anArticleThatIsNotThereIsAFailureOfOneSentence() {
        assertThat(terminal.run("show", "zzz"))
                .isEqualTo(new Terminal.Ended(3, "", "The archive has no article zzz.\n"));
    }

    @Test
    void namesAreFoundInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), TEXT);
        var ended = terminal.run("mentions", "--file", file.toString(), "--json");
        assertThat(ended.exit()).isZero();
        assertOffsetsFit(ended.json().get("mentions"), TEXT);
        assertThat(ended.json()
                        .get("mentions")
                        .valueStream()
                        .map(mention -> mention.get("entity").asString()))
                .containsExactly("base/futenma", "person/kurt-campbell");
        assertThat(ended.json().get("mentions").get(0).get("method").asString()).isEqualTo("ledger");
    }

    @Test
    void namesAreFoundInStandardInputAsInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), TEXT);
        assertThat(terminal.runWith(TEXT, "mentions", "--stdin", "--json"))
                .isEqualTo(terminal.run("mentions", "--json", "--file", file.toString()));
    }

    @Test
    void namesAreFoundInAnArticleAsShowHasThem() {
        assertThat(terminal.run("mentions", "a", "--json").json().get("mentions"))
                .isEqualTo(terminal.run("show", "a", "--json").json().get("mentions"));
        assertThat(terminal.run("mentions", "a").out()).contains("Kurt Campbell → Kurt Campbell");
    }

    @Test
    void mentionsTakesJustOneText() {
        assertThat(terminal.run("mentions").exit()).isEqualTo(2);
        assertThat(terminal.run("mentions", "a", "--stdin").exit()).isEqualTo(2);
        var missing = terminal.run("mentions", "--file", "nowhere");
        assertThat(missing).isEqualTo(new Terminal.Ended(3, "", "The text cannot be read: nowhere.\n"));
    }

    @Test
    void indexCountsAndIsInStepTheSecondTime() {
        JsonNode first = terminal.run("index", "--json").json();
        assertThat(first.get("articles").asInt()).isEqualTo(2);
        assertThat(first.get("articlesAdded").asInt()).isEqualTo(2);
        assertThat(first.get("coverage").asDouble()).isEqualTo(1.0);
        assertThat(first.get("bytes").asLong()).isPositive();
        assertThat(first.get("seconds").isNumber()).isTrue();
        assertThat(first.get("problems").isEmpty()).isTrue();
        assertThat(terminal.run("index", "--json").json().get("filesRead").asInt())
                .isZero();
        assertThat(terminal.run("index", "--json", "--rebuild")
                        .json()
                        .get("filesRead")
                        .asInt())
                .isEqualTo(2);
        assertThat(terminal.run("index").out()).contains("2 articles in the index");
    }

    @Test
    void indexTellsOfProblems() throws IOException {
        terminal.write("2010/c.json", "{");
        var ended = terminal.run("index", "--json");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.json().get("articles").asInt()).isEqualTo(2);
        assertThat(ended.json().get("problems").get(0).get("file").asString()).isEqualTo("2010/c.json");
    }

    @Test
    void withoutACommandTheWindowOpens() {
        var ended = terminal.run("--search", "futenma", "--article", "a", "--trace-startup");
        assertThat(ended).isEqualTo(new Terminal.Ended(0, "", ""));
        var choice = new ArchiveChoice(
                Optional.of(terminal.archive),
                Optional.of(folder.resolve("data")),
                Optional.of(folder.resolve("cache")));
        assertThat(terminal.opened)
                .containsExactly(new WindowRequest(
                        choice,
                        Optional.of("futenma"),
                        Optional.of(new dateline.archive.ArticleId("a")),
                        Set.of(WindowRequest.Manner.TRACE_STARTUP)));
    }

    @Test
    void renderPassesOnWhatIsWanted() {
        assertThat(terminal.run("render", "--to", "x.png", "--size", "800x600", "--theme", "dark")
                        .exit())
                .isZero();
        var choice = new ArchiveChoice(
                Optional.of(terminal.archive),
                Optional.of(folder.resolve("data")),
                Optional.of(folder.resolve("cache")));
        assertThat(terminal.opened)
                .containsExactly(new PictureRequest(
                        choice, Optional.empty(), Optional.empty(), Path.of("x.png"), Optional.of("dark"), 800, 600));
        assertThat(terminal.run("render", "--to", "x.png", "--size", "big").exit())
                .isEqualTo(2);
        assertThat(terminal.run("render").exit()).isEqualTo(2);
    }

    @Test
    void everyCommandHelpsAndTellsItsVersion() {
        for (String command : List.of("search", "show", "mentions", "check", "index", "notes", "render")) {
            var help = terminal.run(command, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("dateline " + command, "--archive", "--data", "--cache");
            assertThat(terminal.run(command, "--version").out()).startsWith("Dateline");
        }
        assertThat(terminal.run("--help").out()).contains("Exit codes:", "mentions");
    }

    @Test
    void aCommandThatIsNotThereIsWrongUsage() {
        var ended = terminal.run("serach", "x");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("serach");
    }
}
