package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Waiting for files to change. What would wait for ever is ended by the time limit. */
@Timeout(60)
final class FolderWatchTest {
    private static final Duration QUIET = Duration.ofMillis(1);

    @TempDir
    Path folder;

    @Test
    void aFileThatIsAddedWrittenOrRemovedIsAChange() throws IOException, InterruptedException {
        try (FolderWatch watch = FolderWatch.of(folder)) {
            Path file = Files.writeString(folder.resolve("a.json"), "1");
            assertThat(watch.await(QUIET)).isTrue();
            Files.writeString(file, "2");
            assertThat(watch.await(QUIET)).isTrue();
            Files.delete(file);
            assertThat(watch.await(QUIET)).isTrue();
        }
    }

    @Test
    void filesOfFoldersBelowAndOfNewOnesAreSeen() throws IOException, InterruptedException {
        Path old = Files.createDirectory(folder.resolve("old"));
        try (FolderWatch watch = FolderWatch.of(folder)) {
            Files.writeString(old.resolve("a.json"), "1");
            assertThat(watch.await(QUIET)).isTrue();
            Path young = Files.createDirectory(folder.resolve("young"));
            assertThat(watch.await(QUIET)).isTrue();
            Files.writeString(young.resolve("b.json"), "1");
            assertThat(watch.await(QUIET)).isTrue();
        }
    }

    @Test
    void hiddenFilesAndFoldersArePassedOver() throws IOException, InterruptedException {
        Path hidden = Files.createDirectory(folder.resolve(".git"));
        Path seen = folder.resolve("a.json");
        try (FolderWatch watch = FolderWatch.of(folder)) {
            Files.writeString(hidden.resolve("b.json"), "1");
            Files.writeString(folder.resolve(".c.json"), "1");
            Files.writeString(seen, "1");
            assertThat(watch.await(QUIET)).isTrue();
        }
        try (FolderWatch watch = FolderWatch.of(folder)) {
            Files.writeString(hidden.resolve("b.json"), "2");
            Files.writeString(folder.resolve(".c.json"), "2");
            Thread closer = Thread.ofPlatform().start(() -> closeQuietly(watch));
            assertThat(watch.await(QUIET)).isFalse();
            closer.join();
        }
    }

    private static void closeQuietly(FolderWatch watch) {
        try {
            watch.close();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aWatchThatIsClosedWaitsNoMore() throws IOException, InterruptedException {
        FolderWatch watch = FolderWatch.of(folder);
        watch.close();
        assertThat(watch.await(QUIET)).isFalse();
    }
}
