package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of a story under one row of the list, opened and closed by key and by mouse. */
final class VersionsInTheListTest {
    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder, StoryArchive.write(folder.resolve("archive")));
        window.until("all is found", () -> window.rows().size() == 5);
        window.press(KeyCode.ESCAPE);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<String> headlines() {
        return window.rows().stream()
                .map(row -> row.hit().orElseThrow().headline())
                .toList();
    }

    private void openFirst() {
        window.typeSign("j");
        window.until("the first is read", () -> window.openArticle().equals(Optional.of(StoryArchive.THIRD)));
        Fx.run(() -> window.window().panes().focusList());
        window.press(KeyCode.RIGHT);
        window.until("the versions are there", () -> window.rows().size() == 7);
    }

    @Test
    void oneRowStandsForAllAndTheCountSaysSo() {
        assertThat(window.words("#count")).isEqualTo("7 articles · 5 stories");
        assertThat(headlines().getFirst()).isEqualTo("Runway plan off until spring");
        assertThat(window.shownWords(".hit-versions")).containsExactly("+2 versions");
    }

    @Test
    void rightShowsTheVersionsAndEachCanBeRead() {
        openFirst();
        assertThat(headlines().subList(0, 4))
                .containsExactly(
                        "Runway plan off until spring",
                        "Runway plan put off again",
                        "Runway plan put off",
                        "Fishermen at Henoko");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.until("the oldest is read", () -> window.openArticle().equals(Optional.of(StoryArchive.FIRST)));
    }

    @Test
    void leftHidesThemAlsoFromOneOfThem() {
        openFirst();
        window.press(KeyCode.DOWN);
        window.until("a version is read", () -> window.openArticle().equals(Optional.of(StoryArchive.SECOND)));
        window.press(KeyCode.LEFT);
        window.until("they are gone", () -> window.rows().size() == 5);
        window.until("the row is chosen", () -> window.openArticle().equals(Optional.of(StoryArchive.THIRD)));
    }

    @Test
    void aClickShowsAndHidesThem() {
        window.click(window.node(".hit-versions"));
        window.until("they are there", () -> window.rows().size() == 7);
        window.click(window.node(".hit-versions"));
        window.until("they are gone", () -> window.rows().size() == 5);
    }

    @Test
    void aKeyGivesEachARowOfItsOwn() {
        window.typeSign("y");
        window.until("each has a row", () -> window.rows().size() == 7);
        assertThat(window.words("#count")).isEqualTo("7 articles");
        window.typeSign("y");
        window.until("one stands for all", () -> window.rows().size() == 5);
    }

    @Test
    void anotherQuestionBeginsWithoutThem() {
        openFirst();
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.type("vote may");
        window.until("one is found", () -> window.rows().size() == 1);
        ArticleId found = window.rows().getFirst().hit().orElseThrow().id();
        assertThat(found).isEqualTo(StoryArchive.FIRST);
        assertThat(window.shownWords(".hit-versions")).isEmpty();
    }
}
