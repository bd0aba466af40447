package dateline.ui.shell;

import dateline.entity.*;
import dateline.store.Settings;
import dateline.ui.entity.Act;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureScratchTest {
    @TempDir
    Path data;

    @Test
    void pictures() throws Exception {
        try (var window = WindowDriver.open(data)) {
            window.size(1440, 900);
            window.read(WindowDriver.LEAD);
            Fx.run(() -> window.window().panes().focusReader());
            window.until("at Campbell", () -> {
                window.typeSign("]");
                return window.window()
                        .panes()
                        .reader()
                        .name()
                        .filter(m -> m.label().equals("Kurt Campbell"))
                        .isPresent();
            });
            window.press(KeyCode.ENTER);
            shot(window, "card");
            window.press(KeyCode.E);
            shot(window, "acts");
            for (Act act : new Act[] {Act.MERGE, Act.SPLIT, Act.RENAME, Act.REJECT_SPELLING, Act.CHANGE_TYPE}) {
                Fx.run(() -> window.window().models().editor().choose(act));
                window.until("cands", () -> true);
                if (act == Act.MERGE) {
                    window.type("ca");
                    window.until("c", () -> !window.shown(".candidate-name").isEmpty());
                }
                shot(window, act.name());
            }
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.X);
            window.until("made", () -> window.corrections().size() == 1);
            window.press(KeyCode.L);
            shot(window, "log");
            Fx.run(() -> window.window().set(Settings.Theme.DARK));
            shot(window, "log-dark");
        }
    }

    private static void shot(WindowDriver window, String name) throws Exception {
        Fx.run(() -> {});
        Thread.sleep(250);
        PngFile.write(Fx.get(() -> window.window().picture(1440, 900)), Path.of("target/shot-" + name + ".png"));
    }
}
