package dateline.exporter;

import dateline.note.Anchor;
import java.util.Optional;

/** What a note is on. */
public sealed interface NoteTarget {
    /**
     * A passage of an article.
     *
     * @param cited the article
     * @param passage the quotation with its context and position
     * @param where where the passage stands, as a reader counts; empty when the article or the passage is gone
     */
    record Passage(CitedArticle cited, Anchor passage, Optional<String> where) implements NoteTarget {}

    /**
     * An article as a whole.
     *
     * @param cited the article
     */
    record WholeArticle(CitedArticle cited) implements NoteTarget {}

    /**
     * An entity of the ledger.
     *
     * @param entity the entity
     */
    record OfEntity(LinkedEntity entity) implements NoteTarget {}

    /**
     * A search.
     *
     * @param query as a person typed it; not blank
     */
    record OfSearch(String query) implements NoteTarget {
        public OfSearch {
            if (query.isBlank()) {
                throw new IllegalArgumentException("a search has a query");
            }
        }
    }

    /**
     * {@return the article, for a note on one or on a passage of one}
     */
    default Optional<CitedArticle> article() {
        return switch (this) {
            case Passage on -> Optional.of(on.cited());
            case WholeArticle on -> Optional.of(on.cited());
            case OfEntity on -> Optional.empty();
            case OfSearch on -> Optional.empty();
        };
    }

    /**
     * {@return what it is called, in a heading}
     */
    default String title() {
        return switch (this) {
            case Passage on -> on.cited().title();
            case WholeArticle on -> on.cited().title();
            case OfEntity on -> on.entity().label();
            case OfSearch on -> "Search: " + on.query();
        };
    }

    /**
     * {@return its address: that of the article, or a URN of Dateline's own for an entity or a search}
     */
    default String address() {
        return switch (this) {
            case Passage on -> on.cited().id().value();
            case WholeArticle on -> on.cited().id().value();
            case OfEntity on -> "urn:dateline:entity:" + on.entity().id();
            case OfSearch on -> "urn:dateline:search:" + PercentCode.encode(on.query());
        };
    }
}
