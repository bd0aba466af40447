package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words beside the lines of a concordance, on the sample archive, chosen by key and by mouse. */
final class NeighboursTest {
    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder);
        window.typeSign("/");
        window.type("futenma");
        window.press(KeyCode.ENTER);
        window.until("it is found", () -> window.focusIsIn("#hits"));
        window.typeSign("c");
        window.until("neighbours are there", () -> !shown().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<String> shown() {
        return window.shownWords(".neighbour-cell .neighbour-word");
    }

    private int lines() {
        String count = window.words("#concordance-count");
        return count.isEmpty() ? 0 : Integer.parseInt(count.substring(0, count.indexOf(' ')));
    }

    @Test
    void aKeyGoesToThemEnterNarrowsAndBackspaceWidens() {
        int all = lines();
        String strongest = shown().getFirst();
        window.press(KeyCode.B);
        assertThat(window.focusIsIn("#neighbour-words")).isTrue();
        window.press(KeyCode.ENTER);
        window.until("there are fewer lines", () -> lines() > 0 && lines() < all);
        assertThat(window.words("#concordance-title")).isEqualTo("futenma · near “" + strongest + "”");
        window.press(KeyCode.BACK_SPACE);
        window.until("all lines are back", () -> lines() == all);
    }

    @Test
    void aClickNarrows() {
        int all = lines();
        window.click(window.node(".neighbour-cell"));
        window.until("there are fewer lines", () -> lines() > 0 && lines() < all);
        assertThat(window.shown("#concordance-widen")).isNotEmpty();
        window.click(window.node("#concordance-widen"));
        window.until("all lines are back", () -> lines() == all);
        assertThat(window.shown("#concordance-widen")).isEmpty();
    }
}
