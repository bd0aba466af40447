package dateline.search;

/**
 * One value that the articles found must have, or must not.
 *
 * @param kind what is refined by
 * @param id the value, as in {@link FacetCount#id()}
 * @param sense whether it must be there
 */
public record Refinement(FacetKind kind, String id, Sense sense) {
    /** Whether a value must be there. */
    public enum Sense {
        /** Only articles that have it. */
        INCLUDE,
        /** Only articles that do not. */
        EXCLUDE
    }
}
