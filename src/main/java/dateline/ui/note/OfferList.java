package dateline.ui.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Under a field, what is offered for what is typed there: Down and Up choose, Enter or a press takes. Enter waits for what
 * was typed last, so that it never takes what was found for less.
 *
 * @param <T> what may be taken
 */
final class OfferList<T> extends VBox {
    private final Offering<T> offering;
    private final TextField field;
    private final Function<T, Region> row;
    private final Consumer<T> taken;

    /** What Enter was pressed on before anything for it had come. */
    private Optional<String> awaited = Optional.empty();

    OfferList(Offering<T> offering, TextField field, Function<T, Region> row, Consumer<T> taken) {
        this.offering = offering;
        this.field = field;
        this.row = row;
        this.taken = taken;
        getStyleClass().add("offers");
        managedProperty().bind(visibleProperty());
        field.textProperty().subscribe(typed -> awaited = Optional.empty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        offering.offered().subscribe(this::show);
    }

    private void show(Offering.Offered<T> offered) {
        if (field.isFocused() && awaited.equals(Optional.of(offered.typed()))) {
            awaited = Optional.empty();
            offered.chosen().ifPresent(this::take);
            return;
        }
        List<Node> rows = new ArrayList<>();
        for (int at = 0; at < offered.items().size(); at++) {
            rows.add(row(offered.items().get(at), at == offered.choice()));
        }
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
    }

    private Region row(T item, boolean chosen) {
        Region shown = row.apply(item);
        shown.getStyleClass().add("offer");
        if (chosen) {
            shown.getStyleClass().add("chosen");
        }
        // Pressed, not clicked: the field must not lose the keyboard before.
        shown.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            event.consume();
            take(item);
        });
        return shown;
    }

    private void take(T item) {
        field.clear();
        taken.accept(item);
    }

    private void takeChosen() {
        Offering.Offered<T> offered = offering.offered().get();
        if (offered.typed().equals(field.getText())) {
            offered.chosen().ifPresent(this::take);
        } else {
            awaited = Optional.of(field.getText());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            offering.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            takeChosen();
        }
    }
}
