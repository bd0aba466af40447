package dateline.archive;

/**
 * Where an article's JSON object stands on disk.
 *
 * @param file the path of its file, relative to the archive's folder, with forward slashes
 * @param line the line it begins on, counted from 1
 * @param offset its first byte in the file
 * @param length how many bytes it is long
 */
public record Location(String file, int line, long offset, int length) {}
