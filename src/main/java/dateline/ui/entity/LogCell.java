package dateline.ui.entity;

import dateline.entity.CorrectionEntry;
import dateline.ui.text.Words;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One correction: what was done, who did it and when, why. */
final class LogCell extends ListCell<CorrectionEntry> {
    private final CorrectionsModel model;
    private final Words words;
    private final Label what = label("log-what");
    private final Label who = label("card-small");
    private final Label why = label("log-why");
    private final Label passed = label("trouble");
    private final HBox row;

    LogCell(CorrectionsModel model, Words words, Consumer<CorrectionEntry> withdraw) {
        this.model = model;
        this.words = words;
        getStyleClass().add("log-cell");
        setPrefWidth(0);
        passed.setText(words.get("log.passed"));
        var lines = new VBox(what, who, why, passed);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var button = new Button("", new FontIcon(Feather.CORNER_UP_LEFT));
        button.getStyleClass().addAll("flat-button", "log-withdraw");
        button.setTooltip(new Tooltip(words.get("log.withdraw")));
        button.setAccessibleText(words.get("log.withdraw"));
        button.setFocusTraversable(false);
        button.setOnAction(event -> withdraw.accept(getItem()));
        row = new HBox(lines, button);
        row.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected void updateItem(@Nullable CorrectionEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : row);
        setAccessibleText(null);
        if (!empty && entry != null) {
            show(entry);
        }
    }

    private void show(CorrectionEntry entry) {
        var ledger = model.ledger().get();
        String done = new CorrectionSentence(ledger.ledger(), model.entries().get(), words).of(entry.correction());
        what.setText(done);
        String when = words.shortDay(entry.at().atZone(ZoneId.systemDefault()).toLocalDate());
        who.setText(words.get("log.by", when, entry.by()));
        why.setText(entry.why());
        show(why, !entry.why().isEmpty());
        show(passed, ledger.passedOver().contains(entry));
        setAccessibleText(words.get("log.row", done, who.getText(), entry.why()));
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
