package dateline.search;

import java.util.List;

/**
 * How a query was read.
 *
 * @param text the query in full, in the query language, with all that was implied or mended written out; empty for a
 *     blank query
 * @param repairs what was mended and what else a person should know, each one clear sentence; empty when nothing
 * @param mended those of them that say how something was read that makes no sense as typed
 * @param parts the parts of the query as they were read, in order; of a very long query the first
 */
public record Understood(String text, List<String> repairs, List<String> mended, List<Part> parts) {
    public Understood {
        repairs = List.copyOf(repairs);
        mended = List.copyOf(mended);
        parts = List.copyOf(parts);
    }

    /**
     * Says how a query was read, without its parts.
     *
     * @param text the query in full
     * @param repairs what was mended
     */
    public Understood(String text, List<String> repairs) {
        this(text, repairs, List.of(), List.of());
    }
}
