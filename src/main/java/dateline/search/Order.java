package dateline.search;

/** What comes first in a list of results. */
public enum Order {
    /** The best match. */
    RELEVANCE,
    /** The newest; articles without a date last. */
    NEWEST,
    /** The oldest; articles without a date last. */
    OLDEST,
    /** The one with the most words and names in it that are searched for or included. */
    MOST_MENTIONS
}
