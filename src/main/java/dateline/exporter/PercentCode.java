package dateline.exporter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Any text as the part of an address, as RFC 3986 encodes it; letters of all scripts stay as they are (RFC 3987). */
final class PercentCode {
    /** What would end an address in Markdown, or mean something else in one. */
    private static final String NOT_ITSELF = "<>\\&%\"`^{|}";

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private static final String FIGURES = "0123456789ABCDEF";

    /** Whether a character stands for itself, by its number. */
    private static final boolean[] ASCII = new boolean[128];

    static {
        for (int point = 0; point < ASCII.length; point++) {
            ASCII[point] = mayStand(point);
        }
    }

    private PercentCode() {}

    /** {@return the text with what cannot stand in an address as percent signs and figures} */
    static String encode(String text) {
        int clean = 0;
        while (clean < text.length() && isItself(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length() + text.length() / 2 + 16).append(text, 0, clean);
        for (int at = clean; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isItself(unit)) {
                out.append(unit);
            } else {
                int point = text.codePointAt(at);
                appendTo(out, point);
                at += Character.charCount(point) - 1;
            }
        }
        return out.toString();
    }

    /** Most of a long text is figures and letters of ASCII, of which nothing need be asked twice. */
    private static boolean isItself(char unit) {
        return unit < ASCII.length && ASCII[unit];
    }

    private static void appendTo(StringBuilder out, int point) {
        if (mayStand(point)) {
            out.appendCodePoint(point);
        } else if (point < ASCII.length) {
            appendTo(out, (byte) point);
        } else {
            for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                appendTo(out, each);
            }
        }
    }

    private static void appendTo(StringBuilder out, byte code) {
        out.append('%').append(FIGURES.charAt(code >> 4 & 15)).append(FIGURES.charAt(code & 15));
    }

    /**
     * {@return an identity as an absolute address (RFC 3987): as it is where it is one already} It cannot be decoded; who
     * needs the identity again keeps it beside.
     *
     * @param identity any text
     * @param name of a URN that holds it where it names no scheme, ending with a colon
     */
    static String iri(String identity, String name) {
        String absolute = SCHEME.matcher(identity).lookingAt() ? identity : name + identity;
        var out = new StringBuilder(absolute.length() + 16);
        absolute.codePoints().forEach(point -> {
            if (point == '%' || point == '&') {
                out.append((char) point);
            } else {
                appendTo(out, point);
            }
        });
        return out.toString();
    }

    /** {@return the text that was encoded; a percent sign that begins no code is itself} */
    static String decode(String code) {
        if (code.indexOf('%') < 0) {
            return code;
        }
        ByteBuffer bytes = ByteBuffer.allocate(code.length() * 3);
        int at = 0;
        while (at < code.length()) {
            if (isCode(code, at)) {
                bytes.put((byte) Integer.parseInt(code, at + 1, at + 3, 16));
                at += 3;
            } else {
                int point = code.codePointAt(at);
                bytes.put(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(point);
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static boolean mayStand(int point) {
        boolean shown = point > ' ' && !Character.isISOControl(point) && !Character.isWhitespace(point);
        return shown
                && !Character.isSpaceChar(point)
                && Character.getType(point) != Character.FORMAT
                && NOT_ITSELF.indexOf(point) < 0;
    }

    private static boolean isCode(String code, int at) {
        return code.charAt(at) == '%'
                && at + 2 < code.length()
                && Character.digit(code.charAt(at + 1), 16) >= 0
                && Character.digit(code.charAt(at + 2), 16) >= 0;
    }
}
