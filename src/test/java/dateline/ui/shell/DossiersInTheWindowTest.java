package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.job.Progress;
import dateline.note.NoteColour;
import dateline.note.NoteSubject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier is saved and opened by key and from the palette, and the window tells what came of it. */
final class DossiersInTheWindowTest {
    @TempDir
    Path folder;

    private WindowDriver window;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder, SmallArchive.write(folder.resolve("archive")));
        file = folder.resolve("small.dossier.zip");
        var subject = new NoteSubject.OnArticle(SmallArchive.TALKS, Optional.empty());
        window.workspace().notebook().add(subject, "They met twice", List.of(), NoteColour.GREEN);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void save() {
        window.exportTo(file);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        window.until("it is told", () -> told().startsWith("The dossier is in small.dossier.zip: 3 articles"));
    }

    private String told() {
        return window.words("#toast .label");
    }

    @Test
    void itIsSavedByKeyAndWhole() throws Exception {
        save();
        assertThat(Dossier.check(file, Progress.NONE)).isEmpty();
        window.until("the work is over", () -> window.shown("#progress").isEmpty());
    }

    @Test
    void itIsOpenedByKeyInAFolderOfItsOwn() throws Exception {
        save();
        Path into = Files.createDirectories(folder.resolve("into/small")).resolveSibling("");
        window.openFrom(file, into);
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.until("it is told", () -> told().startsWith("Every search finds the same in the same order."));
        assertThat(told()).contains("3 articles are in ").contains("into/small-2, which is shown when");
        assertThat(into.resolve("small-2/.dateline/archives/small/notes.jsonl"))
                .content()
                .contains("They met twice");
    }

    @Test
    void whatIsNoDossierIsRefusedInASentence() throws Exception {
        Path words = Files.writeString(folder.resolve("words.dossier.zip"), "words");
        window.openFrom(words, folder.resolve("into"));
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.until("it is told", () -> told().startsWith("The file " + words + " is no dossier: "));
        assertThat(folder.resolve("into/words")).doesNotExist();
    }

    @Test
    void itIsSavedFromThePalette() {
        window.exportTo(file);
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("save a dossier");
        window.press(KeyCode.ENTER);
        window.until("it is told", () -> told().startsWith("The dossier is in small.dossier.zip"));
    }
}
