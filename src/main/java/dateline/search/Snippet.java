package dateline.search;

import dateline.archive.TextSpan;
import java.util.List;

/**
 * The words of an article that show why it was found.
 *
 * @param text words of the article, an ellipsis where something is left out
 * @param hits what matched, as spans of {@code text}, in order, none overlapping
 */
public record Snippet(String text, List<TextSpan> hits) {
    public Snippet {
        hits = List.copyOf(hits);
    }
}
