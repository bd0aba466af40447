package dateline.ui.search;

import dateline.search.Suggestion;
import dateline.search.SuggestionRequest;
import dateline.workspace.WorkspaceFault;
import java.util.List;

/** Suggests how to go on with a query; may be called from any thread. */
@FunctionalInterface
public interface Suggesting {
    /**
     * Suggests.
     *
     * @param request what is being typed
     * @return the suggestions, the best first
     * @throws WorkspaceFault when there are none to be had
     */
    List<Suggestion> suggest(SuggestionRequest request) throws WorkspaceFault;
}
