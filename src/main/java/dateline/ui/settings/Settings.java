package dateline.ui.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Names and values that outlive the window: one set of them for the program, one for each archive. */
public interface Settings {
    /**
     * {@return the value last put under a name}
     *
     * @param name any name
     */
    Optional<String> get(String name);

    /**
     * Keeps a value; durable soon after, not when the method returns.
     *
     * @param name not blank
     * @param value on one line
     */
    void put(String name, String value);

    /**
     * Forgets a value.
     *
     * @param name any name
     */
    void remove(String name);

    /**
     * {@return all names that have a value, in order}
     */
    Set<String> names();

    /**
     * {@return settings that are forgotten with the program}
     */
    static Settings inMemory() {
        return new Settings() {
            private final Map<String, String> values = new TreeMap<>();

            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public void put(String name, String value) {
                values.put(name, value);
            }

            @Override
            public void remove(String name) {
                values.remove(name);
            }

            @Override
            public Set<String> names() {
                return Set.copyOf(values.keySet());
            }
        };
    }
}
