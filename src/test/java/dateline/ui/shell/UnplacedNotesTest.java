package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes whose article changed so much that it is in doubt where they belong. */
final class UnplacedNotesTest {
    private static final ArticleText BEFORE =
            ArticleText.of("Old", Optional.empty(), Optional.empty(), List.of("Late at night Campbell fell asleep."));
    private static final ArticleText GONE = ArticleText.of(
            "Old", Optional.empty(), Optional.empty(), List.of("Nineteen violins were sold to Zanzibar."));

    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder, SmallArchive.write(folder.resolve("archive")));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Note on(ArticleText old, String passage, String comment) throws Exception {
        int at = old.plain().indexOf(passage);
        Optional<Anchor> anchor = Anchor.at(old, new TextSpan(at, at + passage.length()));
        return window.workspace().notebook().add(SmallArchive.TALKS, anchor, comment, List.of(), NoteColour.YELLOW);
    }

    private Note saved() {
        return window.workspace().notebook().notesOn(SmallArchive.TALKS).getFirst();
    }

    @Test
    void aNoteInDoubtStandsInTheTrayUntilAPlaceIsChosenAndIsBackThereWhenThatIsTakenBack() throws Exception {
        on(BEFORE, "Campbell", "Where?");
        window.read(SmallArchive.TALKS);
        window.until("it is in the tray", () -> !window.shown("#unplaced-notes").isEmpty());
        assertThat(window.words("#unplaced-notes")).isEqualTo("Unplaced: 1");
        List<Node> places = window.shown(".note-place");
        assertThat(places).hasSizeBetween(2, 3);
        assertThat(window.shownWords(".note-place"))
                .doesNotHaveDuplicates()
                .allMatch(words -> words.contains("Campbell"));
        assertThat(saved().anchor().orElseThrow().exact()).isEqualTo("Campbell");

        window.click(places.getFirst());

        window.until("it is placed", () -> window.shown("#unplaced-notes").isEmpty());
        String text = window.workspace()
                .article(SmallArchive.TALKS)
                .orElseThrow()
                .article()
                .text()
                .plain();
        TextSpan place = saved().anchor().orElseThrow().position();
        assertThat(place.of(text)).isEqualTo("Campbell");
        assertThat(saved().comment()).isEqualTo("Where?");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until(
                "it is in the tray again",
                () -> !window.shown("#unplaced-notes").isEmpty());
    }

    @Test
    void aNoteOnWordsThatAreGoneIsKeptAndSaysSo() throws Exception {
        on(GONE, "Nineteen violins were sold to Zanzibar", "Kept.");
        window.read(SmallArchive.TALKS);
        window.until("it is in the tray", () -> !window.shown("#unplaced-notes").isEmpty());
        assertThat(window.words(".note-doubt")).startsWith("The article changed, and nothing in it is like");
        assertThat(window.shown(".note-place")).isEmpty();
        assertThat(window.shown(".note-comment")).hasSize(1);
    }
}
