package dateline.topic;

import java.util.Optional;

/**
 * Something that articles are about: a concept of a SKOS concept scheme, with the query that fills it.
 *
 * @param id such as {@code topic/futenma}; never blank
 * @param label the name to show
 * @param broader the id of the topic above it; empty at the top
 * @param scopeNote what belongs in it, for people
 * @param query the query that fills it; empty for one that holds just what its narrower topics hold
 */
public record Topic(
        String id, String label, Optional<String> broader, Optional<String> scopeNote, Optional<String> query) {
    public Topic {
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a topic has an id and a label");
        }
    }
}
