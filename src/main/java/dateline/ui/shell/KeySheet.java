package dateline.ui.shell;

import dateline.ui.text.Words;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All keys on one sheet, written when it is first opened: it has a third of the window's words. */
final class KeySheet extends VBox {
    private final Actions actions;
    private final Words words;
    private final Runnable closed;

    KeySheet(Actions actions, Words words, Runnable closed) {
        this.actions = actions;
        this.words = words;
        this.closed = closed;
        setId("key-sheet");
        getStyleClass().add("key-sheet");
        setMaxSize(760, USE_PREF_SIZE);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setVisible(false);
    }

    private void write() {
        var title = new Label(words.get("keys.title"));
        title.getStyleClass().add("sheet-title");
        var scroll = new ScrollPane(grid(actions));
        scroll.setFitToWidth(true);
        var more = new Label(words.get("keys.more"));
        more.getStyleClass().add("sheet-note");
        more.setWrapText(true);
        getChildren().addAll(title, scroll, more);
    }

    void open() {
        if (getChildren().isEmpty()) {
            write();
        }
        setVisible(true);
        requestFocus();
    }

    void close() {
        setVisible(false);
        closed.run();
    }

    private static GridPane grid(Actions actions) {
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (int column = 0; column < 4; column++) {
            var width = new ColumnConstraints();
            width.setHalignment(column % 2 == 0 ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(width);
        }
        var withKeys = actions.all().stream()
                .filter(action -> !action.keys().isEmpty())
                .toList();
        int rows = (withKeys.size() + 1) / 2;
        for (int i = 0; i < withKeys.size(); i++) {
            Action action = withKeys.get(i);
            var key = new Label(
                    action.keys().stream().map(Key::words).distinct().limit(2).collect(Collectors.joining("  ")));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            grid.add(key, i / rows * 2, i % rows);
            grid.add(new Label(action.words()), i / rows * 2 + 1, i % rows);
        }
        return grid;
    }
}
