package dateline.ui.shell;

import dateline.store.Settings;
import dateline.store.Settings.Theme;
import dateline.ui.article.ReaderPane;
import dateline.ui.article.TextSize;
import dateline.ui.settings.Kept;
import java.util.List;
import javafx.scene.Scene;

/** How the window looks: its theme and the size of the article's letters, both remembered. */
final class Look {
    private final Kept<Settings> settings;
    private final Scene scene;
    private final ReaderPane reader;

    Look(Kept<Settings> settings, Scene scene, ReaderPane reader) {
        this.settings = settings;
        this.scene = scene;
        this.reader = reader;
        scene.getStylesheets().add(StyleSheets.shapes());
        put(theme());
        reader.set(size());
    }

    Theme theme() {
        return settings.now().theme();
    }

    /** Goes on to the next theme, round and round. */
    void nextTheme() {
        List<Theme> themes = List.of(Theme.values());
        set(themes.get((themes.indexOf(theme()) + 1) % themes.size()));
    }

    void set(Theme chosen) {
        scene.getStylesheets().remove(StyleSheets.colours(theme()));
        settings.change(old -> old.withTheme(chosen));
        put(chosen);
    }

    void set(TextSize chosen) {
        int number = List.of(TextSize.values()).indexOf(chosen) + Settings.SMALLEST_TEXT;
        settings.change(old -> old.withTextSize(number));
        reader.set(chosen);
    }

    void step(int steps) {
        set(size().step(steps));
    }

    private TextSize size() {
        return List.of(TextSize.values()).get(settings.now().textSize() - Settings.SMALLEST_TEXT);
    }

    private void put(Theme chosen) {
        scene.setUserAgentStylesheet(StyleSheets.base(chosen));
        scene.getStylesheets().add(StyleSheets.colours(chosen));
        scene.getRoot().applyCss();
        reader.restyle();
    }
}
