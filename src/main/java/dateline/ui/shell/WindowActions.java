package dateline.ui.shell;

import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.ui.article.TextSize;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** All that can be done in the window, each with its words and keys. */
final class WindowActions {
    private final DatelineWindow window;
    private final Words words;

    WindowActions(DatelineWindow window, Words words) {
        this.window = window;
        this.words = words;
    }

    void addTo(Actions actions) {
        addFinding(actions);
        addReading(actions);
        addNotes(actions);
        addNames(actions);
        addLights(actions);
        addLooks(actions);
        addPanes(actions);
    }

    private void addFinding(Actions to) {
        add(to, "search", () -> panes().focusSearch(), Key.chord("Shortcut+L"), Key.letter("/"));
        add(to, "back", () -> window.course().go(-1), Key.chord("Alt+Left"));
        add(to, "forward", () -> window.course().go(1), Key.chord("Alt+Right"));
        add(to, "next", () -> panes().list().move(1), Key.letter("j"));
        add(to, "previous", () -> panes().list().move(-1), Key.letter("k"));
        add(to, "order", () -> window.models().search().nextOrder(), Key.letter("o"));
        add(to, "versions", window::toggleVersions, Key.letter("y"));
        add(to, "concordance", () -> window.across().openLines(), Key.letter("c"));
        add(to, "companions", () -> window.names().companions(), Key.letter("t"));
        add(to, "chips", () -> panes().focusChips(), Key.letter("q"), Key.chord("Alt+Q"));
        add(to, "names.exact", window::toggleNames, Key.letter("="), Key.chord("Alt+Equals"));
        add(to, "search.save", () -> window.saved().keep(), Key.chord("Shortcut+S"));
        add(to, "past.forget", () -> window.models().suggestions().forgetPast(), Key.chord("Shortcut+Shift+H"));
        add(to, "refresh", window::refresh, Key.of(KeyCode.F5));
        add(to, "coverage", window::toggleCoverage, Key.letter("i"));
        add(to, "rebuild", window::rebuild);
    }

    private void addReading(Actions to) {
        add(to, "hit.next", () -> window.models().reader().stepHit(1), Key.of(KeyCode.F3), Key.letter("n"));
        add(to, "hit.previous", () -> window.models().reader().stepHit(-1), Key.chord("Shift+F3"), Key.letter("p"));
        add(to, "mention.next", () -> panes().reader().stepMention(1), Key.letter("]"));
        add(to, "mention.previous", () -> panes().reader().stepMention(-1), Key.letter("["));
        add(to, "similar", window::goToSimilar, Key.letter("r"));
        add(to, "compare", () -> window.across().compare(), Key.letter("v"));
        add(to, "find", () -> panes().reader().openFind(), Key.chord("Shortcut+F"));
        add(to, "star", window::star, Key.letter("s"));
        add(to, "cite", window::cite, Key.chord("Shortcut+Shift+C"));
    }

    private void addNotes(Actions to) {
        add(
                to,
                "note",
                () -> window.notes().add(panes(), panes().reader().selection()),
                Key.chord("Shortcut+M"),
                Key.letter("m"));
        add(to, "note.whole", () -> window.notes().add(panes(), Optional.empty()), Key.letter("M"));
        add(
                to,
                "note.delete",
                () -> window.models().notes().current().get().ifPresent(window.notes()::delete),
                Key.chord("Shortcut+Shift+Delete"));
        add(to, "note.names", () -> panes().focusLinks(), Key.chord("Shortcut+Shift+K"));
        add(to, "note.search", () -> window.across().noteOnSearch(), Key.chord("Shortcut+Alt+M"));
        add(to, "note.name", () -> window.across().noteOnName(), Key.chord("Shortcut+Alt+N"));
        add(to, "notebook", () -> window.across().openNotebook(), Key.letter("b"), Key.chord("Shortcut+Shift+N"));
        add(to, "undo", () -> window.undoing().undo(), Key.chord("Shortcut+Z"));
        add(to, "redo", () -> window.undoing().redo(), Key.chord("Shortcut+Shift+Z"));
        add(to, "import", () -> window.across().bringNotes(), Key.chord("Shortcut+Shift+I"));
        add(to, "export", () -> window.notes().export(), Key.chord("Shortcut+E"));
        add(to, "dossier.save", () -> window.dossiers().save(), Key.chord("Shortcut+Shift+S"));
        add(to, "dossier.open", () -> window.dossiers().open(), Key.chord("Shortcut+O"));
    }

    private void addNames(Actions to) {
        add(to, "name.correct", () -> window.names().correct(), Key.letter("e"));
        add(to, "name.words", () -> window.names().nameWords(), Key.letter("w"));
        add(to, "name.reject", () -> window.names().rejectHere(), Key.letter("x"));
        add(to, "name.reject.everywhere", () -> window.names().rejectEverywhere(), Key.letter("X"));
        add(to, "name.form", () -> panes().reader().next(Mention.Method.PATTERN), Key.letter("f"));
        add(to, "name.guess", () -> panes().reader().next(Mention.Method.SUGGESTED), Key.letter("g"));
        add(to, "name.confirm", () -> window.names().confirm(), Key.letter("a"));
        add(to, "log", () -> panes().side().toggleLog(), Key.letter("l"), Key.chord("Shortcut+Shift+L"));
    }

    private void addLights(Actions to) {
        int digit = 1;
        for (EntityType type : EntityType.values()) {
            add(
                    to,
                    "light." + type.word(),
                    () -> window.models().reader().toggle(type),
                    Key.letter(String.valueOf(digit++)));
        }
    }

    private void addLooks(Actions to) {
        add(to, "theme", () -> window.look().nextTheme(), Key.chord("Shortcut+D"));
        add(
                to,
                "text.larger",
                () -> window.look().step(1),
                Key.chord("Shortcut+Plus"),
                Key.chord("Shortcut+Equals"),
                Key.chord("Shortcut+Add"));
        add(
                to,
                "text.smaller",
                () -> window.look().step(-1),
                Key.chord("Shortcut+Minus"),
                Key.chord("Shortcut+Subtract"));
        add(to, "text.usual", () -> window.look().set(TextSize.MEDIUM), Key.chord("Shortcut+0"));
    }

    private void addPanes(Actions to) {
        add(to, "pane.next", () -> panes().cycle(window.scene(), 1), Key.of(KeyCode.F6));
        add(to, "pane.previous", () -> panes().cycle(window.scene(), -1), Key.chord("Shift+F6"));
        add(to, "pane.sidebar", () -> panes().row().toggle(PaneRow.Slot.SIDEBAR), Key.of(KeyCode.F7));
        add(to, "pane.list", () -> panes().row().toggle(PaneRow.Slot.LIST), Key.of(KeyCode.F8));
        add(to, "pane.notes", () -> panes().row().toggle(PaneRow.Slot.NOTES), Key.of(KeyCode.F9));
        add(to, "out", this::stepOut, Key.of(KeyCode.ESCAPE));
        add(to, "palette", () -> window.palette().open(), Key.chord("Shortcut+K"));
        add(to, "keys", () -> window.keys().open(), Key.letter("?"), Key.of(KeyCode.F1));
        add(to, "quit", window::quit, Key.chord("Shortcut+Q"));
    }

    private void stepOut() {
        if (window.palette().isVisible()) {
            window.palette().close();
        } else if (window.keys().isVisible()) {
            window.keys().close();
        } else if (!window.across().stepOut()) {
            panes().stepOut(window.scene());
        }
    }

    private Panes panes() {
        return window.panes();
    }

    private void add(Actions to, String id, Runnable run, Key... keys) {
        to.add(new Action(id, words.get("action." + id), List.of(keys), run));
    }
}
