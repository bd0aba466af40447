package dateline.entity;

import java.util.Optional;

/**
 * A post that a person held.
 *
 * @param title such as {@code Foreign Minister}
 * @param from when it began, an ISO 8601 date of any precision ({@code 2009}, {@code 2009-09}, {@code 2009-09-16})
 * @param to when it ended, likewise; empty while it lasts or when not known
 */
public record Office(String title, Optional<String> from, Optional<String> to) {}
