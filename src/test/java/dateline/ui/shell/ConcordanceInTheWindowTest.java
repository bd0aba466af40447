package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.ConcordanceLine;
import dateline.ui.job.PagedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The concordance, worked as a person works it, on three short articles. */
final class ConcordanceInTheWindowTest {
    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        Path archive = SmallArchive.write(folder.resolve("archive"));
        window = WindowDriver.open(folder, archive);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void search(String words) {
        window.typeSign("/");
        window.type(words);
        window.press(KeyCode.ENTER);
        window.until("it is found", () -> window.focusIsIn("#hits"));
        window.typeSign("c");
        window.until("the lines are there", () -> !lines().isEmpty());
    }

    @SuppressWarnings("unchecked")
    private List<String> lines() {
        return Fx.get(() -> {
            var list = (ListView<PagedRows.Row<ConcordanceLine>>)
                    window.window().scene().lookup("#concordance-lines");
            return list == null
                    ? List.of()
                    : list.getItems().stream()
                            .filter(Objects::nonNull)
                            .flatMap(row -> row.item().stream())
                            .map(line -> line.left() + "[" + line.hit() + "]")
                            .toList();
        });
    }

    @Test
    void everyOccurrenceIsALineAndTheyAreOrderedByKey() {
        search("camp");
        assertThat(window.words("#concordance-title")).isEqualTo("camp");
        assertThat(window.words("#concordance-count")).isEqualTo("2 lines in 2 articles");
        assertThat(window.focusIsIn("#concordance-lines")).isTrue();
        window.press(KeyCode.LEFT);
        window.until("they are ordered by the word before", () -> lines().indexOf("[Camp]") == 0);
        window.press(KeyCode.LEFT);
        window.until("they are turned round", () -> lines().indexOf("[Camp]") == 1);
    }

    @Test
    void enterOpensTheArticleAtThePlaceAndEscapeLeaves() {
        search("airfield");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.until("the article is open", () -> window.openArticle().equals(Optional.of(SmallArchive.TALKS)));
        window.until(
                "the place is chosen",
                () -> Fx.get(
                        () -> window.window().panes().reader().selectedWords().equals(Optional.of("airfield"))));
        window.press(KeyCode.ESCAPE);
        window.until("the lines are gone", () -> window.shown("#concordance").isEmpty());
    }

    @Test
    void aKeyMakesALineANote() {
        search("airfield");
        window.press(KeyCode.M);
        window.until(
                "there is a note", () -> !window.workspace().notebook().notes().isEmpty());
        assertThat(window.workspace()
                        .notebook()
                        .notes()
                        .getFirst()
                        .anchor()
                        .orElseThrow()
                        .exact())
                .isEqualTo("airfield");
    }

    @Test
    void aKeyWritesAllLines() throws IOException {
        Path csv = folder.resolve("lines.csv");
        window.exportTo(csv);
        search("airfield");
        window.press(KeyCode.S);
        window.until("it is written", () -> Files.exists(csv));
        assertThat(Files.readAllLines(csv)).hasSize(3);
    }

    @Test
    void withNothingAskedForSomebodySaysWhatToDo() {
        window.typeSign("c");
        assertThat(window.shown("#concordance")).isEmpty();
    }
}
