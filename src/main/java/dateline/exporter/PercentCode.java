package dateline.exporter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Any text as the part of an address, as RFC 3986 encodes it; letters of all scripts stay as they are (RFC 3987). */
final class PercentCode {
    /** What would end an address in Markdown, or mean something else in one. */
    private static final String NOT_ITSELF = "<>\\&%\"`^{|}";

    private static final String FIGURES = "0123456789ABCDEF";

    private PercentCode() {}

    /** {@return the text with what cannot stand in an address as percent signs and figures} */
    static String encode(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (mayStand(point)) {
                out.appendCodePoint(point);
            } else {
                for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(FIGURES.charAt(each >> 4 & 15)).append(FIGURES.charAt(each & 15));
                }
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
