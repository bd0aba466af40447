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

/** The articles like the one that is read, at the end of its page, gone to by key and by mouse. */
final class SimilarArticlesTest {
    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder, StoryArchive.write(folder.resolve("archive")));
        window.read(StoryArchive.FIRST);
        window.until("others are found", () -> !window.shown(".page-similar").isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aKeyGoesToThemAndEnterOpensOne() {
        window.typeSign("r");
        window.until("the first version has the keyboard", () -> window.focusIsIn("#page-end"));
        assertThat(window.shownWords(".page-version")).hasSize(2);
        assertThat(window.shownWords(".page-similar")).containsExactly("Fishermen at Henoko");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.until("it is open", () -> window.openArticle().equals(Optional.of(StoryArchive.PROTEST)));
    }

    @Test
    void itIsSaidWhatIsShared() {
        List<String> why = window.shownWords(".page-shared");
        assertThat(why).hasSize(1);
        assertThat(why.getFirst()).startsWith("shares ").contains("Runway", "Okinawa", "Futenma");
    }

    @Test
    void aClickOpensOne() {
        window.typeSign("r");
        window.until("they are in view", () -> window.focusIsIn("#page-end"));
        window.click(window.node(".page-similar"));
        window.until("it is open", () -> window.openArticle().equals(Optional.of(StoryArchive.PROTEST)));
    }

    @Test
    void whereNothingIsAlikeSomebodySaysSo() {
        window.read(StoryArchive.RICE);
        window.typeSign("r");
        window.until("it is said", () -> !window.shown("#toast").isEmpty());
    }
}
