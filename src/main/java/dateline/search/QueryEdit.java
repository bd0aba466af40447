package dateline.search;

import java.util.Map;

/**
 * Changes one part of a query and gives the query in full again. Parts are counted from 0, in the order of {@link
 * Understood#parts}, for the very query that was understood.
 */
public final class QueryEdit {
    private QueryEdit() {}

    /**
     * {@return a query without one of its parts; blank when it had no other}
     *
     * @param query as typed
     * @param part which part
     * @throws IndexOutOfBoundsException when the query has no such part
     */
    public static String without(String query, int part) {
        return parts(query).without(part);
    }

    /**
     * {@return a query with other texts in the place of some of its parts}
     *
     * @param query as typed
     * @param texts by part; in the query language, such as {@link Part.Expansion#exactly}
     * @throws IndexOutOfBoundsException when the query has no such part
     */
    public static String replacing(String query, Map<Integer, String> texts) {
        return parts(query).replacing(texts);
    }

    private static QueryParts parts(String query) {
        return QueryParts.of(QueryParser.parse(query).clause());
    }
}
