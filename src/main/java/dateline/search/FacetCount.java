package dateline.search;

/**
 * How many of the articles found have one value.
 *
 * @param kind what is counted by
 * @param id the value: an entity's or topic's id, the source's name, the year in digits
 * @param label the name to show
 * @param count how many articles found have it; more than 0
 */
public record FacetCount(FacetKind kind, String id, String label, int count) {}
