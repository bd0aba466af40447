package dateline.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a person has set the window up: {@code settings.json} in the data folder.
 *
 * @param lastArchive the folder of the archive opened last
 * @param theme the colours
 * @param textSize the size of the article's text, from {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}
 * @param paneWidths the width of each pane that was ever set, in pixels, by the pane's name
 * @param openPanes the names of the panes that are open; empty when that was never set
 * @param window the size of the window, once it was set
 * @param noteOrder the word for what comes first in the notebook, once it was set
 */
public record Settings(
        Optional<Path> lastArchive,
        Theme theme,
        int textSize,
        Map<String, Double> paneWidths,
        Optional<Set<String>> openPanes,
        Optional<WindowSize> window,
        Optional<String> noteOrder) {
    /** The smallest text. */
    public static final int SMALLEST_TEXT = 1;
    /** The largest text. */
    public static final int LARGEST_TEXT = 5;

    private static final String NAME = "settings.json";
    private static final int USUAL_TEXT = 3;

    /** The colours of the window. */
    public enum Theme {
        /** Dark on white. */
        LIGHT,
        /** Dark on the colour of paper. */
        SEPIA,
        /** Light on black. */
        DARK;

        /**
         * {@return the word for it in files and commands}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * {@return the theme of a word, if it names one}
         *
         * @param word as in files and commands; case does not matter
         */
        public static Optional<Theme> of(String word) {
            for (Theme theme : values()) {
                if (theme.word().equals(word.toLowerCase(Locale.ROOT))) {
                    return Optional.of(theme);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The size of the window.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param maximised whether it fills the screen; the size is that of before then
     */
    public record WindowSize(double width, double height, boolean maximised) {
        public WindowSize {
            if (!(width >= 1 && height >= 1 && width < 1e6 && height < 1e6)) {
                throw new IllegalArgumentException("not the size of a window: " + width + " x " + height);
            }
        }
    }

    public Settings {
        paneWidths = Map.copyOf(paneWidths);
        openPanes = openPanes.map(Set::copyOf);
        if (textSize < SMALLEST_TEXT || textSize > LARGEST_TEXT) {
            throw new IllegalArgumentException("no such text size: " + textSize);
        }
    }

    /**
     * {@return the settings before anything was set}
     */
    public static Settings usual() {
        return new Settings(
                Optional.empty(),
                Theme.LIGHT,
                USUAL_TEXT,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the same with another archive opened last}
     *
     * @param folder the archive's folder
     */
    public Settings withLastArchive(Path folder) {
        return new Settings(Optional.of(folder), theme, textSize, paneWidths, openPanes, window, noteOrder);
    }

    /**
     * {@return the same in other colours}
     *
     * @param other the colours
     */
    public Settings withTheme(Theme other) {
        return new Settings(lastArchive, other, textSize, paneWidths, openPanes, window, noteOrder);
    }

    /**
     * {@return the same with larger or smaller text}
     *
     * @param size from {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}
     */
    public Settings withTextSize(int size) {
        return new Settings(lastArchive, theme, size, paneWidths, openPanes, window, noteOrder);
    }

    /**
     * {@return the same with panes of other widths}
     *
     * @param widths in pixels, by the pane's name
     */
    public Settings withPaneWidths(Map<String, Double> widths) {
        return new Settings(lastArchive, theme, textSize, widths, openPanes, window, noteOrder);
    }

    /**
     * {@return the same with other panes open}
     *
     * @param open their names
     */
    public Settings withOpenPanes(Set<String> open) {
        return new Settings(lastArchive, theme, textSize, paneWidths, Optional.of(open), window, noteOrder);
    }

    /**
     * {@return the same with a window of another size}
     *
     * @param size its size
     */
    public Settings withWindow(WindowSize size) {
        return new Settings(lastArchive, theme, textSize, paneWidths, openPanes, Optional.of(size), noteOrder);
    }

    /**
     * {@return the same with the notebook in another order}
     *
     * @param order the word for what comes first
     */
    public Settings withNoteOrder(String order) {
        return new Settings(lastArchive, theme, textSize, paneWidths, openPanes, window, Optional.of(order));
    }

    /**
     * {@return the settings of a data folder} A value in them that is out of range is as if never set. A file that
     * cannot be understood is set aside, with a warning.
     *
     * @param places tells the data folder
     * @throws StoreFault when there is a file that cannot be read or set aside
     */
    public static Loaded<Settings> load(Places places) throws StoreFault {
        var loaded = file(places).load();
        return new Loaded<>(loaded.content().map(Settings::of).orElseGet(Settings::usual), loaded.warning());
    }

    /**
     * Saves the settings; values that a newer Dateline set are kept.
     *
     * @param places tells the data folder; made when missing
     * @throws StoreFault when they cannot be saved; the old ones are untouched then
     */
    public void save(Places places) throws StoreFault {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        lastArchive.ifPresent(
                path -> json.put("lastArchive", path.toAbsolutePath().toString()));
        json.put("theme", theme.word());
        json.put("textSize", textSize);
        ObjectNode widths = json.putObject("paneWidths");
        new TreeMap<>(paneWidths).forEach(widths::put);
        openPanes.ifPresent(panes -> new TreeSet<>(panes).forEach(json.withArray("openPanes")::add));
        window.ifPresent(size -> json.putObject("window")
                .put("width", size.width)
                .put("height", size.height)
                .put("maximised", size.maximised));
        noteOrder.ifPresent(order -> json.put("noteOrder", order));
        file(places).save(json, "lastArchive", "openPanes", "window", "noteOrder");
    }

    private static StateFile file(Places places) {
        return new StateFile(places.data().resolve(NAME), "settings");
    }

    private static Settings of(ObjectNode json) {
        var widths = new LinkedHashMap<String, Double>();
        json.path("paneWidths").properties().stream()
                .filter(width -> width.getValue().asDouble(-1) >= 0)
                .forEach(width -> widths.put(width.getKey(), width.getValue().asDouble(0)));
        var panes = new LinkedHashSet<String>();
        json.path("openPanes").forEach(pane -> panes.add(pane.asString("")));
        int size = json.path("textSize").asInt(USUAL_TEXT);
        return new Settings(
                path(json.path("lastArchive").asString("")),
                Theme.of(json.path("theme").asString("")).orElse(Theme.LIGHT),
                size < SMALLEST_TEXT || size > LARGEST_TEXT ? USUAL_TEXT : size,
                widths,
                json.path("openPanes").isArray() ? Optional.of(panes) : Optional.empty(),
                window(json.path("window")),
                Optional.of(json.path("noteOrder").asString("")).filter(order -> !order.isBlank()));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static Optional<WindowSize> window(JsonNode json) {
        try {
            double width = json.path("width").asDouble(0);
            double height = json.path("height").asDouble(0);
            return Optional.of(
                    new WindowSize(width, height, json.path("maximised").asBoolean(false)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
