package dateline.search;

import dateline.archive.ArticleId;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What to search for and how much of the answer is wanted.
 *
 * @param query as a person typed it; blank finds every article
 * @param refinements what the sidebar includes and excludes
 * @param order what comes first
 * @param from how many results to pass over; not negative
 * @param limit how many results to give; not negative
 * @param facets which kinds to count; empty for none
 * @param noted the articles that have a note, for {@code has:note}
 * @param since only articles count that came with a later update than that of this mark; then no part of the query gives
 *     way
 * @param versions how versions of one story stand in the answer
 */
public record SearchRequest(
        String query,
        List<Refinement> refinements,
        Order order,
        int from,
        int limit,
        List<FacetKind> facets,
        Set<ArticleId> noted,
        OptionalLong since,
        Versions versions) {
    public SearchRequest {
        noted = Set.copyOf(noted);
        refinements = List.copyOf(refinements);
        facets = List.copyOf(facets);
        if (from < 0 || limit < 0) {
            throw new IllegalArgumentException("from and limit are not negative");
        }
    }

    /**
     * Asks, with no article known to have a note.
     *
     * @param query as a person typed it; blank finds every article
     * @param refinements what the sidebar includes and excludes
     * @param order what comes first
     * @param from how many results to pass over; not negative
     * @param limit how many results to give; not negative
     * @param facets which kinds to count; empty for none
     */
    public SearchRequest(
            String query, List<Refinement> refinements, Order order, int from, int limit, List<FacetKind> facets) {
        this(query, refinements, order, from, limit, facets, Set.of(), OptionalLong.empty(), Versions.APART);
    }

    /**
     * {@return the same request, with the articles that have a note}
     *
     * @param articles their ids
     */
    public SearchRequest withNoted(Set<ArticleId> articles) {
        return new SearchRequest(query, refinements, order, from, limit, facets, articles, since, versions);
    }

    /**
     * {@return the same request, with versions of one story standing otherwise in the answer}
     *
     * @param wanted how they are to stand
     */
    public SearchRequest with(Versions wanted) {
        return new SearchRequest(query, refinements, order, from, limit, facets, noted, since, wanted);
    }

    /**
     * {@return a request for how many articles match that came after a mark, and for none of them}
     *
     * @param query as a person typed it
     * @param mark as {@link SearchResult#arrivals} gave it
     */
    public static SearchRequest countSince(String query, long mark) {
        return new SearchRequest(
                query, List.of(), Order.NEWEST, 0, 0, List.of(), Set.of(), OptionalLong.of(mark), Versions.APART);
    }

    /**
     * {@return a request for the best matches of a query, with every facet}
     *
     * @param query as a person typed it
     * @param limit how many results to give
     */
    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(query, List.of(), Order.RELEVANCE, 0, limit, List.of(FacetKind.values()));
    }
}
