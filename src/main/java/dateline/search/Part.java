package dateline.search;

import java.util.List;
import java.util.Optional;

/**
 * One part of a query, and how it was read.
 *
 * @param written the part in the query language
 * @param how as what it was read
 * @param need whether an article must have it
 * @param expansion what else it stands for
 * @param hits how many articles have this part, whatever the rest of the query and the sidebar ask for
 * @param obstacle how it stands in the way, when few articles were found and it does
 */
public record Part(
        String written, Reading how, Need need, Expansion expansion, long hits, Optional<Obstacle> obstacle) {

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

    /** Whether an article must have a part. */
    public enum Need {
        /** It must. */
        REQUIRED,
        /** It is a word of a long question: articles are ranked by how many of these they have. */
        RANKED,
        /** No article has all parts: those are shown that have most of these. */
        WELCOME
    }

    /**
     * What a part stands for besides what was typed. Put into the query in its place, {@code exactly} undoes that and
     * {@code anew} does it again.
     *
     * @param to other spellings, names, words; empty when there are none
     * @param exactly the part for just what was typed, where a name was expanded
     * @param anew the part for the name with all its spellings, where what was typed is looked for just so
     */
    public record Expansion(List<String> to, Optional<String> exactly, Optional<String> anew) {
        /** Nothing but what was typed. */
        public static final Expansion NONE = new Expansion(List.of(), Optional.empty(), Optional.empty());

        public Expansion {
            to = List.copyOf(to);
        }
    }

    /**
     * How a part stands in the way of finding more.
     *
     * @param without how many articles would be found without it
     * @param chief whether no other part stands in the way more than this one
     * @param spellings the part with a word that no article has spelt as one that exists, the nearest first
     */
    public record Obstacle(long without, boolean chief, List<String> spellings) {
        public Obstacle {
            spellings = List.copyOf(spellings);
        }
    }
}
