package dateline.search;

/** One error of typing: a letter left out, put in, taken for another, or two in the wrong order. */
final class Slip {
    /** In shorter words an error would make anything of anything. */
    private static final int SHORTEST_WORD = 4;

    private Slip() {}

    /** {@return whether a word may be typed with an error at all} */
    static boolean isPossibleIn(String typed) {
        return typed.length() >= SHORTEST_WORD;
    }

    /**
     * {@return whether a word begins with what was typed, but for one error; not when it begins with just that}
     *
     * @param typed at least four letters
     * @param word the word perhaps meant
     */
    static boolean isBetween(String typed, String word) {
        int same = 0;
        while (same < typed.length() && same < word.length() && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        if (same == typed.length() || !isPossibleIn(typed)) {
            return false;
        }
        return goesOn(typed, same + 1, word, same + 1)
                || goesOn(typed, same, word, same + 1)
                || goesOn(typed, same + 1, word, same)
                || isExchanged(typed, word, same);
    }

    private static boolean goesOn(String typed, int from, String word, int at) {
        return at <= word.length() && word.startsWith(typed.substring(from), at);
    }

    private static boolean isExchanged(String typed, String word, int at) {
        return at + 1 < typed.length()
                && at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && goesOn(typed, at + 2, word, at + 2);
    }
}
