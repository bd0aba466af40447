package dateline.store;

/** Makes text fit to be kept, shown and indexed. */
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * {@return the text with each half of a surrogate pair that stands alone, and each control character but tab and
     * line break, replaced by U+FFFD; of the same length}
     */
    static String readable(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char unit = text.charAt(at);
            if (unit < ' ' || unit == 0x7F || Character.isSurrogate(unit)) {
                if (!mayStand(text, at)) {
                    return replaced(text, at);
                }
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        var units = new StringBuilder(text);
        for (int at = from; at < text.length(); at++) {
            if (!mayStand(text, at)) {
                units.setCharAt(at, REPLACEMENT);
            }
        }
        return units.toString();
    }

    private static boolean mayStand(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return unit >= ' ' ? unit != 0x7F : unit >= '\t' && unit <= '\r';
    }
}
