package dateline.ui.search;

import dateline.job.Progress;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.workspace.WorkspaceFault;

/** Answers searches; may be called from any thread. */
@FunctionalInterface
public interface Searcher {
    /**
     * Searches.
     *
     * @param request what is wanted
     * @param progress asked whether the answer is still wanted
     * @return the answer
     * @throws WorkspaceFault when there is none
     */
    SearchResult search(SearchRequest request, Progress progress) throws WorkspaceFault;
}
