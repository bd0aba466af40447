package dateline.ui.shell;

import dateline.ui.article.ReaderPane;
import dateline.ui.article.TextSize;
import dateline.ui.settings.Settings;
import javafx.scene.Scene;

/** How the window looks: its theme and the size of the article's letters, both remembered. */
final class Look {
    private static final String THEME = "theme";
    private static final String SIZE = "text.size";

    private final Settings settings;
    private final Scene scene;
    private final ReaderPane reader;
    private Theme theme;
    private TextSize size;

    Look(Settings settings, Scene scene, ReaderPane reader) {
        this.settings = settings;
        this.scene = scene;
        this.reader = reader;
        this.theme = settings.get(THEME).flatMap(Theme::of).orElse(Theme.LIGHT);
        this.size = settings.get(SIZE).flatMap(Look::size).orElse(TextSize.MEDIUM);
        scene.getStylesheets().add(Theme.shapes());
        put(theme);
        reader.set(size);
    }

    Theme theme() {
        return theme;
    }

    void set(Theme chosen) {
        settings.put(THEME, chosen.word());
        put(chosen);
    }

    void set(TextSize chosen) {
        size = chosen;
        settings.put(SIZE, chosen.name());
        reader.set(chosen);
    }

    void step(int steps) {
        set(size.step(steps));
    }

    private void put(Theme chosen) {
        scene.getStylesheets().remove(theme.colours());
        theme = chosen;
        scene.setUserAgentStylesheet(chosen.base());
        scene.getStylesheets().add(chosen.colours());
        scene.getRoot().applyCss();
        reader.restyle();
    }

    private static java.util.Optional<TextSize> size(String name) {
        for (TextSize each : TextSize.values()) {
            if (each.name().equals(name)) {
                return java.util.Optional.of(each);
            }
        }
        return java.util.Optional.empty();
    }
}
