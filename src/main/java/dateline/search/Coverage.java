package dateline.search;

/**
 * The proof that nothing was left out: what the archive holds against what can be searched.
 *
 * @param articles how many articles are in the index
 * @param charactersStored UTF-16 units of all their texts
 * @param charactersIndexed how many of those went through the analysis chain into the index
 * @param bytes what the index takes on disk
 */
public record Coverage(long articles, long charactersStored, long charactersIndexed, long bytes) {
    /**
     * {@return whether every character can be searched}
     */
    public boolean isWhole() {
        return charactersStored == charactersIndexed;
    }
}
