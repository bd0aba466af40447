package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of a story compared under the article, by key and by mouse. */
final class ComparisonInTheWindowTest {
    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder, StoryArchive.write(folder.resolve("archive")));
        window.read(StoryArchive.FIRST);
        window.until("others are found", () -> !window.shown(".page-version").isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void compare() {
        window.typeSign("v");
        window.until("they are compared", () -> !window.shown(".comparison-row").isEmpty());
    }

    @Test
    void whatIsDifferentIsShownSentenceBySentence() {
        compare();
        assertThat(window.words("#comparison-versions")).contains("“Runway plan put off”", "→");
        assertThat(window.words("#comparison-count")).endsWith("3 the same");
        List<String> signs = window.shownWords(".comparison-sign");
        assertThat(signs).isNotEmpty().allMatch(sign -> sign.matches("± changed|− cut|\\+ added"));
        assertThat(window.shownWords(".comparison-same")).containsExactly("3 sentences are the same");
    }

    @Test
    void askedAgainTheNextVersionIsCompared() {
        compare();
        String first = window.words("#comparison-versions");
        window.press(KeyCode.V);
        window.until(
                "another is compared",
                () -> !window.words("#comparison-versions").equals(first)
                        && !window.words("#comparison-versions").isEmpty());
    }

    @Test
    void keysGoFromOneDifferenceToTheNextAndIntoTheNewerArticle() {
        compare();
        window.press(KeyCode.DOWN);
        window.until("the first has the keyboard", () -> window.focusIsIn(".comparison-row"));
        window.press(KeyCode.ENTER);
        window.until(
                "the newer version is open",
                () -> window.openArticle().isPresent()
                        && !window.openArticle().equals(Optional.of(StoryArchive.FIRST)));
    }

    @Test
    void escapeLeavesIt() {
        compare();
        window.press(KeyCode.ESCAPE);
        window.until("it is gone", () -> window.shown("#comparison").isEmpty());
    }

    @Test
    void whereThereIsNoOtherVersionSomebodySaysSo() {
        window.read(StoryArchive.RICE);
        window.typeSign("v");
        window.until("it is said", () -> !window.shown("#toast").isEmpty());
        assertThat(window.shown("#comparison")).isEmpty();
    }
}
