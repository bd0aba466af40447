package dateline.search;

import java.util.List;

/**
 * How many of the articles found have one value.
 *
 * @param kind what is counted by
 * @param id the value: an entity's or topic's id, the source's name, the year in digits
 * @param label the name to show
 * @param count how many articles found have it; more than 0
 */
public record FacetCount(FacetKind kind, String id, String label, int count) {
    /**
     * {@return whether all words typed begin words of the label, one error of typing forgiven in each}
     *
     * @param typed a word or more, the last perhaps not whole; a blank fits every label
     */
    public boolean fits(String typed) {
        List<NameWord> words = NameWord.typed(typed);
        return words.isEmpty()
                || Likeness.of(words, NameWord.ofName(label))
                        .filter(likeness -> likeness.words() == words.size())
                        .isPresent();
    }
}
