package dateline.store;

/**
 * An entry of a file, with its place in it.
 *
 * @param <T> what the entry is
 * @param entry the entry
 * @param line the line it begins on, counted from 1
 */
record Placed<T>(T entry, int line) {}
