package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTailTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("f"), "one\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whenTheDiskIsFullHalfAnEntryIsTakenBack() throws IOException {
        var file = new Filling(path.toFile());
        try (var tail = new JournalTail(file)) {
            file.full = true;
            assertThatThrownBy(() -> tail.append(bytes("three\n"))).hasMessageContaining("No space left");
            assertThat(Files.readString(path)).isEqualTo("one\n");
            file.full = false;
            tail.append(bytes("two\n"));
        }

        assertThat(Files.readString(path)).isEqualTo("one\ntwo\n");
    }

    @Test
    void whatCannotBeTakenBackAtOnceIsTakenBackBeforeTheNextEntry() throws IOException {
        var file = new Filling(path.toFile());
        try (var tail = new JournalTail(file)) {
            file.full = true;
            file.stuck = true;
            assertThatThrownBy(() -> tail.append(bytes("three\n"))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> tail.append(bytes("four\n"))).isInstanceOf(IOException.class);
            assertThat(Files.readString(path)).isEqualTo("one\nth");
            file.full = false;
            file.stuck = false;
            tail.append(bytes("2\n"));
        }

        assertThat(Files.readString(path)).isEqualTo("one\n2\n");
    }

    /** A file on a disk that may be full, where what was written may not be cut off again. */
    private static final class Filling extends RandomAccessFile {
        private boolean full;
        private boolean stuck;

        private Filling(File file) throws IOException {
            super(file, "rw");
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (full) {
                super.write(bytes, 0, 2);
                throw new IOException("No space left on device");
            }
            super.write(bytes);
        }

        @Override
        public void setLength(long length) throws IOException {
            if (stuck) {
                throw new IOException("stuck");
            }
            super.setLength(length);
        }
    }
}
