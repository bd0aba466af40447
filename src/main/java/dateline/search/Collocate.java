package dateline.search;

/**
 * A word that stands near what was sought more often than chance would have it.
 *
 * @param word as it is folded for searching; of Japanese and Chinese a pair of characters
 * @param near how often it stands near a hit; once a place, however many hits it is near to
 * @param before how many of these places stand before a hit
 * @param behind how many stand behind one; a place between two hits is both
 * @param total how often it stands in all articles
 * @param strength the {@linkplain Association log-likelihood} of it; the higher, the less it is chance
 */
public record Collocate(String word, long near, long before, long behind, long total, double strength) {}
