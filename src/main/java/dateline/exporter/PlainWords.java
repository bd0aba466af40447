package dateline.exporter;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Any words as nodes that read back as just those words. The renderer escapes all that means something within a line; what
 * means something at a line's ends only (a plus sign, a tilde, white space) is written here as an escape or reference.
 */
final class PlainWords {
    private PlainWords() {}

    /**
     * Puts words at the end of a block.
     *
     * @param block takes them
     * @param words on one line; U+0000, which Markdown cannot hold, becomes U+FFFD
     */
    static void appendTo(Node block, String words) {
        String line = words.replace('\0', '\uFFFD');
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        boolean opensBlock = start < end && "+~=".indexOf(line.charAt(start)) >= 0;
        int inner = opensBlock ? start + 1 : start;
        appendEscaped(block, line.substring(0, inner));
        appendInner(block, line.substring(inner, end));
        appendEscaped(block, line.substring(end));
    }

    /** Control characters within the line break it, for a parser. */
    private static void appendInner(Node block, String inner) {
        int written = 0;
        for (int at = 0; at < inner.length(); at++) {
            if (Character.isISOControl(inner.charAt(at))) {
                appendText(block, inner.substring(written, at));
                appendEscaped(block, inner.substring(at, at + 1));
                written = at + 1;
            }
        }
        appendText(block, inner.substring(written));
    }

    private static void appendText(Node block, String text) {
        if (!text.isEmpty()) {
            block.appendChild(new Text(text));
        }
    }

    /** What the renderer is to write as it stands can only be said by a node of this kind; it holds no HTML. */
    private static void appendEscaped(Node block, String characters) {
        characters.chars().forEach(unit -> {
            boolean punctuation = unit > ' ' && unit < '\u007F';
            var asItStands = new HtmlInline();
            asItStands.setLiteral(punctuation ? "\\" + (char) unit : "&#" + unit + ";");
            block.appendChild(asItStands);
        });
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
    }
}
