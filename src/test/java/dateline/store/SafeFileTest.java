package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsWrittenWholeWithTheFoldersItNeeds() throws StoreFault, IOException {
        Path file = folder.resolve("a/b/c.json");

        SafeFile.write(file, bytes("one"));
        SafeFile.write(file, bytes("2"));

        assertThat(Files.readString(file)).isEqualTo("2");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeReplacedStaysAsItWasAndNothingIsLeftBeside() throws IOException {
        Path file = folder.resolve("taken");
        Files.createDirectories(file.resolve("inside"));

        assertThatThrownBy(() -> SafeFile.write(file, bytes("x")))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("taken");

        assertThat(file.resolve("inside")).exists();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileKeepsItsPermissionsAndALinkItsTarget() throws StoreFault, IOException {
        Path file = Files.writeString(folder.resolve("target"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        SafeFile.write(link, bytes("new"));

        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void whatIsSetAsideKeepsItsContentUnderTheNextFreeName() throws StoreFault, IOException {
        Path file = folder.resolve("s.json");
        Files.writeString(file, "one");
        Path first = SafeFile.setAside(file);
        Files.writeString(file, "two");
        Path second = SafeFile.setAside(file);

        assertThat(first).hasFileName("s.json.unreadable-1").hasContent("one");
        assertThat(second).hasFileName("s.json.unreadable-2").hasContent("two");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsNotThereCannotBeSetAside() {
        assertThatThrownBy(() -> SafeFile.setAside(folder.resolve("none")))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("there is no such file");
    }
}
