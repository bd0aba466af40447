package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One occurrence of what was sought, with the words around it. The context never leaves the hit's paragraph.
 *
 * @param article where it stands
 * @param headline of that article
 * @param published the day the article appeared
 * @param span the hit, as a span of the article's plain text
 * @param left what stands before the hit: at most {@link #CONTEXT} UTF-16 units, whole words, the space before the hit
 *     included
 * @param hit the words themselves
 * @param right what stands behind the hit, likewise
 */
public record ConcordanceLine(
        ArticleId article,
        String headline,
        Optional<LocalDate> published,
        TextSpan span,
        String left,
        String hit,
        String right) {
    /** How much stands at either side of a hit at most, in UTF-16 units. */
    public static final int CONTEXT = 90;
}
