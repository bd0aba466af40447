package dateline.ui.note;

import dateline.exporter.NoteEntry;
import dateline.ui.text.IconButton;
import dateline.ui.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line above the notes: what is asked for, how they are put together, and what is done with those chosen. */
final class NotebookTop extends HBox {
    /** Wider than all that is asked for by, in pixels. */
    private static final double ALL = 1200;

    private final NotebookModel model;
    private final Words words;
    private final Acts acts;
    private final Label count = new Label();
    private final TextField search = new TextField();
    private final TextField tags = new TextField();
    private final Button sort = new Button();
    private final Button conflicts = new Button();
    private final Map<Grouping, Button> groupings = new EnumMap<>(Grouping.class);

    /** What the line asks of the list below it. */
    interface Acts {
        List<NoteEntry> chosen();

        void delete();

        void export();

        /** Asks which article the chosen notes belong to. */
        void move();

        /** Brings notes in. */
        void bring();

        void close();

        /** Lets other notes come first, from now on. */
        void sort(Sorting sorting);

        /** Takes the keyboard to the list. */
        void toList();
    }

    NotebookTop(NotebookModel model, Words words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        var head = new Label(words.get("notebook.title"));
        head.getStyleClass().add("section-head");
        count.setId("notebook-count");
        count.getStyleClass().add("section-count");
        var asked = new FlowPane(head, count, search());
        for (Grouping grouping : Grouping.values()) {
            asked.getChildren().add(grouping(grouping));
        }
        asked.getChildren().addAll(sort(), conflicts());
        asked.getStyleClass().add("notebook-asked");
        // As wide as all of it; where there is less room it goes on in a second line.
        asked.setPrefWrapLength(ALL);
        HBox.setHgrow(asked, Priority.ALWAYS);
        getChildren().addAll(asked, acts());
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("notebook-top");
    }

    private HBox acts() {
        var line = new HBox(
                tags(),
                button("move", Feather.CORNER_UP_RIGHT, acts::move),
                button("delete", Feather.TRASH_2, acts::delete),
                button("import", Feather.UPLOAD, acts::bring),
                button("export", Feather.DOWNLOAD, acts::export),
                button("close", Feather.X, acts::close));
        line.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notebook-acts");
        return line;
    }

    private Button sort() {
        sort.setId("notebook-sort");
        sort.getStyleClass().addAll("flat-button", "list-order");
        sort.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        sort.setContentDisplay(ContentDisplay.RIGHT);
        sort.setTooltip(new Tooltip(words.get("notebook.sort.tip")));
        sort.setOnAction(event -> sortings().show(sort, Side.TOP, 0, -4));
        return sort;
    }

    private Button conflicts() {
        conflicts.setId("notebook-conflicts");
        conflicts.getStyleClass().addAll("flat-button", "notebook-by");
        conflicts.setTooltip(new Tooltip(words.get("notebook.conflicts.tip")));
        conflicts.managedProperty().bind(conflicts.visibleProperty());
        conflicts.setOnAction(event -> model.toggleConflicts());
        return conflicts;
    }

    /** Takes the keyboard: what is typed is asked for. */
    void takeFocus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Asks for all notes. */
    void clear() {
        search.clear();
    }

    void focusTags() {
        tags.requestFocus();
    }

    void show(NotebookModel.Shown shown) {
        count.setText(words.number(shown.count()));
        sort.setText(words.get("notebook.sort." + model.sorting().word()));
        boolean only = shown.part() == NotebookModel.Part.CONFLICTS;
        conflicts.setText(words.get(only ? "notebook.conflicts.only" : "notebook.conflicts", shown.conflicts()));
        conflicts.setVisible(only || shown.conflicts() > 0);
        choose(conflicts, only);
        mark();
    }

    private TextField search() {
        search.setId("notebook-search");
        search.setPromptText(words.get("notebook.search"));
        search.setAccessibleText(words.get("notebook.search"));
        search.textProperty().subscribe(model::ask);
        search.setOnAction(event -> acts.toList());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                acts.toList();
            }
        });
        return search;
    }

    private TextField tags() {
        tags.setId("notebook-tags");
        tags.setPromptText(words.get("notebook.tag"));
        tags.setAccessibleText(words.get("notebook.tag.accessible"));
        tags.setPrefColumnCount(10);
        tags.setOnAction(event -> tag());
        return tags;
    }

    private void tag() {
        model.changes().retag(acts.chosen(), tags.getText());
        tags.clear();
        acts.toList();
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

    private ContextMenu sortings() {
        var menu = new ContextMenu();
        for (Sorting each : Sorting.values()) {
            var item = new RadioMenuItem(words.get("notebook.sort." + each.word()));
            item.setSelected(each == model.sorting());
            item.setOnAction(event -> acts.sort(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button button(String name, Ikon icon, Runnable act) {
        return IconButton.of("notebook-" + name, icon, words.get("notebook." + name), act);
    }

    private void mark() {
        groupings.forEach((grouping, button) -> choose(button, grouping == model.grouping()));
    }

    private static void choose(Button button, boolean chosen) {
        button.getStyleClass().remove("chosen");
        if (chosen) {
            button.getStyleClass().add("chosen");
        }
    }
}
