package dateline.ui.search;

import dateline.search.Period;
import dateline.search.PeriodCount;
import dateline.search.SearchRequest;
import dateline.workspace.WorkspaceFault;
import java.util.List;

/** Counts how what is found lies over time; may be called from any thread. */
@FunctionalInterface
public interface Timeline {
    /**
     * Counts.
     *
     * @param request the query and its refinements
     * @param within the stretch whose parts are counted
     * @return the parts that have an article, in the order of time
     * @throws WorkspaceFault when they cannot be counted
     */
    List<PeriodCount> overTime(SearchRequest request, Period within) throws WorkspaceFault;
}
