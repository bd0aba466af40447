package dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/**
 * Where Dateline keeps what is not in the archive.
 *
 * @param data notes, corrections, saved searches, reading state, settings
 * @param cache the index; may be deleted at any time
 */
public record Places(Path data, Path cache) {
    private static final String APPLICATION = "Dateline";
    private static final String PORTABLE = ".dateline";
    private static final @Nullable String NONE = null;

    /**
     * {@return the platform's own places, unless others are given} Those are {@code XDG_DATA_HOME} and
     * {@code XDG_CACHE_HOME} on Linux, Application Support and Caches on macOS, APPDATA on Windows. Nothing is made on
     * disk.
     *
     * @param data the data folder to use instead
     * @param cache the cache folder to use instead
     */
    public static Places choose(Optional<Path> data, Optional<Path> cache) {
        AppDirs platform = AppDirsFactory.getInstance();
        return new Places(
                absolute(data.orElseGet(() -> Path.of(platform.getUserDataDir(APPLICATION, NONE, NONE, true)))),
                absolute(cache.orElseGet(() -> Path.of(platform.getUserCacheDir(APPLICATION, NONE, NONE)))));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /**
     * {@return these places, or the archive's own {@code .dateline} folder when it has one (portable mode)}
     *
     * @param archive the archive's folder
     */
    public Places forArchive(Path archive) {
        Path portable = absolute(archive.resolve(PORTABLE));
        return Files.isDirectory(portable) ? new Places(portable, portable.resolve("cache")) : this;
    }

    /**
     * {@return the folder for the notes, saved searches and reading state of one archive}
     *
     * @param archiveId the archive's id
     */
    public Path dataOf(String archiveId) {
        return data.resolve("archives").resolve(archiveId);
    }
}
