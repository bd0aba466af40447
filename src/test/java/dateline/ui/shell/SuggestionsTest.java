package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered under the search box, taken by keys and mouse. */
final class SuggestionsTest {
    @TempDir
    Path data;

    private WindowDriver window;

    @BeforeEach
    void open() throws WorkspaceFault {
        window = WindowDriver.open(data);
        window.press(KeyCode.CONTROL, KeyCode.L);
    }

    @AfterEach
    void close() throws WorkspaceFault {
        window.close();
    }

    private boolean isOpen() {
        return !window.shown("#suggestions").isEmpty();
    }

    private void offered(String typed) {
        window.type(typed);
        window.until(
                "something is offered",
                () -> isOpen() && !window.shown("#suggestions .suggestion-line").isEmpty());
    }

    @Test
    void typingIsNeverStolenAndDownThenEnterTakesASuggestion() {
        offered("schwa");
        assertThat(window.words("#search-field")).isEqualTo("schwa");
        assertThat(window.focusIsIn("#search-field")).isTrue();
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.until("it is taken", () -> window.words("#search-field").equals("base:\"Camp Schwab\""));
        assertThat(window.focusIsIn("#search-field")).isTrue();
        window.until("the list goes", () -> !isOpen());
        window.press(KeyCode.ENTER);
        window.until("the results have the keyboard", () -> window.focusIsIn("#hits"));
    }

    @Test
    void enterWithoutAChoiceSearchesForWhatWasTyped() {
        offered("futen");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.UP);
        window.press(KeyCode.ENTER);
        window.until("the results have the keyboard", () -> window.focusIsIn("#hits"));
        assertThat(window.words("#search-field")).isEqualTo("futen");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void tabTakesTheFirstAndEscapePutsTheListAway() {
        offered("perso");
        window.press(KeyCode.ESCAPE);
        window.until("it is put away", () -> !isOpen());
        assertThat(window.focusIsIn("#search-field")).isTrue();
        offered("n");
        window.press(KeyCode.TAB);
        window.until("it is taken", () -> !window.words("#search-field").equals("person"));
        assertThat(window.focusIsIn("#search-field")).isTrue();
    }

    @Test
    void aClickTakesWhatIsUnderIt() {
        offered("schwa");
        Node row = window.shown("#suggestions .suggestion-line").getFirst();
        window.click(row);
        window.until("it is taken", () -> window.words("#search-field").equals("base:\"Camp Schwab\""));
        assertThat(window.focusIsIn("#search-field")).isTrue();
    }

    @Test
    void whatWasSearchedForIsOfferedAgain() {
        window.type("umemoto");
        window.press(KeyCode.ENTER);
        window.until("the results have the keyboard", () -> window.focusIsIn("#hits"));
        window.press(KeyCode.CONTROL, KeyCode.L);
        offered("ume");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.until("it is taken", () -> window.words("#search-field").equals("umemoto"));
    }
}
