package dateline.entity;

/**
 * Text in which a line ends where the page did, as scans and old telexes have it: names go on in the next line, words are
 * broken by hyphens.
 */
final class BrokenLines {
    private static final char SOFT_HYPHEN = '\u00AD';

    /** Fewer lines may be anything. */
    private static final int FEWEST = 5;

    /** In UTF-16 units; pages are not wider. */
    private static final int LONGEST = 100;

    private BrokenLines() {}

    /**
     * {@return the text with its broken lines joined: a blank for a break, soft hyphens for a hyphen and break; every
     * other unit stays where it is. The text itself when its lines end where a thought does}
     *
     * @param text any text
     */
    static String mended(String text) {
        if (!isBroken(text)) {
            return text;
        }
        char[] units = text.toCharArray();
        for (int i = 1; i + 1 < units.length; i++) {
            if (units[i] == '\n' && units[i - 1] != '\n' && units[i + 1] != '\n') {
                join(units, i);
            }
        }
        return new String(units);
    }

    private static void join(char[] units, int lineBreak) {
        boolean hyphen = units[lineBreak - 1] == '-';
        if (hyphen && Character.isLowerCase(units[lineBreak + 1])) {
            units[lineBreak - 1] = SOFT_HYPHEN;
        }
        units[lineBreak] = hyphen ? SOFT_HYPHEN : ' ';
    }

    /** Only where lines are broken does many a line begin with a small letter. */
    private static boolean isBroken(String text) {
        int lines = 0;
        int small = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end - start > LONGEST) {
                return false;
            }
            if (start > 0 && end > start && text.charAt(start - 1) == '\n') {
                lines++;
                small += Character.isLowerCase(text.charAt(start)) ? 1 : 0;
            }
            start = end + 1;
        }
        return lines >= FEWEST && small * 5 >= lines * 2;
    }
}
