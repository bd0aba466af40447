package dateline.ui.shell;

import java.util.List;

/**
 * Something that a person can do. Each is defined once: menu, palette, key sheet, tooltips and keys all come from it.
 *
 * @param id names it for the program, such as {@code note.add}
 * @param words names it for people
 * @param keys what does it, the one to show first; may be empty
 * @param run does it
 */
public record Action(String id, String words, List<Key> keys, Runnable run) {
    public Action {
        keys = List.copyOf(keys);
    }

    /**
     * {@return the key to show; empty when there is none}
     */
    public String key() {
        return keys.isEmpty() ? "" : keys.getFirst().words();
    }

    /**
     * {@return its name with its key, for a tooltip}
     */
    public String tip() {
        return keys.isEmpty() ? words : words + "  (" + key() + ")";
    }
}
