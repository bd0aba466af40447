package dateline.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where Dateline keeps what is not in the archive.
 *
 * @param data notes, corrections, saved searches, reading state, settings
 * @param cache the index; may be deleted at any time
 */
public record Places(Path data, Path cache) {
    /** {@return the platform's own places, unless others are given} */
    public static Places choose(Optional<Path> data, Optional<Path> cache) {
        throw new IllegalStateException("stub");
    }

    /** {@return these places, or the archive's own {@code .dateline} folder when it has one (portable mode)} */
    public Places forArchive(Path archive) {
        throw new IllegalStateException("stub");
    }
}
