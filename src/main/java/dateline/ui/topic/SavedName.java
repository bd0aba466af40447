package dateline.ui.topic;

import dateline.ui.text.Words;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** Where a saved search gets another name: Enter gives it, Escape leaves it. There only meanwhile. */
final class SavedName extends TextField {
    private final Words words;
    private final Runnable left;
    private Predicate<String> named = name -> true;

    /**
     * Makes the field, out of sight.
     *
     * @param words what is said
     * @param left takes the keyboard back
     */
    SavedName(Words words, Runnable left) {
        this.words = words;
        this.left = left;
        setId("saved-name");
        getStyleClass().add("sidebar-filter");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> setVisible(isVisible() && focused));
    }

    /**
     * Asks for another name.
     *
     * @param name the one it has
     * @param taker takes the one typed; says whether it can be had
     */
    void ask(String name, Predicate<String> taker) {
        named = taker;
        setText(name);
        setAccessibleText(words.get("saved.rename.accessible", name));
        setVisible(true);
        requestFocus();
        selectAll();
    }

    /**
     * {@return whether it was asked for a name, which it is no longer}
     */
    boolean stepOut() {
        boolean asked = isVisible();
        if (asked) {
            left.run();
        }
        return asked;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (named.test(getText())) {
                    left.run();
                } else {
                    selectAll();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
