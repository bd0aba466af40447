package dateline.search;

/**
 * The words wanted that stand near what was sought.
 *
 * @param sought what they stand near
 * @param distance how many words away they may be, 1 or more
 * @param limit how many to give at most; not negative
 */
public record CollocatesRequest(Sought sought, int distance, int limit) {
    /** How far a word may be from a hit unless somebody says otherwise. */
    public static final int DISTANCE = 5;

    public CollocatesRequest {
        if (distance < 1 || limit < 0) {
            throw new IllegalArgumentException("a distance is 1 or more, a limit not negative");
        }
    }
}
