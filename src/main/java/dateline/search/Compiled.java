package dateline.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query as the index runs it.
 *
 * @param query what articles must match; its scores rank them
 * @param marks what is marked in an article that matches: each part of the query that must be there
 * @param notes what a person should know of how the query was read, a sentence each
 */
record Compiled(Query query, List<Query> marks, List<String> notes) {
    Compiled {
        marks = List.copyOf(marks);
        notes = notes.stream().distinct().toList();
    }
}
