package dateline.ui.note;

import dateline.exporter.NoteEntry;
import dateline.note.NoteId;
import dateline.ui.text.IconButton;
import dateline.ui.text.Notice;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** All notes of the archive in one list: searched, put together, tagged, deleted and taken out several at once. */
public final class NotebookPane extends BorderPane {
    private static final double ROW_HEIGHT = 28;

    private final NotebookModel model;
    private final Words words;
    private final Acts acts;
    private final ListView<NotebookRow> list = new ListView<>();
    private final NotebookTop top;
    private final NotebookEditor editor;
    private final Label trouble = new Label();
    private boolean showing;

    /** The note that is to be chosen and written in as soon as it is shown. */
    private Optional<NoteId> awaited = Optional.empty();

    /** What the pane asks for that others do. */
    public interface Acts {
        /**
         * Shows what a note is about: its passage, its article, its name or its search.
         *
         * @param entry the note
         */
        void open(NoteEntry entry);

        /**
         * Writes notes into a file that the person chooses.
         *
         * @param entries which
         */
        void export(List<NoteEntry> entries);

        /**
         * Says that notes were deleted, with a way back.
         *
         * @param count how many
         */
        void deleted(int count);

        /** Takes back what was done last. */
        void undo();

        /** Takes the keyboard when the pane goes. */
        void left();
    }

    /**
     * Makes the pane; it is there as long as the model is open.
     *
     * @param model the notes
     * @param words what is said
     * @param acts what others do
     */
    public NotebookPane(NotebookModel model, Words words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        setId("notebook");
        getStyleClass().addAll("notebook", "panel");
        managedProperty().bind(visibleProperty());
        this.top = new NotebookTop(model, words, new TopActs());
        this.editor = new NotebookEditor(model, words, acts::undo);
        list();
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        setTop(new VBox(top, trouble));
        setCenter(list);
        setBottom(editor);
        model.shown().subscribe(this::show);
    }

    /** Takes the keyboard: what is typed is asked for. */
    public void takeFocus() {
        top.takeFocus();
    }

    /**
     * Goes to a note as soon as it is shown, to write in it.
     *
     * @param id which
     */
    public void write(NoteId id) {
        awaited = Optional.of(id);
        top.clear();
        awaitedIn(list.getItems());
    }

    /**
     * {@return whether the pane was there to be left}
     */
    public boolean stepOut() {
        boolean was = isVisible();
        if (was) {
            editor.save();
            model.close();
            acts.left();
        }
        return was;
    }

    private void list() {
        list.setId("notebook-notes");
        list.setAccessibleText(words.get("notebook.accessible"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(Notice.of(words.get("notebook.none"), words.get("notebook.none.sentence")));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(owner -> new NotebookCell(words));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.setOnMouseClicked(this::clicked);
        list.getSelectionModel().getSelectedIndices().subscribe(() -> {
            if (!showing) {
                editor.turn(chosen());
            }
        });
    }

    private void awaitedIn(List<NotebookRow> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof NotebookRow.Line line
                    && awaited.equals(Optional.of(line.entry().id()))) {
                awaited = Optional.empty();
                list.getSelectionModel().clearAndSelect(row);
                list.scrollTo(row);
                editor.focusComment();
                return;
            }
        }
    }

    private void show(NotebookModel.Shown shown) {
        setVisible(shown.open());
        top.show(shown);
        trouble.setText(shown.trouble().orElse(""));
        trouble.setVisible(shown.trouble().isPresent());
        List<NoteEntry> before = chosen();
        // While rows are changed for others none is chosen: the editor must not go and lose the keyboard.
        showing = true;
        list.getItems().setAll(shown.rows());
        choose(before);
        showing = false;
        editor.turn(chosen());
        awaitedIn(shown.rows());
    }

    /** Chooses the notes again that were chosen, where they are still there. */
    private void choose(List<NoteEntry> before) {
        List<String> ids = before.stream().map(entry -> entry.id().value()).toList();
        for (int row = 0; row < list.getItems().size(); row++) {
            if (list.getItems().get(row) instanceof NotebookRow.Line line
                    && ids.contains(line.entry().id().value())) {
                list.getSelectionModel().select(row);
            }
        }
    }

    private void focusList() {
        list.requestFocus();
        if (chosen().isEmpty() && list.getItems().size() > 1) {
            list.getSelectionModel().clearAndSelect(1);
        }
    }

    private List<NoteEntry> chosen() {
        List<NoteEntry> chosen = new ArrayList<>();
        for (NotebookRow row : list.getSelectionModel().getSelectedItems()) {
            if (row instanceof NotebookRow.Line line && !chosen.contains(line.entry())) {
                chosen.add(line.entry());
            }
        }
        return chosen;
    }

    private List<NoteEntry> chosenOrAll() {
        List<NoteEntry> chosen = chosen();
        return chosen.isEmpty()
                ? list.getItems().stream()
                        .flatMap(row -> row instanceof NotebookRow.Line line ? Stream.of(line.entry()) : Stream.of())
                        .distinct()
                        .toList()
                : chosen;
    }

    private void delete() {
        List<NoteEntry> chosen = chosen();
        if (!chosen.isEmpty() && model.delete(chosen)) {
            acts.deleted(chosen.size());
        }
    }

    private void clicked(MouseEvent event) {
        boolean one = !event.isShortcutDown() && !event.isShiftDown();
        if (event.getButton() == MouseButton.PRIMARY && one) {
            chosen().stream().findFirst().ifPresent(acts::open);
        }
    }

    private void typed(KeyEvent event) {
        Optional<Runnable> act = switch (event.getCharacter()) {
            case "t" -> Optional.of(top::focusTags);
            case "n" -> Optional.of(editor::focusLinks);
            case "m" -> Optional.of(editor::focusComment);
            case "s" -> Optional.of(() -> acts.export(chosenOrAll()));
            case "/" -> Optional.of(this::takeFocus);
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Runnable> act = switch (event.getCode()) {
            case ENTER -> Optional.of(() -> chosen().stream().findFirst().ifPresent(acts::open));
            case DELETE -> Optional.of(this::delete);
            // Done when the letter itself comes, so that it is not typed into the field that takes the keyboard.
            case T, S, M, N, SLASH -> Optional.of(() -> {});
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    /** What the line above the list asks for. */
    private final class TopActs implements NotebookTop.Acts {
        @Override
        public List<NoteEntry> chosen() {
            return NotebookPane.this.chosen();
        }

        @Override
        public void delete() {
            NotebookPane.this.delete();
        }

        @Override
        public void export() {
            acts.export(chosenOrAll());
        }

        @Override
        public void close() {
            stepOut();
        }

        @Override
        public void toList() {
            focusList();
        }
    }
}
