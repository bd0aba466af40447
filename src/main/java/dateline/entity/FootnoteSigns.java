package dateline.entity;

/** Raised figures behind a word, which are no part of it. */
final class FootnoteSigns {
    private FootnoteSigns() {}

    /**
     * {@return the text with a blank for each raised figure behind a letter; every other unit stays where it is}
     *
     * @param text any text
     */
    static String apart(String text) {
        char[] units = null;
        for (int i = 1; i < text.length(); i++) {
            if (isRaised(text.charAt(i)) && (Character.isLetter(text.charAt(i - 1)) || isRaised(text.charAt(i - 1)))) {
                units = units == null ? text.toCharArray() : units;
                units[i] = ' ';
            }
        }
        return units == null ? text : new String(units);
    }

    static boolean isRaised(char c) {
        return c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || (c >= '\u2070' && c <= '\u2079' && c != '\u2071');
    }
}
