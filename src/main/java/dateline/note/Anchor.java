package dateline.note;

import dateline.archive.ArticleText;
import dateline.archive.TextSpan;

/**
 * What ties a note to a passage, so that the passage is found again when the text around it has changed: the selectors
 * of the W3C Web Annotation Data Model (TextQuoteSelector, section 4.2.4; TextPositionSelector, section 4.2.5).
 *
 * @param exact the passage itself; not empty
 * @param prefix the words before it, up to {@value #CONTEXT} UTF-16 units
 * @param suffix the words behind it, likewise
 * @param position where it stood, in UTF-16 units of {@link ArticleText#plain()}
 * @param block the index of the block that it began in, in {@link ArticleText#blocks()}
 * @param textHash SHA-256 of the whole text, in hexadecimal
 */
public record Anchor(String exact, String prefix, String suffix, TextSpan position, int block, String textHash) {
    /** How much of the text around a passage is kept, in UTF-16 units. */
    public static final int CONTEXT = 48;

    public Anchor {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("an anchor has a passage");
        }
    }
}
