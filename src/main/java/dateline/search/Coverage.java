package dateline.search;

/**
 * The proof that nothing was left out: what the archive holds against what can be found, as read back from the index.
 *
 * @param articles how many articles are in the index
 * @param charactersStored UTF-16 units of all their texts, as these were read from the archive
 * @param charactersIndexed how many of those can be found: the units of the stored texts, without the words whose place no
 *     word of the index covers, and what follows such a word up to the next
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
