package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.note.NoteSubject;
import dateline.ui.text.IconButton;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Whom and what notes are linked to: a chip each, and behind them a field in which a name is typed. The names of the
 * passage are offered first; Enter adds, Backspace in the empty field takes the last away, Ctrl+Z there takes that back.
 */
final class LinkField extends VBox {
    private static final double WRAP = 220;

    private final LinkOffers offers;
    private final Words words;
    private final Acts acts;
    private final FlowPane line = new FlowPane();
    private final TextField field = new TextField();
    private List<EntityId> linked = List.of();

    /** What a field asks for. */
    interface Acts {
        /** What the notes are about that are linked. */
        List<NoteSubject> subjects();

        void add(EntityId entity);

        void remove(EntityId entity);

        /** Takes back what was done last. */
        void undo();
    }

    LinkField(LinkOffers offers, Words words, Acts acts) {
        this.offers = offers;
        this.words = words;
        this.acts = acts;
        getStyleClass().add("links");
        line.getStyleClass().add("links-line");
        line.setPrefWrapLength(WRAP);
        field.getStyleClass().add("link-field");
        field.setPromptText(words.get("link.prompt"));
        field.setAccessibleText(words.get("link.accessible"));
        field.setPrefColumnCount(9);
        field.textProperty().subscribe(typed -> ask());
        field.focusedProperty().subscribe(has -> ask());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var list = new OfferList<>(
                offers.offering(), field, name -> LinkLabel.offer(name, words), name -> acts.add(name.id()));
        getChildren().addAll(line, list);
        show(List.of());
    }

    TextField field() {
        return field;
    }

    /** Shows whom and what the notes are linked to now; what is being typed stays. */
    void show(List<EntityId> now) {
        if (now.equals(linked) && !line.getChildren().isEmpty()) {
            return;
        }
        linked = List.copyOf(now);
        List<Node> chips = new ArrayList<>();
        now.forEach(entity -> chips.add(chip(offers.name(entity), entity)));
        // The field itself is never taken out: it would lose the keyboard.
        line.getChildren().removeIf(node -> !node.equals(field));
        line.getChildren().addAll(0, chips);
        if (!line.getChildren().contains(field)) {
            line.getChildren().add(field);
        }
        ask();
    }

    private HBox chip(LinkName name, EntityId entity) {
        var chip = new HBox(LinkLabel.of(name, words));
        var remove = IconButton.of(
                "unlink-" + name.id().value().replace('/', '-'),
                Feather.X,
                words.get("link.remove", name.label()),
                () -> acts.remove(entity));
        remove.getStyleClass().add("link-remove");
        chip.getChildren().add(remove);
        chip.getStyleClass().add("link-chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }

    private void ask() {
        if (field.isFocused()) {
            offers.ask(field.getText(), acts.subjects(), linked);
        } else {
            offers.offering().clear();
        }
    }

    private void pressed(KeyEvent event) {
        boolean empty = field.getText().isEmpty();
        Optional<Runnable> act = switch (event.getCode()) {
            case BACK_SPACE ->
                empty && !linked.isEmpty() ? Optional.of(() -> acts.remove(linked.getLast())) : Optional.empty();
            case Z ->
                empty && event.isShortcutDown() && !event.isShiftDown() ? Optional.of(acts::undo) : Optional.empty();
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }
}
