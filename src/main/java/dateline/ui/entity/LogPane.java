package dateline.ui.entity;

import dateline.entity.CorrectionEntry;
import dateline.ui.text.Notice;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The corrections in force, newest first, each with a way to withdraw it. */
public final class LogPane extends BorderPane {
    private final Words words;
    private final Runnable left;
    private final Consumer<CorrectionEntry> withdraw;
    private final Label count = new Label();
    private final Label trouble = new Label();
    private final ListView<CorrectionEntry> list = new ListView<>();

    /**
     * Makes the panel; it is not there until it is opened.
     *
     * @param model the log
     * @param words what is said
     * @param left takes the keyboard when the panel goes
     * @param withdraw withdraws a correction
     */
    public LogPane(CorrectionsModel model, Words words, Runnable left, Consumer<CorrectionEntry> withdraw) {
        this.words = words;
        this.left = left;
        this.withdraw = withdraw;
        setId("log");
        getStyleClass().addAll("panel", "log");
        setMaxWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        list.setId("log-list");
        list.setAccessibleText(words.get("log.accessible"));
        list.setCellFactory(view -> new LogCell(model, words, withdraw));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setTop(top());
        model.entries().subscribe(this::show);
        model.trouble().subscribe(this::say);
    }

    /** Opens the panel and takes the keyboard. */
    public void open() {
        setVisible(true);
        list.refresh();
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /**
     * {@return whether the panel was there to be left}
     */
    public boolean stepOut() {
        boolean was = isVisible();
        setVisible(false);
        if (was) {
            left.run();
        }
        return was;
    }

    private VBox top() {
        var title = new Label(words.get("log.title"));
        title.getStyleClass().add("section-head");
        count.setId("log-count");
        count.getStyleClass().add("section-count");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = new Button("", new FontIcon(Feather.X));
        close.setId("log-close");
        close.getStyleClass().add("flat-button");
        close.setTooltip(new Tooltip(words.get("log.close")));
        close.setAccessibleText(words.get("log.close"));
        close.setOnAction(event -> stepOut());
        var line = new HBox(title, count, space, close);
        line.setAlignment(Pos.CENTER_LEFT);
        trouble.setId("log-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        var top = new VBox(line, trouble);
        top.getStyleClass().add("log-top");
        return top;
    }

    private void show(List<CorrectionEntry> entries) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        count.setText(entries.isEmpty() ? "" : words.number(entries.size()));
        list.getItems().setAll(entries);
        list.getSelectionModel().clearAndSelect(Math.min(at, entries.size() - 1));
        setCenter(entries.isEmpty() ? Notice.of(words.get("log.none"), words.get("log.none.sentence")) : list);
        if (isVisible()) {
            list.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        CorrectionEntry chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.DELETE && chosen != null) {
            event.consume();
            withdraw.accept(chosen);
        }
    }

    private void say(Optional<String> sentence) {
        trouble.setText(sentence.orElse(""));
        trouble.setVisible(sentence.isPresent());
    }
}
