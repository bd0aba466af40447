package dateline.archive;

import java.time.Instant;

/**
 * A file that holds articles, as it was when looked at: the same path, size and time mean the same content.
 *
 * @param path relative to the archive's folder, with forward slashes
 * @param size in bytes
 * @param modified when it was last written
 */
public record SourceFile(String path, long size, Instant modified) {}
