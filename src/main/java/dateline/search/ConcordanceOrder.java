package dateline.search;

/** What the lines of a concordance are ordered by; lines that are equal in it stand by date, article and place. */
public enum ConcordanceOrder {
    /** By the word before the hit, as it is folded for searching; where none is, first. */
    LEFT,
    /** By the word behind the hit, likewise. */
    RIGHT,
    /** By the day of the article, the oldest first; where none is known, last. */
    DATE;

    /** Which end comes first. */
    public enum Direction {
        /** From A to Z, from old to new. */
        FORWARD,
        /** The other way round, each line. */
        BACKWARD
    }
}
