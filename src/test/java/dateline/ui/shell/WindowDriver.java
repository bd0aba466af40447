package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.entity.CorrectionEntry;
import dateline.exporter.CitationStyle;
import dateline.exporter.MarkdownNotes;
import dateline.exporter.NoteExport;
import dateline.job.Progress;
import dateline.store.Places;
import dateline.store.Settings;
import dateline.store.StoreFault;
import dateline.ui.job.BackgroundRunner;
import dateline.ui.search.HitRows;
import dateline.ui.settings.Memory;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** A real window on the sample archive, worked as a person works it: by keys and mouse, seen by what is on it. */
final class WindowDriver implements AutoCloseable {
    static final ArticleId LEAD =
            new ArticleId("urn:dateline:japan-us-alliance:2010-02-04-japan-us-confer-deepen-alliance");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private final Workspace workspace;
    private final BackgroundRunner runner;
    private final Memory memory;
    private final DatelineWindow window;
    private final Stage stage;
    private final List<String> copied = new ArrayList<>();
    private final AtomicBoolean held = new AtomicBoolean();
    private Optional<Path> exportTo = Optional.empty();
    private Optional<Path> openFrom = Optional.empty();
    private Optional<Path> openInto = Optional.empty();
    private List<Path> importFrom = List.of();

    private WindowDriver(Workspace workspace) {
        this.workspace = workspace;
        this.runner = new BackgroundRunner();
        this.memory = Memory.forNow(Settings.usual(), runner);
        WorkspaceArchive.NotesExport export = (book, file, progress) -> write(file, book, progress);
        this.window = Fx.get(() ->
                new DatelineWindow(new WorkspaceArchive(workspace, export), memory, runner, new RecordingDesktop()));
        this.stage = Fx.get(() -> {
            var shown = new Stage();
            shown.setWidth(1260);
            shown.setHeight(780);
            window.show(shown);
            shown.requestFocus();
            window.begin("", Optional.empty());
            window.refresh();
            return shown;
        });
    }

    static WindowDriver open(Path data) throws WorkspaceFault {
        return open(data, Path.of("articles"));
    }

    static WindowDriver open(Path data, Path archive) throws WorkspaceFault {
        var workspace = Workspace.open(archive, new Places(data.resolve("data"), data.resolve("cache")), NOON);
        var driver = new WindowDriver(workspace);
        driver.until("the archive is indexed", () -> !driver.rows().isEmpty());
        return driver;
    }

    @Override
    public void close() throws WorkspaceFault {
        Fx.run(() -> {
            stage.hide();
            // The headless platform holds every stage that a robot saw, until the last test.
            stage.setScene(null);
            stage.setOnHiding(null);
        });
        runner.close();
        workspace.close();
    }

    /** What is remembered of how the window is set up. */
    Settings settings() {
        return Fx.get(memory.settings()::now);
    }

    Workspace workspace() {
        return workspace;
    }

    DatelineWindow window() {
        return window;
    }

    /** Waits until something is so in the window as it is laid out. */
    void until(String what, Callable<Boolean> condition) {
        Fx.until(what, () -> {
            layOut();
            return condition.call();
        });
    }

    private void layOut() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }

    /** Presses a key, with those held that are named before it. */
    void press(KeyCode... keys) {
        Fx.run(() -> {
            var robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
    }

    /** Types small letters, digits and spaces. */
    void type(String words) {
        words.chars()
                .forEach(letter -> press(
                        letter == ' '
                                ? KeyCode.SPACE
                                : KeyCode.getKeyCode(Character.toString(letter).toUpperCase(Locale.ROOT))));
    }

    /** Clicks on the middle of a node, laid out first: a person clicks where it is seen, not where it is yet to be put. */
    void click(Node node) {
        Fx.run(() -> {
            layOut();
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            var robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    /** Types a sign, such as a bracket; the headless robot types none, so the event is made by hand. */
    void typeSign(String sign) {
        Fx.run(() -> Event.fireEvent(
                window.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** Clicks with Alt held down; the headless robot's mouse does not know of keys, so the event is made by hand. */
    void altClick(Node node) {
        Fx.run(() -> Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        60,
                        8,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        true,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null)));
    }

    Node node(String selector) {
        return Fx.get(() -> {
            Node found = window.scene().lookup(selector);
            if (found == null) {
                throw new AssertionError("there is no " + selector);
            }
            return found;
        });
    }

    /** What is shown under a selector; nodes that cannot be seen are left out. */
    List<Node> shown(String selector) {
        return Fx.get(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(WindowDriver::isShown)
                .toList());
    }

    String words(String selector) {
        return Fx.get(() -> switch (window.scene().lookup(selector)) {
            case Label label -> label.getText();
            case TextInputControl field -> field.getText();
            case Labeled button -> button.getText();
            case null -> "";
            default -> throw new AssertionError(selector + " has no words");
        });
    }

    @SuppressWarnings("unchecked")
    List<HitRows.Row> rows() {
        return Fx.get(() -> {
            Node hits = window.scene().lookup("#hits");
            return hits == null ? List.of() : List.copyOf(((ListView<HitRows.Row>) hits).getItems());
        });
    }

    List<String> headlines() {
        return rows().stream()
                .flatMap(row -> row.hit().stream())
                .map(hit -> hit.headline())
                .toList();
    }

    /** The row of the sidebar with a label. */
    Node sidebarRow(String label) {
        return Fx.get(() -> window.scene().getRoot().lookupAll(".browse-cell").stream()
                .filter(cell -> cell.lookup(".browse-label") instanceof Label shown
                        && shown.getText().equals(label)
                        && isShown(cell))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of the sidebar says " + label)));
    }

    /** The number of articles beside a label of the sidebar; -1 when no row has it. */
    int sidebarCount(String label) {
        return Fx.get(() -> window.scene().getRoot().lookupAll(".browse-cell").stream()
                .filter(cell -> cell.lookup(".browse-label") instanceof Label shown
                        && shown.getText().equals(label)
                        && isShown(cell))
                .map(cell -> (Label) cell.lookup(".browse-count"))
                .map(count -> Integer.parseInt(count.getText()))
                .findFirst()
                .orElse(-1));
    }

    /** Opens an article, as a click in the list does. */
    void read(ArticleId article) {
        Fx.run(() -> window.course().open(article));
        until("the article is open", () -> openArticle().equals(Optional.of(article)));
    }

    List<CorrectionEntry> corrections() {
        return Fx.get(() -> window.models().corrections().entries().get());
    }

    List<String> shownWords(String selector) {
        return shown(selector).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> Fx.get(((Labeled) node)::getText))
                .toList();
    }

    Optional<ArticleId> openArticle() {
        return Fx.get(() -> window.course().article().get());
    }

    boolean focusIsIn(String selector) {
        return Fx.get(() -> {
            for (Node node = window.scene().getFocusOwner(); node != null; node = node.getParent()) {
                if (node.equals(window.scene().lookup(selector))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** The offset in the open article's text of what stands first in view. */
    int firstInView() {
        return window.panes().reader().firstInView();
    }

    void size(double width, double height) {
        Fx.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    List<String> copied() {
        return copied;
    }

    void exportTo(Path file) {
        exportTo = Optional.of(file);
    }

    void importFrom(Path... files) {
        importFrom = List.of(files);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** Lets an export of notes go on for ever, until it is cancelled. */
    void holdExports() {
        held.set(true);
    }

    private void write(Path file, Workspace book, Progress progress) throws WorkspaceFault {
        while (held.get()) {
            progress.report(1, 2);
            if (progress.isCancelled()) {
                throw new WorkspaceFault(WorkspaceFault.Reason.CANCELLED, "Cancelled", new CancellationException());
            }
            Thread.onSpinWait();
        }
        try {
            NoteExport.write(book.sheet(book.notebook().notes()), new MarkdownNotes(CitationStyle.OWN), file, progress);
        } catch (StoreFault failure) {
            throw new WorkspaceFault(WorkspaceFault.Reason.DISK, failure.sentence(), failure);
        }
    }

    /** Answers the questions which file to open, and into which folder. */
    void openFrom(Path file, Path into) {
        openFrom = Optional.of(file);
        openInto = Optional.of(into);
    }

    private final class RecordingDesktop implements Desktop {
        @Override
        public Optional<Path> chooseToOpen() {
            return openFrom;
        }

        @Override
        public Optional<Path> chooseFolder() {
            return openInto;
        }

        @Override
        public Optional<Path> chooseFile(String suggested) {
            return exportTo;
        }

        @Override
        public List<Path> chooseFiles() {
            return importFrom;
        }

        @Override
        public void copy(String words) {
            copied.add(words);
        }

        @Override
        public void quit() {
            copied.add("quit");
        }
    }
}
