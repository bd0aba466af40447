package dateline.search;

import dateline.archive.TextSpan;
import java.util.List;
import java.util.Locale;

/**
 * A way to go on with a query that is being typed.
 *
 * @param kind what is offered
 * @param label the name to show
 * @param query the whole query, once it is taken
 * @param caret where the caret stands in that query then
 * @param count how many articles have it, the query left aside; 0 for keywords and past searches
 * @param matched what was typed of the label, as spans of it; none when another spelling was typed
 */
public record Suggestion(Kind kind, String label, String query, int caret, int count, List<TextSpan> matched) {
    /** What is offered. */
    public enum Kind {
        /** A person named in articles. */
        PERSON,
        /** A base. */
        BASE,
        /** An agreement. */
        AGREEMENT,
        /** An organisation. */
        ORGANISATION,
        /** A place. */
        PLACE,
        /** An event. */
        EVENT,
        /** A topic. */
        TOPIC,
        /** Who publishes articles. */
        SOURCE,
        /** The headline of an article. */
        HEADLINE,
        /** A word of the query language. */
        KEYWORD,
        /** What was searched for before. */
        PAST;

        /**
         * {@return the word for it in queries and output, such as {@code person}}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Suggestion {
        matched = List.copyOf(matched);
    }
}
