package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.app.Surroundings.Display;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
    @TempDir
    private Path folder;

    @Test
    void linuxWithoutADisplayVariableHasNoDisplay() {
        assertThat(around("Linux", Map.of("DISPLAY", " "), true).display()).isEqualTo(Display.NONE);
    }

    @Test
    void eitherKindOfDisplayIsEnough() {
        assertThat(around("Linux", Map.of("DISPLAY", ":0"), true).display()).isEqualTo(Display.READY);
        assertThat(around("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), true).display())
                .isEqualTo(Display.READY);
    }

    @Test
    void aDisplayWithoutGtkIsToldFromNoDisplay() {
        assertThat(around("Linux", Map.of("DISPLAY", ":0"), false).display()).isEqualTo(Display.NO_GTK);
        assertThat(around("Linux", Map.of(), false).display()).isEqualTo(Display.NONE);
    }

    @Test
    void otherSystemsAlwaysHaveADisplayAndNeedNoGtk() {
        assertThat(around("Mac OS X", Map.of(), false).display()).isEqualTo(Display.READY);
    }

    @Test
    void thePictureGoesIntoTheBuildsFolderWhenThereIsOne() throws IOException {
        Surroundings around = around("Linux", Map.of(), true);
        assertThat(around.picture()).isEqualTo(folder.resolve("dateline.png"));
        Files.createDirectory(folder.resolve("target"));
        assertThat(around.picture()).isEqualTo(folder.resolve("target/dateline.png"));
    }

    private Surroundings around(String system, Map<String, String> environment, boolean gtk) {
        return new Surroundings(system, environment, library -> gtk, folder, folder.resolve("articles"));
    }
}
