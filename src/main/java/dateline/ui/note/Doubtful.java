package dateline.ui.note;

import dateline.archive.ArticleText;
import dateline.archive.TextSpan;

/**
 * Where a passage may stand.
 *
 * @param span the place, in UTF-16 units of the article's text
 * @param words what stands there and around, on one line
 */
public record Doubtful(TextSpan span, String words) {
    /** How much of the text around a place is shown, in UTF-16 units. */
    private static final int AROUND = 40;

    /** {@return a place with some of what stands around it, so that two places of the same words are told apart} */
    static Doubtful at(TextSpan span, ArticleText text) {
        String plain = text.plain();
        int from = wordAt(plain, Math.max(0, span.start() - AROUND), span.start());
        int to = boundary(plain, Math.min(plain.length(), span.end() + AROUND));
        String words = plain.substring(from, to).replaceAll("\\s+", " ").strip();
        return new Doubtful(span, (from > 0 ? "… " : "") + words + (to < plain.length() ? " …" : ""));
    }

    /** {@return where the first whole word between two places begins} */
    private static int wordAt(String plain, int from, int end) {
        if (from == 0) {
            return from;
        }
        int at = from;
        while (at < end && !Character.isWhitespace(plain.charAt(at - 1))) {
            at++;
        }
        return at == end ? boundary(plain, from) : at;
    }

    private static int boundary(String plain, int at) {
        return at > 0 && at < plain.length() && Character.isLowSurrogate(plain.charAt(at)) ? at - 1 : at;
    }
}
