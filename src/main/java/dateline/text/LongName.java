package dateline.text;

import java.util.List;

/**
 * A name of several words that takes one place in a text, like the abbreviation that means the same.
 *
 * @param words its words in lower case
 * @param form the form of the abbreviation
 */
record LongName(List<String> words, String form) {
    /** Where a name begins with another, the longer comes first. */
    private static final List<LongName> ALL = List.of(
            new LongName(List.of("united", "states", "of", "america"), "US"),
            new LongName(List.of("united", "states"), "US"),
            new LongName(List.of("united", "kingdom"), "uk"),
            new LongName(List.of("united", "nations"), "un"));

    /** The hash codes of all first words. */
    private static final int[] FIRST_WORDS = ALL.stream()
            .mapToInt(name -> name.words.getFirst().hashCode())
            .distinct()
            .toArray();

    /** How many words the longest has. */
    static final int MOST_WORDS =
            ALL.stream().mapToInt(name -> name.words.size()).max().orElseThrow();

    LongName {
        words = List.copyOf(words);
    }

    static List<LongName> all() {
        return ALL;
    }

    /** {@return whether a word with this hash code may begin a name} */
    static boolean mayBeginWith(int hash) {
        for (int first : FIRST_WORDS) {
            if (first == hash) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word is written small even in a name} */
    static boolean isSmall(String word) {
        return word.equals("of");
    }
}
