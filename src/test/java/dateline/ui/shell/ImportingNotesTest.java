package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.exporter.JsonLdNotes;
import dateline.exporter.NoteExport;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteConflict;
import dateline.note.NoteId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes are brought in from a file, and what was changed on both sides is settled, by key and by mouse. */
final class ImportingNotesTest {
    private static final Instant WRITTEN = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir
    Path folder;

    private WindowDriver window;
    private Path file;
    private Note here;

    /** A note that was taken out and changed both out there and here, and one that is new. */
    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder, SmallArchive.write(folder.resolve("archive")));
        here = note("a", SmallArchive.TALKS, "They met three times", 2);
        Note there = note("a", SmallArchive.TALKS, "They met once in Osaka", 1);
        Note fresh = note("b", SmallArchive.LETTER, "Written elsewhere", 0);
        file = folder.resolve("elsewhere.jsonld");
        NoteExport.write(window.workspace().sheet(List.of(there, fresh)), new JsonLdNotes(), file, Progress.NONE);
        window.workspace().notebook().take(List.of(here));
        window.importFrom(file);
        window.typeSign("b");
        window.until("the notebook is open", () -> lines().equals(List.of("They met three times")));
    }

    private static Note note(String id, ArticleId article, String comment, int days) {
        return new Note(
                new NoteId("urn:uuid:" + id),
                article,
                Optional.empty(),
                comment,
                List.of("talks"),
                NoteColour.BLUE,
                WRITTEN,
                WRITTEN.plus(Duration.ofDays(days)));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<String> lines() {
        return window.shownWords("#notebook-notes .notebook-comment");
    }

    private List<String> comments() {
        return window.workspace().notebook().notes().stream().map(Note::comment).toList();
    }

    private void bring() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.I);
        window.until("the notes are in", () -> window.words("#import-report").contains("new"));
    }

    /** Shows the only conflict. */
    private void toConflict() {
        bring();
        window.typeSign("c");
        window.until(
                "only it is shown",
                () -> lines().size() == 1 && !window.shown("#conflict").isEmpty());
    }

    @Test
    void theReportSaysWhatBecameOfThem() {
        bring();
        assertThat(window.words("#import-report"))
                .startsWith("1 new, 0 changed, 1 changed on both sides, 0 here already");
        window.until("all three are there", () -> lines().size() == 3);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("one undo takes all back", () -> comments().equals(List.of("They met three times")));
    }

    @Test
    void aFileThatIsNoneIsSaid() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"a\": 1}");
        window.importFrom(wrong, folder.resolve("missing.md"));
        bring();
        assertThat(window.words("#import-report")).contains("wrong.json").contains("missing.md cannot be read");
        window.click(window.node("#import-dismiss"));
        window.until("the line is gone", () -> window.shown("#import-report").isEmpty());
    }

    @Test
    void bothSidesAreShownWithTheWordsThatDiffer() {
        toConflict();
        assertThat(differing()).containsExactly("three times", "once in Osaka");
    }

    private List<String> differing() {
        return window.shown(".conflict-differs").stream()
                .map(node -> Fx.get(((javafx.scene.text.Text) node)::getText))
                .toList();
    }

    @Test
    void theOneHereIsKeptByKeyAndTheOtherDoesNotComeAgain() {
        toConflict();
        window.typeSign("1");
        window.until(
                "the other is gone", () -> comments().equals(List.of("They met three times", "Written elsewhere")));
        window.until("all are shown again", () -> lines().size() == 2);
        window.press(KeyCode.I);
        window.until(
                "it is known", () -> window.words("#import-report").startsWith("0 new, 0 changed, 0 changed on both"));
        assertThat(comments()).containsExactly("They met three times", "Written elsewhere");
    }

    @Test
    void theOtherIsKeptByKeyAndUndoBringsBothBack() {
        toConflict();
        window.typeSign("2");
        window.until(
                "the other took its place",
                () -> comments().equals(List.of("They met once in Osaka", "Written elsewhere")));
        assertThat(window.workspace().notebook().note(here.id()).orElseThrow().tags())
                .containsExactly("talks");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("both are back", () -> comments().size() == 3 && comments().contains("They met three times"));
        window.until(
                "and can be settled", () -> window.words("#notebook-conflicts").startsWith("1"));
    }

    @Test
    void bothAreKeptByMouse() {
        toConflict();
        window.click(window.node("#keep-both"));
        window.until(
                "the tag is gone",
                () -> window.workspace().notebook().notes().stream()
                        .noneMatch(note -> note.tags().contains(NoteConflict.TAG)));
        assertThat(comments()).contains("They met three times", "They met once in Osaka");
    }
}
