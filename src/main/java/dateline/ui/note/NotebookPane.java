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
    private final TextField search = new TextField();
    private final TextField tags = new TextField();
    private final TextArea comment = new TextArea();
    private final Label count = new Label();
    private final Label trouble = new Label();
    private final Map<Grouping, Button> groupings = new EnumMap<>(Grouping.class);

    /** The note whose words are in the field below the list. */
    private Optional<NoteEntry> written = Optional.empty();

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
        list();
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        setTop(new VBox(top(), trouble));
        setCenter(list);
        setBottom(comment());
        model.shown().subscribe(this::show);
    }

    /** Takes the keyboard: what is typed is asked for. */
    public void takeFocus() {
        search.requestFocus();
        search.selectAll();
    }

    /**
     * Goes to a note as soon as it is shown, to write in it.
     *
     * @param id which
     */
    public void write(NoteId id) {
        awaited = Optional.of(id);
        search.clear();
        awaitedIn(list.getItems());
    }

    /**
     * {@return whether the pane was there to be left}
     */
    public boolean stepOut() {
        boolean was = isVisible();
        if (was) {
            save();
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
    }

    private TextArea comment() {
        comment.setId("notebook-comment");
        comment.setPromptText(words.get("note.comment"));
        comment.setAccessibleText(words.get("note.comment.accessible"));
        comment.setWrapText(true);
        comment.setPrefRowCount(2);
        comment.managedProperty().bind(comment.visibleProperty());
        comment.setVisible(false);
        comment.focusedProperty().subscribe(has -> {
            if (!has) {
                save();
            }
        });
        list.getSelectionModel().getSelectedIndices().subscribe(this::turn);
        return comment;
    }

    /** Saves what was written in one note, and shows the words of the one that is chosen now. */
    private void turn() {
        List<NoteEntry> chosen = chosen();
        Optional<NoteEntry> one = chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
        boolean same = one.isPresent() && one.map(NoteEntry::id).equals(written.map(NoteEntry::id));
        if (same && comment.isFocused()) {
            return;
        }
        save();
        written = one;
        comment.setText(one.map(NoteEntry::comment).orElse(""));
        comment.setVisible(one.isPresent());
    }

    private void save() {
        Optional<NoteEntry> entry = written;
        written = Optional.empty();
        entry.ifPresent(one -> model.comment(one, comment.getText()));
        written = entry.map(one -> one.commented(comment.getText()));
    }

    private void awaitedIn(List<NotebookRow> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof NotebookRow.Line line
                    && awaited.equals(Optional.of(line.entry().id()))) {
                awaited = Optional.empty();
                list.getSelectionModel().clearAndSelect(row);
                list.scrollTo(row);
                comment.requestFocus();
                return;
            }
        }
    }

    private HBox top() {
        var head = new Label(words.get("notebook.title"));
        head.getStyleClass().add("section-head");
        count.setId("notebook-count");
        count.getStyleClass().add("section-count");
        search.setId("notebook-search");
        search.setPromptText(words.get("notebook.search"));
        search.setAccessibleText(words.get("notebook.search"));
        search.textProperty().subscribe(model::ask);
        search.setOnAction(event -> focusList());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                focusList();
            }
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(head, count, search);
        for (Grouping grouping : Grouping.values()) {
            line.getChildren().add(grouping(grouping));
        }
        tags.setId("notebook-tags");
        tags.setPromptText(words.get("notebook.tag"));
        tags.setAccessibleText(words.get("notebook.tag.accessible"));
        tags.setPrefColumnCount(10);
        tags.setOnAction(event -> tag());
        line.getChildren()
                .addAll(
                        space,
                        tags,
                        button("delete", Feather.TRASH_2, this::delete),
                        button("export", Feather.DOWNLOAD, () -> acts.export(chosenOrAll())),
                        button("close", Feather.X, this::stepOut));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notebook-top");
        return line;
    }

    private Button grouping(Grouping grouping) {
        var button = new Button(words.get("notebook.by." + grouping.word()));
        button.setId("notebook-" + grouping.word());
        button.getStyleClass().addAll("flat-button", "notebook-by");
        button.setTooltip(new Tooltip(words.get("notebook.by.tip", words.get("notebook.by." + grouping.word()))));
        button.setOnAction(event -> {
            model.group(grouping);
            mark();
        });
        groupings.put(grouping, button);
        return button;
    }

    private Button button(String name, Ikon icon, Runnable act) {
        return IconButton.of("notebook-" + name, icon, words.get("notebook." + name), act);
    }

    private void mark() {
        groupings.forEach((grouping, button) -> {
            button.getStyleClass().remove("chosen");
            if (grouping == model.grouping()) {
                button.getStyleClass().add("chosen");
            }
        });
    }

    private void show(NotebookModel.Shown shown) {
        setVisible(shown.open());
        mark();
        List<NoteEntry> before = chosen();
        count.setText(words.number(shown.count()));
        trouble.setText(shown.trouble().orElse(""));
        trouble.setVisible(shown.trouble().isPresent());
        list.getItems().setAll(shown.rows());
        choose(before);
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

    private void tag() {
        String typed = tags.getText();
        if (typed.startsWith("-")) {
            model.untag(chosen(), typed.substring(1));
        } else {
            model.tag(chosen(), typed);
        }
        tags.clear();
        list.requestFocus();
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
            case "t" -> Optional.of(tags::requestFocus);
            case "m" -> Optional.of(comment::requestFocus);
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
            case T, S, M, SLASH -> Optional.of(() -> {});
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }
}
