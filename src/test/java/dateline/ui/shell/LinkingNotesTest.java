package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.NoteColour;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes are linked to names, by key and by mouse, beside the article and in the notebook. */
final class LinkingNotesTest {
    private static final EntityId CAMPBELL = new EntityId("person/kurt-campbell");
    private static final EntityId FUTENMA = new EntityId("base/futenma");
    private static final EntityId TOKYO = new EntityId("place/tokyo");

    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder, SmallArchive.write(folder.resolve("archive")));
        ArticleText text = window.workspace()
                .article(SmallArchive.TALKS)
                .orElseThrow()
                .article()
                .text();
        int at = text.plain().indexOf("Campbell spoke of Futenma");
        window.workspace()
                .notebook()
                .add(
                        SmallArchive.TALKS,
                        Anchor.at(text, new TextSpan(at, at + "Campbell spoke of Futenma".length())),
                        "",
                        List.of(),
                        NoteColour.YELLOW);
        window.read(SmallArchive.TALKS);
        window.until("its note is there", () -> !window.shown(".note-card").isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void toNames() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until("the names have the keyboard", () -> window.focusIsIn(".links"));
    }

    private List<List<EntityId>> linked() {
        return window.workspace().notebook().notes().stream()
                .map(note -> note.entities())
                .toList();
    }

    private List<String> offered() {
        return window.shownWords(".offer .link-name");
    }

    private List<String> chips() {
        return window.shownWords(".link-chip .link-name");
    }

    @Test
    void theNamesOfThePassageAreOfferedFirst() {
        toNames();
        window.until("both are offered", () -> offered().equals(List.of("Kurt Campbell", "Futenma")));
        window.press(KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.until("the second is linked", () -> linked().equals(List.of(List.of(FUTENMA))));
        window.until("it has a chip", () -> chips().equals(List.of("Futenma")));
        window.until("the first is still offered", () -> offered().equals(List.of("Kurt Campbell")));
    }

    @Test
    void whatIsTypedFindsAnEntryAndEnterTakesItHoweverFast() {
        toNames();
        window.type("tok");
        window.press(KeyCode.ENTER);
        window.until("it is linked", () -> linked().equals(List.of(List.of(TOKYO))));
        window.type("camp");
        window.press(KeyCode.ENTER);
        window.until("the one of the passage too", () -> linked().equals(List.of(List.of(TOKYO, CAMPBELL))));
    }

    @Test
    void backspaceTakesTheLastAwayAndControlZBringsItBack() {
        toNames();
        window.type("tok");
        window.press(KeyCode.ENTER);
        window.until("it is linked", () -> chips().equals(List.of("Tokyo")));
        window.press(KeyCode.BACK_SPACE);
        window.until("it is not", () -> linked().equals(List.of(List.of())) && chips().isEmpty());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("it is again", () -> chips().equals(List.of("Tokyo")));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("it never was", () -> linked().equals(List.of(List.of())));
        assertThat(window.focusIsIn(".links")).isTrue();
    }

    @Test
    void aChipGoesByItsCross() {
        toNames();
        window.until("they are offered", () -> offered().size() == 2);
        window.click(window.shown(".offer").getFirst());
        window.until("it is linked", () -> linked().equals(List.of(List.of(CAMPBELL))));
        window.click(window.node(".link-remove"));
        window.until("it is not", () -> linked().equals(List.of(List.of())));
    }

    @Test
    void severalNotesAreLinkedAtOnceInTheNotebookAndTheArticleFollows() throws Exception {
        window.workspace().notebook().add(SmallArchive.LETTER, Optional.empty(), "both", List.of(), NoteColour.GREEN);
        window.typeSign("b");
        window.until(
                "both are there",
                () -> window.shown("#notebook-notes .notebook-comment").size() == 2);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.END);
        window.press(KeyCode.N);
        window.until("the names have the keyboard", () -> window.focusIsIn("#notebook-links"));
        window.type("tok");
        window.press(KeyCode.ENTER);
        window.until("both are linked", () -> linked().equals(List.of(List.of(TOKYO), List.of(TOKYO))));
        window.until("both say so", () -> window.shownWords(".notebook-names").equals(List.of("Tokyo", "Tokyo")));
        window.until("the one beside the article too", () -> chips().equals(List.of("Tokyo", "Tokyo")));
        assertThat(window.focusIsIn("#notebook-links")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("neither is", () -> linked().equals(List.of(List.of(), List.of())));
    }
}
