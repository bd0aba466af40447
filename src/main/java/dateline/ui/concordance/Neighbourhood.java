package dateline.ui.concordance;

import dateline.search.Collocate;
import dateline.ui.text.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The words beside the hits, the strongest first, with how often they stand before and behind; one is chosen to narrow the lines. */
final class Neighbourhood extends BorderPane {
    private static final double ROW_HEIGHT = 24;

    private final Words words;
    private final ConcordanceModel model;
    private final ListView<Collocate> list;

    Neighbourhood(ConcordanceModel model, Words words) {
        this.model = model;
        this.words = words;
        this.list = new ListView<>(model.collocates());
        setId("neighbours");
        getStyleClass().add("neighbours");
        var head = new HBox(
                label("neighbours.title", "neighbour-word"),
                label("neighbours.before", "neighbour-count"),
                label("neighbours.behind", "neighbour-count"));
        head.getStyleClass().add("neighbours-head");
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        setTop(head);
        list.setId("neighbour-words");
        list.setAccessibleText(words.get("neighbours.accessible"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPlaceholder(label("neighbours.none", "neighbours-none"));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                narrow();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setCenter(list);
    }

    void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            narrow();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            model.widen();
        }
    }

    private void narrow() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::narrow);
    }

    private Label label(String key, String style) {
        var label = new Label(words.get(key));
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** A word, how often it stands before the hit, how often behind. */
    private final class Cell extends ListCell<Collocate> {
        private final Label word = part("neighbour-word");
        private final Label before = part("neighbour-count");
        private final Label behind = part("neighbour-count");
        private final HBox row = new HBox(word, before, behind);

        private Cell() {
            getStyleClass().add("neighbour-cell");
            setPrefWidth(0);
            word.setMinWidth(0);
            word.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(word, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
        }

        private static Label part(String style) {
            var part = new Label();
            part.getStyleClass().add(style);
            part.setMinWidth(Region.USE_PREF_SIZE);
            return part;
        }

        @Override
        protected void updateItem(@Nullable Collocate item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setTooltip(null);
            setAccessibleText(null);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                word.setText(item.word());
                before.setText(words.number(item.before()));
                behind.setText(words.number(item.behind()));
                String sentence = words.get("neighbours.row", item.word(), item.before(), item.behind(), item.total());
                setAccessibleText(sentence);
                setTooltip(new Tooltip(sentence));
            }
        }
    }
}
