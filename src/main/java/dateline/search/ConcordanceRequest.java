package dateline.search;

/**
 * A concordance that is wanted.
 *
 * @param sought what stands in the middle of each line
 * @param order what the lines are ordered by
 * @param direction which end comes first
 */
public record ConcordanceRequest(Sought sought, ConcordanceOrder order, ConcordanceOrder.Direction direction) {
    /**
     * {@return a request for the concordance of a query}
     *
     * @param query as a person typed it
     * @param order what the lines are ordered by
     */
    public static ConcordanceRequest of(String query, ConcordanceOrder order) {
        return new ConcordanceRequest(Sought.words(query), order, ConcordanceOrder.Direction.FORWARD);
    }
}
