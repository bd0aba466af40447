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

    /** In UTF-16 units: narrower lines in capitals may be a list. */
    private static final int WIDE = 40;

    /** What ends a thought, or an item of a list. */
    private static final String ENDS = ".!?:;";

    private BrokenLines() {}

    /**
     * {@return the text with its broken lines joined: a blank for a break, soft hyphens for a hyphen and break; every
     * other unit stays where it is. The text itself when its lines end where a thought does}
     *
     * @param text any text
     */
    static String mended(String text) {
        int widest = widest(text);
        Breaks breaks = widest > LONGEST ? Breaks.NONE : breaks(text, widest);
        if (breaks == Breaks.NONE) {
            return text;
        }
        char[] units = text.toCharArray();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (goesOn(text, start, end) && isOfPage(breaks, text, start, end, widest)) {
                join(units, end);
            }
            start = end + 1;
        }
        return new String(units);
    }

    /** Which breaks between lines are the page's. */
    private enum Breaks {
        NONE,
        /** Those behind which the next word had no room. */
        FULL,
        ALL
    }

    private static boolean isOfPage(Breaks breaks, String text, int start, int lineBreak, int widest) {
        if (startsSmall(text, lineBreak + 1)) {
            return true;
        }
        int next = text.indexOf('\n', lineBreak + 1);
        String behind = text.substring(lineBreak + 1, next < 0 ? text.length() : next);
        return isInCapitals(text.substring(start, lineBreak)) == isInCapitals(behind)
                && (breaks == Breaks.ALL || isFull(text, start, lineBreak, widest));
    }

    /** A headline in capitals ends with its line. Letters that know no capitals, as those of Japanese, are none. */
    private static boolean isInCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
    }

    /** Whether neither the line before a break nor the one behind it is empty. */
    private static boolean goesOn(String text, int start, int lineBreak) {
        return lineBreak > start && lineBreak + 1 < text.length() && text.charAt(lineBreak + 1) != '\n';
    }

    private static boolean startsSmall(String text, int line) {
        return Character.isLowerCase(text.charAt(line));
    }

    /** Whether the next line's first word had no room left, or was itself broken. */
    private static boolean isFull(String text, int start, int lineBreak, int widest) {
        int end = lineBreak + 1;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.charAt(lineBreak - 1) == '-' || end - start > widest;
    }

    private static void join(char[] units, int lineBreak) {
        boolean hyphen = units[lineBreak - 1] == '-';
        if (hyphen && Character.isLowerCase(units[lineBreak + 1])) {
            units[lineBreak - 1] = SOFT_HYPHEN;
        }
        units[lineBreak] = hyphen ? SOFT_HYPHEN : ' ';
    }

    /**
     * Where a page breaks lines, the word that begins one had no room in the one before. Where words were broken too, or the
     * edge is ragged, many lines begin with a small letter, or go on without a full stop. In a list of names next to none
     * begins with a small letter.
     */
    private static Breaks breaks(String text, int widest) {
        int lines = 0;
        int full = 0;
        int small = 0;
        int run = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (goesOn(text, start, end)) {
                lines++;
                full += isFull(text, start, end, widest) ? 1 : 0;
                small += startsSmall(text, end + 1) ? 1 : 0;
                run += ENDS.indexOf(text.charAt(end - 1)) < 0 ? 1 : 0;
            }
            start = end + 1;
        }
        if (lines < FEWEST) {
            return Breaks.NONE;
        }
        if (small * 5 >= lines * 2) {
            return Breaks.ALL;
        }
        boolean page = small * 10 >= lines || (isInCapitals(text) && widest >= WIDE);
        if (page && full * 3 >= lines * 2) {
            return Breaks.FULL;
        }
        return small * 5 >= lines && run * 4 >= lines * 3 ? Breaks.ALL : Breaks.NONE;
    }

    /**
     * {@return how wide the page is: the widest of the lines behind which another goes on, or the first of all that is too wide
     * for a page}
     */
    private static int widest(String text) {
        int widest = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end - start > LONGEST) {
                return end - start;
            }
            widest = goesOn(text, start, end) ? Math.max(widest, end - start) : widest;
            start = end + 1;
        }
        return widest;
    }
}
