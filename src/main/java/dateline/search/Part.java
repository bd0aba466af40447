package dateline.search;

import java.util.List;
import java.util.Optional;

/**
 * One part of a query, and how it was read.
 *
 * @param written the part in the query language
 * @param how as what it was read
 * @param expandedTo what else it stands for: other spellings, names, words; empty when nothing
 * @param exactly the query for just what was typed, where it was expanded
 * @param hits how many articles have this part, whatever the rest of the query and the sidebar ask for
 */
public record Part(String written, Reading how, List<String> expandedTo, Optional<String> exactly, long hits) {
    public Part {
        expandedTo = List.copyOf(expandedTo);
    }

    /** As what a part of a query is read. */
    public enum Reading {
        /** A word in any of its forms. */
        WORD,
        /** Words in their order. */
        PHRASE,
        /** A word or words just as typed. */
        EXACT,
        /** Words of the headline. */
        HEADLINE,
        /** One entity or more. */
        ENTITY,
        /** A topic. */
        TOPIC,
        /** A source. */
        SOURCE,
        /** Days, or a year. */
        DATE,
        /** Words of a form. */
        PATTERN,
        /** A word and those spelt nearly so. */
        FUZZY,
        /** Things near each other. */
        NEAR,
        /** A language. */
        LANGUAGE,
        /** Articles with a note. */
        NOTE,
        /** Alternatives, or several parts in brackets. */
        GROUP,
        /** What must not be there; its hits are the articles that have it. */
        EXCLUDED
    }
}
