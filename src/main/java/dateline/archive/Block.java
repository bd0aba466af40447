package dateline.archive;

/**
 * One part of an article's text that stands on lines of its own.
 *
 * @param kind what part it plays
 * @param span where it stands in the article's text; without the line break behind it
 */
public record Block(Kind kind, TextSpan span) {
    /** The part that a block plays. */
    public enum Kind {
        /** The headline; every article has just one, and it comes first. */
        HEADLINE,
        /** The sentence or two under the headline that sum the article up; also called deck or summary. */
        STANDFIRST,
        /** Who wrote it. */
        BYLINE,
        /** A paragraph of the body. */
        PARAGRAPH
    }
}
