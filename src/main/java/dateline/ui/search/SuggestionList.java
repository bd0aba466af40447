package dateline.ui.search;

import dateline.search.Suggestion;
import dateline.ui.text.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What is offered while somebody types: a list just under the search box, over all else; it never takes the keyboard. */
public final class SuggestionList extends StackPane {
    private static final double ROW = 30;
    private static final double AROUND = 14;
    private static final double GAP = 4;

    private final SuggestionsModel model;
    private final Node anchor;
    private final ListView<Suggestion> list;

    /**
     * Makes a list that is shown while there is something in it.
     *
     * @param model what is offered
     * @param anchor what it is shown under, as wide as that
     * @param words what is said
     * @param taken takes what is clicked
     */
    SuggestionList(SuggestionsModel model, Node anchor, Words words, Consumer<Suggestion> taken) {
        this.model = model;
        this.anchor = anchor;
        this.list = new ListView<>(model.offered());
        setId("suggestions");
        getStyleClass().addAll("palette", "suggestions");
        setManaged(false);
        setVisible(false);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.get("suggestions.accessible"));
        list.setCellFactory(view -> new Row(words));
        list.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> row(event).ifPresent(suggestion -> {
                    event.consume();
                    taken.accept(suggestion);
                }));
        getChildren().add(list);
        model.offered().addListener((ListChangeListener<Suggestion>) change -> show());
        model.choice().subscribe(choice -> choose(choice.intValue()));
    }

    private void show() {
        boolean any = !model.offered().isEmpty() && anchor.getScene() != null && getParent() != null;
        if (any) {
            Bounds under = anchor.localToScene(anchor.getLayoutBounds());
            Point2D corner = getParent().sceneToLocal(under.getMinX(), under.getMaxY() + GAP);
            resizeRelocate(
                    corner.getX(),
                    corner.getY(),
                    under.getWidth(),
                    model.offered().size() * ROW + AROUND);
        }
        setVisible(any);
    }

    private void choose(int number) {
        if (number < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(number);
        }
    }

    private static Optional<Suggestion> row(MouseEvent event) {
        for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
            if (at instanceof Row row) {
                return Optional.ofNullable(row.getItem());
            }
        }
        return Optional.empty();
    }

    /** One suggestion: its label, what was typed of it marked; what it is, and how many articles have it. */
    private static final class Row extends ListCell<Suggestion> {
        private final Words words;
        private final ClampedText label = new ClampedText("suggestion-label");
        private final Label kind = new Label();
        private final Label count = new Label();
        private final HBox line = new HBox(label, kind, count);

        Row(Words words) {
            this.words = words;
            getStyleClass().add("suggestion");
            setPrefWidth(0);
            kind.getStyleClass().addAll("suggestion-kind");
            kind.setMinWidth(USE_PREF_SIZE);
            count.getStyleClass().add("suggestion-count");
            count.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(label, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setFillHeight(false);
            line.getStyleClass().add("suggestion-line");
        }

        @Override
        protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            setText(null);
            setGraphic(suggestion == null ? null : line);
            if (suggestion != null) {
                label.show(suggestion.label(), suggestion.matched());
                kind.setText(words.get("suggestion." + suggestion.kind()));
                count.setText(suggestion.count() == 0 ? "" : words.number(suggestion.count()));
                setAccessibleText(words.get("suggestion.row", suggestion.label(), kind.getText(), suggestion.count()));
            }
        }
    }
}
