package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.entity.Correction;
import dateline.entity.EntityId;
import dateline.entity.Mention;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are nearly spelt as the ledger has them: seen, gone to, and said to be right, by key and by mouse. */
final class GuessesInTheWindowTest {
    private static final ArticleId FIRST = new ArticleId("urn:t:first");
    private static final ArticleId SECOND = new ArticleId("urn:t:second");
    private static final EntityId OKADA = new EntityId("person/katsuya-okada");

    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        Path archive = SmallArchive.write(folder.resolve("archive"));
        write(archive, "first", "Katsuya Okadda spoke in Tokyo. Then Katsuya Okadda left.");
        write(archive, "second", "In Tokyo Katsuya Okadda was seen.");
        window = WindowDriver.open(folder, archive);
        window.read(FIRST);
        window.until("they are waved", () -> window.shown("#legend-suggested").size() == 1);
    }

    private static void write(Path archive, String id, String words) throws Exception {
        Files.writeString(archive.resolve(id + ".json"), """
            {"uri": "urn:t:%s", "type": "text", "headlines": [{"role": "main", "value": "About %s"}],
             "bodies": [{"role": "main", "contentType": "text/plain", "value": "%s"}]}
            """.formatted(id, id, words));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<Mention.Method> methods(ArticleId article) throws Exception {
        return window.workspace().article(article).orElseThrow().mentions().stream()
                .filter(mention -> mention.entity().equals(OKADA))
                .map(Mention::method)
                .toList();
    }

    @Test
    void theLegendCountsThemAndAPressGoesToTheNext() {
        assertThat(window.words("#legend-suggested")).isEqualTo("2");
        window.click(window.node("#legend-suggested"));
        window.until("the keyboard is at the first", () -> isAt(FIRST, 0));
        window.press(KeyCode.G);
        window.until("the key goes on", () -> isAt(FIRST, 1));
    }

    /** Whether the name that the keyboard is at is the guess of a number in an article. */
    private boolean isAt(ArticleId article, int number) throws Exception {
        Mention guess = window.workspace().article(article).orElseThrow().mentions().stream()
                .filter(mention -> mention.method() == Mention.Method.SUGGESTED)
                .toList()
                .get(number);
        return Fx.get(() -> window.window().panes().reader().name())
                .filter(guess::equals)
                .isPresent();
    }

    @Test
    void oneKeyMakesItASpellingEverywhereAndUndoTakesThatBack() throws Exception {
        window.press(KeyCode.G);
        window.press(KeyCode.A);
        window.until(
                "none is a guess here", () -> window.shown("#legend-suggested").isEmpty());
        assertThat(methods(FIRST)).containsExactly(Mention.Method.LEDGER, Mention.Method.LEDGER);
        assertThat(methods(SECOND)).containsExactly(Mention.Method.LEDGER);
        assertThat(window.corrections())
                .singleElement()
                .satisfies(entry -> assertThat(entry.correction())
                        .isEqualTo(new Correction.AddSpelling(OKADA, "Katsuya Okadda", "en")));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until(
                "they are guesses again",
                () -> window.words("#legend-suggested").equals("2"));
        assertThat(window.corrections()).isEmpty();
    }

    @Test
    void itsCardSaysSoToo() {
        window.press(KeyCode.G);
        window.press(KeyCode.ENTER);
        window.until("the card is there", () -> window.shown("#card-confirm").size() == 1);
        window.click(window.node("#card-confirm"));
        window.until("none is a guess", () -> window.shown("#legend-suggested").isEmpty());
    }

    @Test
    void whereNoGuessIsTheKeySaysSo() {
        window.press(KeyCode.A);
        window.until(
                "it says how to go to one", () -> window.words("#toast .label").contains("g steps"));
        assertThat(window.corrections()).isEmpty();
    }
}
