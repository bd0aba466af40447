package dateline.store;

import java.util.Optional;

/**
 * What was read from a file of Dateline's own, or what takes its place.
 *
 * @param <T> what the file holds
 * @param content what was read; the usual when there was no file, or it could not be understood
 * @param warning a sentence for a person, when the file could not be understood and was set aside
 */
public record Loaded<T>(T content, Optional<String> warning) {}
