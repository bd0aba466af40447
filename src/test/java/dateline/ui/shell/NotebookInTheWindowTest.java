package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.EntityId;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteSubject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All notes in one list, by key and by mouse. */
final class NotebookInTheWindowTest {
    @TempDir
    Path folder;

    private WindowDriver window;

    @BeforeEach
    void open() throws Exception {
        window = WindowDriver.open(folder, SmallArchive.write(folder.resolve("archive")));
        add(new NoteSubject.OnArticle(SmallArchive.TALKS, Optional.empty()), "They met twice", "talks");
        add(new NoteSubject.OnArticle(SmallArchive.LETTER, Optional.empty()), "Two Campbells!", "names", "talks");
        Note note = add(new NoteSubject.OnSearch("base:futenma"), "Read all of them");
        window.workspace().notebook().edit(note.linked(List.of(new EntityId("base/futenma"))));
        window.read(SmallArchive.TALKS);
        window.typeSign("b");
        window.until("the notes are there", () -> lines().size() == 3);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Note add(NoteSubject subject, String comment, String... tags) throws Exception {
        return window.workspace().notebook().add(subject, comment, List.of(tags), NoteColour.GREEN);
    }

    private List<String> lines() {
        return window.shownWords(".notebook-comment");
    }

    private List<String> heads() {
        return window.shownWords(".notebook-head");
    }

    private List<String> tags() {
        return window.workspace().notebook().notes().stream()
                .map(note -> String.join(" ", note.tags()))
                .toList();
    }

    @Test
    void theyStandUnderTheirArticlesAndSearches() {
        assertThat(heads()).containsExactly("A letter", "Talks on the field", "Search: base:futenma");
        assertThat(window.words("#notebook-count")).isEqualTo("3");
    }

    @Test
    void theyAreSearchedAsArticlesAre() {
        window.type("campbell two");
        window.until("one is found", () -> lines().equals(List.of("Two Campbells!")));
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("base");
        window.typeSign(":");
        window.type("futenma");
        window.until("the linked one is found", () -> lines().equals(List.of("Read all of them")));
    }

    @Test
    void theyArePutTogetherByWhatTheyHaveInCommon() {
        window.click(window.node("#notebook-tag"));
        window.until("by tag", () -> heads().equals(List.of("names", "talks", "Without a tag")));
        window.click(window.node("#notebook-name"));
        window.until("by name", () -> heads().equals(List.of("Futenma", "About and linked to no name")));
        window.click(window.node("#notebook-topic"));
        window.until("by topic", () -> heads().contains("The field"));
        window.click(window.node("#notebook-day"));
        window.until("by day", () -> heads().size() == 1);
    }

    @Test
    void severalAreTaggedAndUntaggedAndDeletedAtOnceAndThatIsTakenBackAtOnce() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.END);
        window.press(KeyCode.T);
        window.type("later");
        window.press(KeyCode.ENTER);
        window.until("all are tagged", () -> tags().equals(List.of("talks later", "names talks later", "later")));
        window.press(KeyCode.T);
        window.typeSign("-");
        window.type("talks");
        window.press(KeyCode.ENTER);
        window.until("none has the other", () -> tags().equals(List.of("later", "names later", "later")));
        window.press(KeyCode.DELETE);
        window.until("all are gone", () -> tags().isEmpty() && lines().isEmpty());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("all are back", () -> tags().equals(List.of("later", "names later", "later")));
    }

    @Test
    void enterGoesToWhatANoteIsAbout() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.until("its article is open", () -> window.openArticle().equals(Optional.of(SmallArchive.LETTER)));
    }

    @Test
    void theyLeaveInTheFormatThatTheFileSays() throws Exception {
        Path file = folder.resolve("out.csv");
        window.exportTo(file);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.S);
        window.until("the file is there", () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("Two Campbells!").doesNotContain("They met twice");
    }

    @Test
    void theWordsOfANoteAreWrittenBelowTheList() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.M);
        window.until("the words have the keyboard", () -> window.focusIsIn("#notebook-comment"));
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("only one of them");
        window.press(KeyCode.ESCAPE);
        window.until("it is gone", () -> window.shown("#notebook").isEmpty());
        assertThat(window.workspace().notebook().notesOn(SmallArchive.LETTER))
                .extracting(Note::comment)
                .containsExactly("only one of them");
    }

    @Test
    void aSearchAndANameGetNotesOfTheirOwn() {
        window.press(KeyCode.ESCAPE);
        window.typeSign("]");
        window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        window.until("the note has the keyboard", () -> window.focusIsIn("#notebook-comment"));
        window.type("who");
        window.press(KeyCode.ESCAPE);
        window.until(
                "it is saved",
                () -> window.workspace().notebook().notes().stream()
                        .anyMatch(note -> note.subject() instanceof NoteSubject.OnEntity
                                && note.comment().equals("who")));
    }

    @Test
    void escapeLeavesIt() {
        window.press(KeyCode.ESCAPE);
        window.until("it is gone", () -> window.shown("#notebook").isEmpty());
    }

    @Test
    void whatComesFirstIsChosenAndRemembered() throws Exception {
        Note talks = window.workspace().notebook().notesOn(SmallArchive.TALKS).getFirst();
        window.workspace().notebook().edit(talks.coloured(NoteColour.YELLOW));
        window.press(KeyCode.DOWN);
        assertThat(lines()).containsExactly("Two Campbells!", "They met twice", "Read all of them");
        for (int times = 0; times < 4; times++) {
            window.press(KeyCode.O);
        }
        window.until("yellow is first", () -> lines().getFirst().equals("They met twice"));
        assertThat(window.words("#notebook-sort")).isEqualTo("by colour");
        assertThat(window.settings().noteOrder()).contains("colour");
    }

    @Test
    void oneTagTakesThePlaceOfAnotherInAllChosenNotesThatHaveIt() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.END);
        window.press(KeyCode.T);
        window.type("talks");
        window.typeSign("=");
        window.type("visits");
        window.press(KeyCode.ENTER);
        window.until("they have the other", () -> tags().equals(List.of("visits", "names visits", "")));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("they have the first", () -> tags().equals(List.of("talks", "names talks", "")));
    }

    @Test
    void notesOnAWholeArticleAreMovedToAnotherAtOnce() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.END);
        window.press(KeyCode.A);
        window.until("the article that is read is offered", () -> offered().equals(List.of("Talks on the field")));
        window.type("another matter");
        window.press(KeyCode.ENTER);
        window.until("both are there", () -> heads().equals(List.of("Another matter", "Search: base:futenma")));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until(
                "both are back",
                () -> heads().equals(List.of("A letter", "Talks on the field", "Search: base:futenma")));
    }

    private List<String> offered() {
        return window.shown("#move-notes .offer").stream()
                .map(row -> Fx.get(() -> ((Label) row.lookup(".label")).getText()))
                .toList();
    }

    @Test
    void aNoteOnASearchIsNotMoved() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.END);
        window.press(KeyCode.A);
        window.until("that is said", () -> window.words("#toast .label").startsWith("Only notes"));
        assertThat(window.shown("#move-notes")).isEmpty();
    }

    @Test
    void escapeLeavesTheChoiceOfAnArticleFirst() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.A);
        window.until("it is there", () -> window.focusIsIn("#move-notes"));
        window.press(KeyCode.ESCAPE);
        window.until("only it is gone", () -> window.shown("#move-notes").isEmpty());
        assertThat(window.focusIsIn("#notebook-notes")).isTrue();
    }
}
