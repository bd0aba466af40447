package dateline.text;

import java.util.Set;

/** Acronyms that would be mistaken for ordinary words in lower case, and those that stand for another. */
final class Acronyms {
    /**
     * Acronyms whose letters in lower case are a word of their own. Written in capitals they keep capitals as their form,
     * so that {@code US} is not {@code us}. SOFA is not among them: nobody means the furniture.
     */
    private static final Set<String> ORDINARY_WORDS = Set.of("us", "it", "who", "is", "aids", "start", "salt", "ice");

    private static final int LONGEST = 5;

    private Acronyms() {}

    /** {@return whether a form of so many letters may be one of these} */
    static boolean isPossible(int length) {
        return length >= 2 && length <= LONGEST;
    }

    /**
     * {@return the form of an acronym written in capitals or with dots}
     *
     * @param folded its letters in lower case
     */
    static String form(String folded) {
        if (folded.equals("usa")) {
            return "US";
        }
        return ORDINARY_WORDS.contains(folded) ? folded.toUpperCase(java.util.Locale.ROOT) : folded;
    }
}
