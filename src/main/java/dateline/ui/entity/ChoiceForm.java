package dateline.ui.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/**
 * A few things of which one is chosen.
 *
 * @param <T> what they are
 */
final class ChoiceForm<T> implements Form {
    private static final double ROW = 30;
    private static final int ROWS = 10;

    private final ListView<T> list = new ListView<>();
    private final Consumer<T> act;

    ChoiceForm(List<T> choices, Function<T, String> label, String accessible, Consumer<T> act) {
        this.act = act;
        list.getItems().setAll(choices);
        list.setId("editor-choices");
        list.setAccessibleText(accessible);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.clamp(choices.size(), 1, ROWS) * ROW + 2);
        list.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(choice == null || empty ? null : label.apply(choice));
            }
        });
        list.getSelectionModel().selectFirst();
    }

    /** Does what is chosen as soon as it is clicked. */
    ChoiceForm<T> atAClick() {
        list.setOnMouseClicked(event -> apply());
        return this;
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public void takeFocus() {
        list.requestFocus();
    }

    @Override
    public void apply() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(act);
    }
}
