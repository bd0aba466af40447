package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.note.Note;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole journeys through the real window over the sample archive, as a person makes them. */
final class JourneyTest {
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

    @Test
    void searchReadAndNoteByKeyboardAlone() {
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.type("umemoto");
        window.until("one article is found", () -> window.words("#count").equals("1 article"));
        window.press(KeyCode.ENTER);
        window.until("it opens", () -> window.openArticle().equals(Optional.of(WindowDriver.LEAD)));
        window.until(
                "its names are lit", () -> !window.shown("#page .sign-person").isEmpty());
        assertThat(window.shown("#page .sign-base")).isNotEmpty();
        assertThat(window.shown("#page .sign-organisation")).isNotEmpty();

        window.press(KeyCode.ENTER);
        window.until("the article has the keyboard", () -> window.focusIsIn("#page"));
        window.press(KeyCode.N);
        window.until(
                "the hit is shown", () -> !window.shown("#page .hit-current").isEmpty());
        window.typeSign("]");
        window.press(KeyCode.M);
        window.until("the comment has the keyboard", () -> window.focusIsIn(".note-comment"));
        window.until(
                "the passage is marked", () -> !window.shown("#page .note-band").isEmpty());
        window.type("look up the minutes");
        window.until("the note is saved", () -> savedComments().equals(List.of("look up the minutes")));

        window.press(KeyCode.ESCAPE);
        window.until("the article has the keyboard again", () -> window.focusIsIn("#page"));
        window.press(KeyCode.ESCAPE);
        window.until("the list has the keyboard", () -> window.focusIsIn("#hits"));
    }

    @Test
    void theArrowsGoThroughTheListAndBackLeadsBack() {
        window.press(KeyCode.DOWN);
        window.until("the first article opens", () -> window.openArticle().isPresent());
        var first = window.openArticle();
        window.press(KeyCode.J);
        window.until("the second opens", () -> !window.openArticle().equals(first));
        var second = window.openArticle();
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until("back leads back", () -> window.openArticle().equals(first));
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        window.until("forward leads forward", () -> window.openArticle().equals(second));
    }

    @Test
    void theSidebarIncludesExcludesAndLetsGo() {
        String all = window.words("#count");
        window.click(window.sidebarRow("Camp Schwab"));
        window.until("fewer are found", () -> !window.words("#count").equals(all));
        String with = window.words("#count");
        assertThat(window.shown(".chip-include")).hasSize(1);
        window.altClick(window.sidebarRow("Camp Schwab"));
        window.until(
                "the others are found",
                () -> window.shown(".chip-exclude").size() == 1
                        && count(window.words("#count")) + count(with) == count(all));
        window.click(window.shown(".chip-exclude").getFirst());
        window.until("all are found again", () -> window.words("#count").equals(all));
        assertThat(window.shown(".chip")).isEmpty();
    }

    @Test
    void aDeletedNoteComesBack() {
        openLead();
        window.press(KeyCode.SHIFT, KeyCode.M);
        window.until("the comment has the keyboard", () -> window.focusIsIn(".note-comment"));
        window.type("keep me");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
        window.until("the note is gone", () -> savedComments().isEmpty());
        window.click(window.node("#toast-undo"));
        window.until("the note is back", () -> savedComments().equals(List.of("keep me")));
        assertThat(window.words(".note-comment")).isEqualTo("keep me");
    }

    @Test
    void notesAreWrittenToTheFileChosen() throws IOException {
        openLead();
        window.press(KeyCode.SHIFT, KeyCode.M);
        window.until("the comment has the keyboard", () -> window.focusIsIn(".note-comment"));
        window.type("for the file");
        Path file = data.resolve("notes.md");
        window.exportTo(file);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.until("it is said", () -> window.words("#toast .label").contains("notes.md"));
        assertThat(Files.readString(file))
                .startsWith("# Notes\n")
                .contains("## Japan, U.S. confer on how to \"deepen alliance\"\n", "\nfor the file\n")
                .contains("People's Daily Online (Tokyo), February 4, 2010.");
    }

    @Test
    void writingNotesCanBeCancelled() {
        openLead();
        window.press(KeyCode.SHIFT, KeyCode.M);
        window.until("the comment has the keyboard", () -> window.focusIsIn(".note-comment"));
        window.type("for the file");
        Path file = data.resolve("notes.md");
        window.exportTo(file);
        window.holdExports();
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.until("it says how far it is", () -> window.words("#progress").startsWith("Writing the notes: 1 of 2"));
        window.click(window.node("#cancel-work"));
        window.until("it has ended", () -> window.shown("#cancel-work").isEmpty());
        assertThat(file).doesNotExist();
    }

    @Test
    void aCardSaysWhoSomebodyIsAndSearchesForThem() {
        openLead();
        window.press(KeyCode.ENTER);
        window.until("the article has the keyboard", () -> window.focusIsIn("#page"));
        window.typeSign("]");
        window.press(KeyCode.ENTER);
        window.until("the card is there", () -> !window.shown("#card").isEmpty());
        window.click(window.node("#card-search"));
        window.until(
                "the name is searched for", () -> window.shown(".chip-include").size() == 1);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.until("back leads back", () -> window.shown(".chip").isEmpty());
    }

    @Test
    void aTypeIsSwitchedOffAndOnByItsDigit() {
        openLead();
        window.until("people are lit", () -> !window.shown("#page .sign-person").isEmpty());
        window.press(KeyCode.DIGIT1);
        window.until("people are dark", () -> window.shown("#page .sign-person").isEmpty());
        assertThat(window.shown("#page .sign-base")).isNotEmpty();
        window.press(KeyCode.DIGIT1);
        window.until(
                "people are lit again",
                () -> !window.shown("#page .sign-person").isEmpty());
    }

    @Test
    void wordsAreFoundInThePageAndGoneThrough() {
        openLead();
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.until("the bar has the keyboard", () -> window.focusIsIn("#find-field"));
        window.type("china");
        window.until("they are marked", () -> !window.shown("#page .find-mark").isEmpty());
        assertThat(window.words(".find-count")).startsWith("1 of ");
        window.press(KeyCode.ENTER);
        window.until(
                "the next one is looked at", () -> window.words(".find-count").startsWith("2 of "));
        window.press(KeyCode.ESCAPE);
        window.until(
                "the marks are gone", () -> window.shown("#page .find-mark").isEmpty());
    }

    @Test
    void theThemeChangesWithTheKeyAndTheNamesStayLit() {
        openLead();
        var before = Fx.get(() -> window.window().look().theme());
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.until("the theme is another", () -> window.window().look().theme() != before);
        window.until("names are lit", () -> !window.shown("#page .sign-person").isEmpty());
    }

    @Test
    void everyActionIsFoundByItsName() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.until("the palette has the keyboard", () -> window.focusIsIn("#palette-field"));
        window.type("sidebar");
        window.press(KeyCode.ENTER);
        window.until("the sidebar is closed", () -> window.shown("#browse").isEmpty());
        window.press(KeyCode.F7);
        window.until("the sidebar is open", () -> !window.shown("#browse").isEmpty());
    }

    @Test
    void nothingFoundSaysSoAndOffersAWayOut() {
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.type("futemna");
        window.until("nothing is found", () -> window.words("#count").equals("No article"));
        window.until("a way out is offered", () -> !window.shown(".notice-link").isEmpty());
        window.press(KeyCode.ESCAPE);
        window.until(
                "no suggestion covers it", () -> window.shown("#suggestions").isEmpty());
        // An answer to the last letters may still be on its way and bring the way out anew: clicked until it leads out.
        window.until("something is found", () -> {
            window.shown(".notice-link").stream().findFirst().ifPresent(window::click);
            return !window.rows().isEmpty();
        });
    }

    @Test
    void anArticleIsFoundAgainWhereItWasLeft() {
        openLead();
        var other = new ArticleId("urn:dateline:japan-us-alliance:2010-01-24-nago-mayoral-election");
        Fx.run(() -> window.window().panes().reader().reveal(new TextSpan(3000, 3001)));
        window.until("far down is in view", () -> window.firstInView() > 1000);
        int left = Fx.get(window::firstInView);
        Fx.run(() -> window.window().course().open(other));
        window.until("another is open", () -> window.openArticle().equals(Optional.of(other)));
        assertThat(Fx.get(window::firstInView)).isZero();
        openLead();
        window.until("what was first in view is so again", () -> Math.abs(window.firstInView() - left) < 90);
    }

    @Test
    void whereThereIsLittleRoomTheNotesFoldFirstAndComeWhenAskedFor() {
        openLead();
        assertThat(window.shown("#notes-pane")).hasSize(1);
        window.size(1024, 700);
        window.until("the notes are folded", () -> window.shown("#notes-pane").isEmpty());
        assertThat(window.shown("#sidebar")).hasSize(1);
        window.size(800, 600);
        window.until("the sidebar is folded too", () -> window.shown("#sidebar").isEmpty());
        window.press(KeyCode.SHIFT, KeyCode.M);
        window.until("the notes come for a note", () -> window.focusIsIn(".note-comment"));
        assertThat(Fx.get(() -> window.node("#reader").getLayoutBounds().getWidth()))
                .isGreaterThan(390);
    }

    @Test
    void theCitationIsCopied() {
        openLead();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.until("it is copied", () -> !window.copied().isEmpty());
        assertThat(window.copied().getFirst()).contains("confer", "People's Daily Online", "February 4, 2010");
    }

    private void openLead() {
        Fx.run(() -> window.window().course().open(WindowDriver.LEAD));
        window.until("the lead is open", () -> window.openArticle().equals(Optional.of(WindowDriver.LEAD)));
    }

    private List<String> savedComments() {
        return window.workspace().notebook().notes().stream().map(Note::comment).toList();
    }

    private static int count(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }
}
