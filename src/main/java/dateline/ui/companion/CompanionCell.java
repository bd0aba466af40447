package dateline.ui.companion;

import dateline.search.Companion;
import dateline.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A companion: name and type, how many sentences and articles name both. */
final class CompanionCell extends ListCell<Companion> {
    private final Words words;
    private final Label name = label("companion-name");
    private final Label type = label("companion-type");
    private final Label sentences = label("companion-count");
    private final Label articles = label("companion-count");
    private final HBox row = new HBox(name, type, sentences, articles);

    CompanionCell(Words words) {
        this.words = words;
        getStyleClass().add("companion-cell");
        setPrefWidth(0);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void updateItem(@Nullable Companion item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setAccessibleText(null);
        setGraphic(empty || item == null ? null : row);
        if (!empty && item != null) {
            show(item);
        }
    }

    private void show(Companion companion) {
        String kind = companion.entity().type();
        name.setText(companion.entity().label());
        name.getStyleClass().setAll("label", "companion-name", "companion-" + kind);
        type.setText(kind);
        sentences.setText(words.number(companion.sentences()));
        articles.setText(words.number(companion.articles()));
        setAccessibleText(words.get(
                "companions.row", companion.entity().label(), kind, companion.sentences(), companion.articles()));
    }
}
