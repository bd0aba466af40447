package dateline.search;

import dateline.archive.ArticleId;
import java.util.List;

/**
 * The proof that nothing was left out: what the archive holds against what can be found, as read back from the index.
 *
 * @param articles how many articles are in the index
 * @param charactersStored UTF-16 units of all their texts, as these were read from the archive
 * @param charactersIndexed how many of those can be found: the units of the stored texts, without the words whose place no
 *     word of the index covers, and what follows such a word up to the next
 * @param gaps the articles of which that is not the same number; the first 100 of them
 * @param bytes what the index takes on disk
 */
public record Coverage(long articles, long charactersStored, long charactersIndexed, List<Gap> gaps, long bytes) {
    public Coverage {
        gaps = List.copyOf(gaps);
    }

    /**
     * {@return whether every character can be searched}
     */
    public boolean isWhole() {
        return charactersStored == charactersIndexed && gaps.isEmpty();
    }

    /**
     * An article that cannot be searched whole.
     *
     * @param article which
     * @param stored UTF-16 units of its text
     * @param indexed how many of those can be searched
     */
    public record Gap(ArticleId article, long stored, long indexed) {}
}
