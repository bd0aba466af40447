package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.TextSpan;
import dateline.entity.Correction;
import dateline.entity.EntityId;
import dateline.entity.Mention;
import dateline.ui.article.Reading;
import dateline.ui.entity.Act;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names put right in the real window, each by keys or mouse, and each taken back. */
final class CorrectingNamesTest {
    @TempDir
    Path folder;

    private Path archive;
    private WindowDriver window;

    @BeforeEach
    void open() throws WorkspaceFault {
        archive = SmallArchive.write(folder.resolve("archive"));
        window = WindowDriver.open(folder, archive);
        window.read(SmallArchive.TALKS);
    }

    @AfterEach
    void close() throws WorkspaceFault {
        window.close();
    }

    @Test
    void aNameIsRenamed() {
        goTo("Kurt Campbell");
        correct(Act.RENAME);
        window.type("kc");
        window.press(KeyCode.ENTER);
        until("it is lit by its new name", () -> label("Campbell").equals(Optional.of("kc")));
        until("the sidebar shows it", () -> window.sidebarCount("kc") == 2);
        assertThat(window.focusIsIn("#page")).isTrue();
        undo();
        until("it is lit by its old name", () -> label("Campbell").equals(Optional.of("Kurt Campbell")));
        until("the sidebar shows that", () -> window.sidebarCount("Kurt Campbell") == 2);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until("it is made again", () -> label("Campbell").equals(Optional.of("kc")));
    }

    @Test
    void aCardStaysWhileAnotherNameIsPutRight() {
        goTo("Kurt Campbell");
        window.press(KeyCode.ENTER);
        until("the card is there", () -> !window.shown("#card").isEmpty());
        Fx.run(() -> window.window()
                .models()
                .corrections()
                .make(
                        new Correction.AddSpelling(new EntityId("base/futenma"), "Marine airfield", "en"),
                        "",
                        refused -> {}));
        until("that is lit", () -> label("Marine airfield").equals(Optional.of("Futenma")));
        assertThat(window.shown("#card")).isNotEmpty();
    }

    @Test
    void wordsSelectedNameAnEntry() {
        select("Marine airfield");
        window.press(KeyCode.W);
        until("the editor asks whom", () -> window.focusIsIn("#editor-pick"));
        window.type("gino");
        until(
                "it is offered first",
                () -> window.shownWords(".candidate-name").getFirst().equals("Futenma"));
        window.press(KeyCode.ENTER);
        until("the words are lit", () -> label("Marine airfield").equals(Optional.of("Futenma")));
        until("it is found in every article", () -> window.sidebarCount("Futenma") == 3);
        undo();
        until("the words are dark", () -> label("Marine airfield").isEmpty());
        until("it is found where it was", () -> window.sidebarCount("Futenma") == 2);
    }

    @Test
    void wordsSelectedBecomeANewEntry() {
        select("Marine airfield");
        window.press(KeyCode.W);
        until("the editor asks whom", () -> window.focusIsIn("#editor-pick"));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        until("the words are lit", () -> label("Marine airfield").equals(Optional.of("Marine airfield")));
        until("it is found in every article", () -> window.sidebarCount("Marine airfield") == 2);
        undo();
        until("the words are dark", () -> label("Marine airfield").isEmpty());
    }

    @Test
    void aSpellingIsAddedAndAnothersIsRefused() {
        goTo("Katsuya Okada");
        correct(Act.ADD_SPELLING);
        window.type("futenma");
        window.press(KeyCode.ENTER);
        until("it is refused in place", () -> !window.words("#editor-refused").isEmpty());
        assertThat(window.shown("#editor-refused")).hasSize(1);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("okadasan");
        window.press(KeyCode.ENTER);
        until("it is made", () -> window.corrections().size() == 1);
        until("the editor is left", () -> window.shown("#editor").isEmpty());
        undo();
        until("it is taken back", () -> window.corrections().isEmpty());
    }

    @Test
    void aSpellingIsTakenAway() {
        window.read(SmallArchive.LETTER);
        goTo("Arthur Campbell");
        correct(Act.REMOVE_SPELLING);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        until(
                "it is somebody whom no entry knows",
                () -> label("Arthur Campbell").equals(Optional.of("Arthur Campbell")));
        until("it is no longer counted", () -> window.sidebarCount("Kurt Campbell") == 1);
        undo();
        until("it is he again", () -> label("Arthur Campbell").equals(Optional.of("Kurt Campbell")));
        until("it is counted", () -> window.sidebarCount("Kurt Campbell") == 2);
    }

    @Test
    void aMentionIsRejectedAndThatIsTakenBackOnTheToast() {
        goTo("Tokyo");
        window.press(KeyCode.X);
        until("it is dark", () -> label("Tokyo").isEmpty());
        window.click(window.node("#toast-undo"));
        until("it is lit", () -> label("Tokyo").isPresent());
    }

    @Test
    void aSpellingIsRejectedEverywhere() {
        goTo("Futenma");
        window.press(KeyCode.SHIFT, KeyCode.X);
        until("it is dark", () -> label("Futenma").isEmpty());
        until("it is counted where it has another spelling", () -> window.sidebarCount("Futenma base") == 1);
        undo();
        until("it is lit", () -> label("Futenma").isPresent());
        until("it is counted", () -> window.sidebarCount("Futenma") == 2);
    }

    @Test
    void aNameIsAnotherKindOfThing() {
        goTo("Futenma");
        correct(Act.CHANGE_TYPE);
        until("place is chosen", () -> {
            window.press(KeyCode.DOWN);
            return chosen("#editor-choices").equals("PLACE");
        });
        window.press(KeyCode.ENTER);
        until("it is lit as a place", () -> window.shown("#page .sign-place").size() == 2);
        until("the sidebar has it among places", () -> window.sidebarCount("Futenma") == -1);
        undo();
        until("it is lit as a base", () -> window.shown("#page .sign-place").size() == 1);
        until("the sidebar has it among bases", () -> window.sidebarCount("Futenma") == 2);
    }

    @Test
    void twoEntriesBecomeOneFromTheCardByMouseAndChipsFollow() {
        window.read(SmallArchive.LETTER);
        goTo("John Campbell");
        window.press(KeyCode.ENTER);
        until("the card is there", () -> !window.shown("#card").isEmpty());
        window.click(window.node("#card-include"));
        until("the list is narrowed", () -> window.words(".chip-include").equals("John Campbell"));
        goTo("John Campbell");
        window.press(KeyCode.ENTER);
        until("the card is there again", () -> !window.shown("#card").isEmpty());
        window.click(window.node("#card-correct"));
        choose(Act.MERGE);
        window.type("kurt");
        until("it is offered", () -> window.shownWords(".candidate-name").equals(List.of("Kurt Campbell")));
        window.click(window.node("#editor-apply"));
        until("it is lit as the other", () -> label("John Campbell").equals(Optional.of("Kurt Campbell")));
        until("the chip follows", () -> window.words(".chip-include").equals("Kurt Campbell"));
        until("the counts follow", () -> window.words("#count").equals("2 articles"));
        undo();
        until("it is itself again", () -> label("John Campbell").equals(Optional.of("John Campbell")));
    }

    @Test
    void anEntryBecomesTwo() {
        window.read(SmallArchive.LETTER);
        goTo("Arthur Campbell");
        correct(Act.SPLIT);
        until("spellings are offered", () -> !window.shown("#editor-spelling-2").isEmpty());
        Fx.run(() -> ((CheckBox) window.node("#editor-spelling-2")).requestFocus());
        window.press(KeyCode.SPACE);
        window.press(KeyCode.ENTER);
        until("it is lit as the new one", () -> label("Arthur Campbell").equals(Optional.of("Arthur Campbell")));
        until("both are counted", () -> window.sidebarCount("Arthur Campbell") == 1);
        undo();
        until("it is one again", () -> label("Arthur Campbell").equals(Optional.of("Kurt Campbell")));
    }

    @Test
    void whatOnlyItsFormGaveAwayBecomesAnEntryByOneKey() {
        until(
                "it has a line of its own",
                () -> !window.shown("#page .by-pattern").isEmpty());
        window.press(KeyCode.F);
        until("the keyboard is at it", () -> atHand().equals(Optional.of("Camp Granada")));
        window.press(KeyCode.E);
        until("it is an entry", () -> window.shown("#page .by-pattern").isEmpty());
        until("it is one everywhere", () -> window.sidebarCount("Camp Granada") == 2);
        undo();
        until(
                "it is known by its form again",
                () -> !window.shown("#page .by-pattern").isEmpty());
    }

    @Test
    void aNameOfTheSidebarIsCorrectedByKeyAndEscLeaves() {
        window.click(window.sidebarRow("Katsuya Okada"));
        until("it is included", () -> window.shown(".chip-include").size() == 1);
        window.press(KeyCode.E);
        until("the editor is there", () -> window.words("#editor .card-name").equals("Katsuya Okada"));
        choose(Act.RENAME);
        until("the name is written", () -> window.focusIsIn("#editor-text"));
        window.press(KeyCode.ESCAPE);
        until("the editor is left", () -> window.shown("#editor").isEmpty());
        assertThat(window.focusIsIn("#browse")).isTrue();
        assertThat(window.corrections()).isEmpty();
    }

    @Test
    void theLogShowsWhatWasDoneAndWithdrawsIt() {
        goTo("Kurt Campbell");
        correct(Act.RENAME);
        window.type("kc");
        window.press(KeyCode.TAB);
        window.type("as he signs");
        window.press(KeyCode.ENTER);
        until("it is made", () -> window.corrections().size() == 1);
        goTo("Tokyo");
        window.press(KeyCode.X);
        until("another is made", () -> label("Tokyo").isEmpty());
        assertThat(label("Campbell")).contains("kc");
        window.press(KeyCode.L);
        until("the log has the keyboard", () -> window.focusIsIn("#log-list"));
        assertThat(window.words("#log-count")).isEqualTo("2");
        window.press(KeyCode.DOWN);
        until("the reason is shown", () -> window.shownWords(".log-why").contains("as he signs"));
        window.press(KeyCode.DELETE);
        until("the older one is withdrawn", () -> label("Campbell").equals(Optional.of("Kurt Campbell")));
        assertThat(label("Tokyo")).isEmpty();
        window.press(KeyCode.ESCAPE);
        until("the article has the keyboard again", () -> window.focusIsIn("#page"));
    }

    @Test
    void theNewestActIsTakenBackFirstWhetherNoteOrCorrection() {
        goTo("Tokyo");
        window.press(KeyCode.X);
        until("it is dark", () -> label("Tokyo").isEmpty());
        window.press(KeyCode.SHIFT, KeyCode.M);
        until("there is a note", () -> window.workspace().notebook().notes().size() == 1);
        window.press(KeyCode.ESCAPE);
        undo();
        until("the note is gone", () -> window.workspace().notebook().notes().isEmpty());
        assertThat(label("Tokyo")).isEmpty();
        undo();
        until("it is lit", () -> label("Tokyo").isPresent());
    }

    @Test
    void underTheArticleEachTopicSaysWhyAndNarrowsTheSearch() {
        until("the topic is there", () -> window.shownWords(".page-topic").equals(List.of("The field")));
        assertThat(window.shownWords(".page-why")).containsExactly("names Futenma");
        // The end of the page may still be on its way to its place: clicked until it is there.
        until("the list is narrowed", () -> {
            window.shown(".page-topic").stream().findFirst().ifPresent(window::click);
            return window.words("#count").equals("2 articles");
        });
        goTo("Futenma");
        window.press(KeyCode.X);
        until("it is in the topic no more", () -> window.shown(".page-topic").isEmpty());
    }

    @Test
    void aSecondWindowSaysThatItMayOnlyRead() throws WorkspaceFault {
        try (var second = WindowDriver.open(folder, archive)) {
            var first = window;
            window = second;
            second.read(SmallArchive.TALKS);
            goTo("Tokyo");
            second.press(KeyCode.X);
            until("it is said", () -> second.words("#toast .label").contains("corrections"));
            assertThat(label("Tokyo")).isPresent();
            window = first;
        }
    }

    private void until(String what, Callable<Boolean> condition) {
        window.until(what, condition);
    }

    private void undo() {
        window.press(KeyCode.CONTROL, KeyCode.Z);
    }

    /** Steps through the names until one with these words is at hand. */
    private void goTo(String words) {
        Fx.run(() -> window.window().panes().focusReader());
        until(words + " is at hand", () -> {
            window.typeSign("]");
            return atHand().equals(Optional.of(words));
        });
    }

    private void select(String words) {
        Fx.run(() -> {
            int at = text().indexOf(words);
            window.window().panes().focusReader();
            window.window().panes().reader().select(new TextSpan(at, at + words.length()));
        });
    }

    private void correct(Act act) {
        window.press(KeyCode.E);
        choose(act);
    }

    private void choose(Act act) {
        until("the editor is there", () -> window.focusIsIn("#editor"));
        until(act + " is chosen", () -> {
            boolean chosen = chosen("#editor-choices").equals(act.name());
            if (!chosen) {
                window.press(KeyCode.DOWN);
            }
            return chosen;
        });
        window.press(KeyCode.ENTER);
        until("it is filled in", () -> !window.shown("#editor-apply").isEmpty());
    }

    private String chosen(String list) {
        return Fx.get(() -> String.valueOf(
                ((ListView<?>) window.node(list)).getSelectionModel().getSelectedItem()));
    }

    private Optional<String> atHand() {
        return Fx.get(() -> window.window().panes().reader().name().map(this::words));
    }

    /** The name shown for words that are lit in the article; for the last of them, where there are several. */
    private Optional<String> label(String words) {
        return Fx.get(() -> mentions().stream()
                .filter(mention -> words(mention).equals(words))
                .reduce((first, last) -> last)
                .map(Mention::label));
    }

    private List<Mention> mentions() {
        return window.window().models().reader().lights().mentions();
    }

    private String words(Mention mention) {
        return mention.span().of(text());
    }

    private String text() {
        return window.window().models().reader().reading().get() instanceof Reading.Open(var open)
                ? open.article().text().plain()
                : "";
    }
}
