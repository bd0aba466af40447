package dateline.store;

/**
 * The bytes of one JSON object, with whatever white space is around it.
 *
 * @param file the file they are from, relative to the archive's folder
 * @param bytes holds them
 * @param from the first, inclusive
 * @param to behind the last
 * @param offset where the first stands in the file
 * @param line the line that it is on, counted from 1
 */
@SuppressWarnings("ArrayRecordComponent") // a view on a buffer, never compared
record Piece(String file, byte[] bytes, int from, int to, long offset, int line) {}
