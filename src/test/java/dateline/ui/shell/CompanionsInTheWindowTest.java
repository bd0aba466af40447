package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.SharedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who appears with whom, worked by keys and mouse on three short articles. */
final class CompanionsInTheWindowTest {
    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder, SmallArchive.write(folder.resolve("archive")));
        window.read(SmallArchive.TALKS);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void openByKey() {
        Fx.run(() -> window.window().panes().focusReader());
        window.typeSign("]");
        window.typeSign("t");
        window.until("companions are there", () -> !names().isEmpty());
    }

    private List<String> names() {
        return window.shownWords(".companion-cell .companion-name");
    }

    @SuppressWarnings("unchecked")
    private List<String> sentences() {
        return Fx.get(() -> ((ListView<SharedSentence>) window.window().scene().lookup("#pair-sentences"))
                .getItems().stream().map(SharedSentence::text).toList());
    }

    @Test
    void aKeyOnANameShowsThemAndEnterLeadsToThePassage() {
        openByKey();
        assertThat(window.words("#companions-title")).isEqualTo("Kurt Campbell");
        assertThat(names()).contains("Katsuya Okada", "Tokyo", "Futenma");
        assertThat(window.focusIsIn("#companion-list")).isTrue();
        window.until("the first is chosen", () -> !sentences().isEmpty());
        window.press(KeyCode.ENTER);
        assertThat(window.focusIsIn("#pair-sentences")).isTrue();
        window.press(KeyCode.ENTER);
        String chosen = sentences().getFirst();
        window.until(
                "the passage is chosen",
                () -> Fx.get(
                        () -> window.window().panes().reader().selectedWords().equals(Optional.of(chosen))));
        window.press(KeyCode.LEFT);
        assertThat(window.focusIsIn("#companion-list")).isTrue();
        window.press(KeyCode.ESCAPE);
        window.until("they are gone", () -> window.shown("#companions").isEmpty());
    }

    @Test
    void aClickOnASentenceOpensItsArticle() {
        openByKey();
        window.until("the first is chosen", () -> !sentences().isEmpty());
        window.click(window.shown(".sentence-meta").getFirst());
        window.until("its article is open", () -> window.openArticle().equals(Optional.of(SmallArchive.LETTER)));
    }

    @Test
    void aButtonOnTheCardShowsThem() {
        Fx.run(() -> window.window().panes().focusReader());
        window.typeSign("]");
        window.press(KeyCode.ENTER);
        window.until("the card is there", () -> !window.shown("#card").isEmpty());
        window.click(window.node("#card-companions"));
        window.until("companions are there", () -> !names().isEmpty());
    }

    @Test
    void oneThingIsShownAtATime() {
        openByKey();
        Fx.run(() -> window.window().panes().focusReader());
        window.typeSign("]");
        window.typeSign("c");
        window.until("the lines are there", () -> !window.shown("#concordance").isEmpty());
        assertThat(window.shown("#companions")).isEmpty();
    }

    @Test
    void keysWriteATableAndAGraph() throws IOException {
        openByKey();
        Path csv = folder.resolve("c.csv");
        window.exportTo(csv);
        window.press(KeyCode.S);
        window.until("the table is written", () -> Files.exists(csv));
        Path graph = folder.resolve("c.graphml");
        window.exportTo(graph);
        window.press(KeyCode.G);
        window.until("the graph is written", () -> Files.exists(graph));
        assertThat(Files.readString(graph)).contains("graphml");
    }

    @Test
    void withoutANameSomebodySaysWhatToDo() {
        Fx.run(() -> window.window().panes().focusList());
        window.typeSign("t");
        window.until("it is said", () -> !window.shown("#toast").isEmpty());
        assertThat(window.shown("#companions")).isEmpty();
    }
}
