package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of the query under the search box, worked by keys and mouse. */
final class ChipsTest {
    @TempDir
    Path data;

    private WindowDriver window;

    @BeforeEach
    void open() throws WorkspaceFault {
        window = WindowDriver.open(data);
    }

    @AfterEach
    void close() throws WorkspaceFault {
        window.close();
    }

    private void ask(String query) {
        Fx.run(() -> window.window().models().search().type(query));
        window.until(
                "it is answered",
                () -> window.window().models().chips().reading().get().query().equals(query));
    }

    private List<String> parts() {
        return window.shownWords(".part-written");
    }

    private long hits(String part) {
        return Long.parseLong(window.words("#part-" + parts().indexOf(part) + " .part-hits"));
    }

    private String query() {
        return window.words("#search-field");
    }

    @Test
    void eachPartIsShownWithWhatItFindsAlone() {
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.type("futenma treaty");
        window.until("both parts are there", () -> parts().equals(List.of("futenma", "treaty")));
        assertThat(hits("futenma")).isPositive();
        assertThat(hits("treaty")).isPositive();
        assertThat(window.words("#part-0 .part-also")).contains("普天間");
        assertThat(window.shown("#part-1 .part-also")).isEmpty();
        Node chip = window.node("#part-0");
        assertThat(chip.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(chip.getAccessibleText()).contains("futenma", "普天間", "articles", "Delete");
    }

    @Test
    void aClickUndoesAnExpansionAndAnotherDoesItAgain() {
        ask("Futenma treaty");
        long expanded = hits("Futenma");
        window.click(window.node("#part-0 .part-written"));
        window.until("it is searched for as typed", () -> query().equals("=Futenma treaty"));
        window.until("the chip says so", () -> parts().equals(List.of("=Futenma", "treaty")));
        assertThat(window.words("#part-0 .part-kind")).isEqualTo("exactly");
        assertThat(hits("=Futenma")).isLessThan(expanded);
        window.click(window.node("#part-0 .part-written"));
        window.until("it is expanded anew", () -> query().equals("Futenma treaty"));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until("back leads to it", () -> !query().equals("Futenma treaty"));
    }

    @Test
    void aNameBehindAFieldIsUndoneAndDoneAgainByKeysAlone() {
        ask("treaty base:Schwab");
        window.press(KeyCode.ALT, KeyCode.Q);
        window.until("the chips have the keyboard", () -> window.focusIsIn("#part-0"));
        window.press(KeyCode.RIGHT);
        window.until("the next has it", () -> window.focusIsIn("#part-1"));
        window.press(KeyCode.ENTER);
        window.until("it is words", () -> query().equals("treaty \"=Schwab\""));
        window.until(
                "the chip is there and keeps the keyboard",
                () -> parts().contains("\"=Schwab\"") && window.focusIsIn("#part-1"));
        window.typeSign("=");
        window.until("every name is a name again", () -> query().equals("treaty base:Schwab"));
        window.until("the chip says so", () -> parts().contains("base:Schwab"));
        window.press(KeyCode.DELETE);
        window.until("it is taken out", () -> query().equals("treaty"));
        window.press(KeyCode.ESCAPE);
        window.until("the list has the keyboard", () -> window.focusIsIn("#hits"));
        assertThat(query()).isEqualTo("treaty");
    }

    @Test
    void aPartIsTakenOutByItsCross() {
        ask("Futenma treaty 1996..2015");
        window.click(window.node("#part-1 .part-remove"));
        window.until("it is gone", () -> query().equals("Futenma 1996..2015"));
    }

    @Test
    void whatStandsInTheWaySaysSoAndOffersANearerSpelling() {
        ask("treaty futemna");
        window.until(
                "it is said on the chip",
                () -> !window.shown("#part-1 .part-spelling").isEmpty());
        assertThat(window.shownWords("#part-1 .part-trouble"))
                .first()
                .asString()
                .startsWith("no article has it");
        assertThat(window.shownWords(".chips-need"))
                .containsExactly("no article has all; shown are those with most of:");
        Node spelling = window.shown("#part-1 .part-spelling").getFirst();
        String offered = Fx.get(((Labeled) spelling)::getText).replace("?", "");
        window.click(spelling);
        window.until("it is taken", () -> query().equals("treaty " + offered));
    }

    @Test
    void aLongQuestionAndALoneQuoteSayHowTheyWereRead() {
        ask("what did the prime minister promise Okinawa about Futenma");
        window.until(
                "it is said",
                () -> window.shownWords(".chips-need").equals(List.of("ranked by how many of these they share:")));
        assertThat(parts()).containsExactly("prime", "minister", "promise", "Okinawa", "Futenma");
        ask("\"security treaty");
        window.until("it is said", () -> window.words("#chips-mended").contains("quotation mark"));
        assertThat(parts()).containsExactly("\"security treaty\"");
        ask("");
        window.until("nothing is left", () -> window.shown("#chips").isEmpty());
    }
}
