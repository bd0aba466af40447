package dateline.exporter;

/** Text as HTML that is well-formed XML too. */
final class Html {
    private Html() {}

    /** {@return a text that shows as itself, in an element or in a quoted attribute} */
    static String text(String text) {
        int clean = 0;
        while (clean < text.length() && isItself(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16).append(text, 0, clean);
        for (int at = clean; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(mayStand(point) ? point : 0xFFFD);
            }
        }
        return out.toString();
    }

    private static boolean isItself(char unit) {
        return !Character.isSurrogate(unit)
                && mayStand(unit)
                && unit != '&'
                && unit != '<'
                && unit != '>'
                && unit != '"';
    }

    /** {@return markup with U+FFFD for each character that XML 1.0 cannot have} */
    static String markup(String markup) {
        boolean clean = markup.codePoints().allMatch(Html::mayStand);
        return clean
                ? markup
                : markup.codePoints()
                        .map(point -> mayStand(point) ? point : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** {@return whether an address may be followed by a click: one of the web, nothing that runs} */
    static boolean isOfTheWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** {@return whether XML 1.0 can have a character} */
    static boolean mayStand(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x1_0000;
    }
}
