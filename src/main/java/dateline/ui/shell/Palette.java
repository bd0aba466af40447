package dateline.ui.shell;

import dateline.ui.text.Words;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every action by its name: type a few letters, press Enter. */
final class Palette extends VBox {
    private static final double ROW = 32;
    private static final int ROWS = 11;

    private final Actions actions;
    private final Runnable closed;
    private final TextField field = new TextField();
    private final ListView<Action> list = new ListView<>();

    Palette(Actions actions, Words words, Runnable closed) {
        this.actions = actions;
        this.closed = closed;
        setId("palette");
        getStyleClass().add("palette");
        setMaxSize(460, USE_PREF_SIZE);
        field.setId("palette-field");
        field.setPromptText(words.get("palette.prompt"));
        field.setAccessibleText(words.get("palette.prompt"));
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(event -> run());
        getChildren().addAll(field, list);
        setVisible(false);
    }

    void open() {
        field.clear();
        filter("");
        setVisible(true);
        field.requestFocus();
    }

    void close() {
        setVisible(false);
        closed.run();
    }

    private void filter(String typed) {
        List<String> wanted = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        list.getItems()
                .setAll(actions.all().stream()
                        .filter(action ->
                                wanted.stream().allMatch(action.words().toLowerCase(Locale.ROOT)::contains))
                        .toList());
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, ROWS) * ROW + 2);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            choose(at + 1);
        } else if (event.getCode() == KeyCode.UP) {
            choose(at - 1);
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        event.consume();
    }

    private void choose(int index) {
        if (!list.getItems().isEmpty()) {
            int to = Math.floorMod(index, list.getItems().size());
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - ROWS + 2));
        }
    }

    private void run() {
        Action chosen = list.getSelectionModel().getSelectedItem();
        close();
        if (chosen != null) {
            chosen.run().run();
        }
    }

    private static final class Row extends ListCell<Action> {
        private final Label name = new Label();
        private final Label key = new Label();
        private final HBox line;

        Row() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            key.getStyleClass().add("key");
            line = new HBox(name, space, key);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            setText(null);
            setGraphic(action == null ? null : line);
            if (action != null) {
                name.setText(action.words());
                key.setText(action.key());
                key.setVisible(!action.keys().isEmpty());
            }
        }
    }
}
