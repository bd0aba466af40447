package dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** All actions of the window, in the order of the menu, and the keys that lead to them. */
public final class Actions {
    private final List<Action> all = new ArrayList<>();

    Actions() {}

    void add(Action action) {
        if (all.stream().anyMatch(each -> each.id().equals(action.id()))) {
            throw new IllegalArgumentException("two actions are called " + action.id());
        }
        all.add(action);
    }

    /**
     * {@return all actions, in order}
     */
    public List<Action> all() {
        return List.copyOf(all);
    }

    /**
     * {@return the action of a name; that there is none is a mistake of the program}
     *
     * @param id the name
     */
    public Action get(String id) {
        return all.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action is called " + id));
    }

    /** Lets the keys of a scene lead to the actions. */
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handle(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> handle(scene, event));
    }

    private void handle(Scene scene, KeyEvent event) {
        Node owner = scene.getFocusOwner();
        find(event, owner).ifPresent(action -> {
            event.consume();
            action.run().run();
        });
    }

    private Optional<Action> find(KeyEvent event, @Nullable Node owner) {
        return all.stream()
                .filter(action ->
                        action.keys().stream().anyMatch(key -> key.matches(event) && !belongsTo(owner, action, key)))
                .findFirst();
    }

    // While somebody types, letters are theirs, and so is the field's own undo; a panel's lists keep their letters.
    private static boolean belongsTo(@Nullable Node owner, Action action, Key key) {
        boolean typing = owner instanceof TextInputControl;
        if (key instanceof Key.Letter) {
            return typing || isInPanel(owner);
        }
        return typing && List.of("undo", "redo").contains(action.id());
    }

    private static boolean isInPanel(@Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("panel")) {
                return true;
            }
        }
        return false;
    }
}
