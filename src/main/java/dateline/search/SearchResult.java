package dateline.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param request what was asked
 * @param understood how the query was read
 * @param total how many articles match in all
 * @param results how many results there are: one for each article, or for each story when versions stand together
 * @param hits the part of them that was asked for
 * @param facets the values of each kind that was asked for, most frequent first, years in order; every value there is
 * @param suggestions other queries that would find something, best first; given when little or nothing was found
 * @param arrivals the mark of the newest update that the index had seen then; articles that come later have a greater one
 */
public record SearchResult(
        SearchRequest request,
        Understood understood,
        long total,
        long results,
        List<Hit> hits,
        Map<FacetKind, List<FacetCount>> facets,
        List<String> suggestions,
        long arrivals) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * {@return the counts of one kind; empty when it was not asked for}
     *
     * @param kind the kind wanted
     */
    public List<FacetCount> facet(FacetKind kind) {
        return facets.getOrDefault(kind, List.of());
    }
}
