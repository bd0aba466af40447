package dateline.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key, or keys pressed together. */
public sealed interface Key {
    /**
     * A key with modifiers, or one that types nothing, such as F6.
     *
     * @param combination what is pressed
     */
    record Chord(KeyCombination combination) implements Key {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
        }

        @Override
        public String words() {
            return combination.getDisplayText();
        }
    }

    /**
     * A key that types a character; it counts only outside fields that are typed in.
     *
     * @param character what is typed, whatever the keyboard's layout
     */
    record Letter(String character) implements Key {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && !event.isControlDown()
                    && !event.isAltDown()
                    && !event.isMetaDown()
                    && event.getCharacter().equals(character);
        }

        @Override
        public String words() {
            String upper = character.toUpperCase(Locale.ROOT);
            boolean shifted = character.equals(upper) && !character.equals(character.toLowerCase(Locale.ROOT));
            return shifted ? "Shift+" + upper : upper;
        }
    }

    /**
     * {@return a key with modifiers}
     *
     * @param name as {@link KeyCombination#valueOf} reads it, such as {@code Shortcut+K}
     */
    static Key chord(String name) {
        return new Chord(KeyCombination.valueOf(name));
    }

    /**
     * {@return a key that types a character}
     *
     * @param character what is typed
     */
    static Key letter(String character) {
        return new Letter(character);
    }

    /**
     * {@return a key without modifiers}
     *
     * @param code which
     */
    static Key of(KeyCode code) {
        return new Chord(KeyCombination.valueOf(code.getName()));
    }

    /**
     * {@return whether an event is this key}
     *
     * @param event a key pressed or typed
     */
    boolean matches(KeyEvent event);

    /**
     * {@return the key's name, for people}
     */
    String words();
}
