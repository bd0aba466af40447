package dateline.ui.article;

import dateline.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Looks for words in the open page: a small bar at its top, there only while it is needed. */
final class FindBar extends HBox {
    private final ReaderModel model;
    private final Words words;
    private final Runnable closed;
    private final TextField field = new TextField();
    private final Label count = new Label();

    FindBar(ReaderModel model, Words words, Runnable closed) {
        this.model = model;
        this.words = words;
        this.closed = closed;
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        field.setId("find-field");
        field.setPromptText(words.get("find.prompt"));
        field.setAccessibleText(words.get("find.prompt"));
        field.textProperty().subscribe(typed -> model.find(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.getStyleClass().add("find-count");
        model.finds().subscribe(this::show);
        getChildren()
                .addAll(
                        field,
                        count,
                        button("find.previous", Feather.CHEVRON_UP, () -> model.stepFind(-1)),
                        button("find.next", Feather.CHEVRON_DOWN, () -> model.stepFind(1)),
                        button("find.close", Feather.X, this::close));
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        model.find(field.getText());
    }

    void close() {
        setVisible(false);
        model.find("");
        closed.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.stepFind(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void show(Matches found) {
        if (field.getText().isBlank()) {
            count.setText("");
        } else {
            count.setText(
                    words.get("find.count", found.current() + 1, found.spans().size()));
        }
    }

    private Button button(String key, Feather icon, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("flat-button");
        button.setTooltip(new Tooltip(words.get(key)));
        button.setAccessibleText(words.get(key));
        button.setOnAction(event -> act.run());
        return button;
    }
}
