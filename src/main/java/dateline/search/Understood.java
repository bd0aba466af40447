package dateline.search;

import java.util.List;

/**
 * How a query was read.
 *
 * @param text the query in full, in the query language, with all that was implied or mended written out; empty for a
 *     blank query
 * @param repairs what was mended, each one clear sentence; empty when nothing was
 */
public record Understood(String text, List<String> repairs) {
    public Understood {
        repairs = List.copyOf(repairs);
    }
}
