package dateline.store;

import dateline.archive.Problem;
import java.util.List;

/**
 * What was read from a file, and what was wrong in it.
 *
 * @param <T> what it holds
 * @param content all that could be used
 * @param problems in the order found
 */
record Read<T>(T content, List<Problem> problems) {
    Read {
        problems = List.copyOf(problems);
    }
}
