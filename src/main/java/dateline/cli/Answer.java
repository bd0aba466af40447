package dateline.cli;

import dateline.job.Progress;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.time.Duration;

/**
 * The answer to a query and how long it took.
 *
 * @param result the answer
 * @param took from asking to having it
 */
record Answer(SearchResult result, Duration took) {
    /**
     * {@return the answer to a query, best matches first, with all facets}
     *
     * @param query as a person typed it
     * @param limit how many articles at most
     * @param workspace where to search
     * @throws WorkspaceFault when the index cannot be read
     */
    static Answer to(String query, int limit, Workspace workspace) throws WorkspaceFault {
        long start = System.nanoTime();
        SearchResult result = workspace.search(SearchRequest.of(query, limit), Progress.NONE);
        return new Answer(result, Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * {@return how long it took, in milliseconds, to a hundredth}
     */
    double millis() {
        return Math.round(took.toNanos() / 10_000.0) / 100.0;
    }
}
