package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    @TempDir
    Path folder;

    @Test
    void placesThatAreGivenAreUsed() {
        var places = Places.choose(Optional.of(folder.resolve("d")), Optional.of(Path.of("relative")));

        assertThat(places.data()).isEqualTo(folder.resolve("d"));
        assertThat(places.cache()).isEqualTo(Path.of("relative").toAbsolutePath());
        assertThat(folder.resolve("d")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onLinuxTheyAreThoseOfXdg() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ShownPlaces.class.getName());
        process.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());

        try (var said = process.start().inputReader()) {
            assertThat(said.lines())
                    .containsExactly(
                            folder.resolve("data/Dateline").toString(),
                            folder.resolve("cache/Dateline").toString());
        }
    }

    @Test
    void anArchiveWithItsOwnFolderKeepsEverythingThere() throws IOException {
        var places = new Places(folder.resolve("d"), folder.resolve("c"));
        assertThat(places.forArchive(folder)).isEqualTo(places);

        Path own = Files.createDirectory(folder.resolve(".dateline"));

        assertThat(places.forArchive(folder)).isEqualTo(new Places(own, own.resolve("cache")));
        assertThat(places.dataOf("x")).isEqualTo(folder.resolve("d/archives/x"));
    }
}
