package dateline.search;

import dateline.archive.TextSpan;

/**
 * The words around a hit, within its line of the text.
 *
 * @param plain the whole text
 * @param span the hit
 */
record LineContext(String plain, TextSpan span) {
    String hit() {
        return span.of(plain);
    }

    String left() {
        int lineStart = plain.lastIndexOf('\n', span.start() - 1) + 1;
        int from = Math.max(lineStart, span.start() - ConcordanceLine.CONTEXT);
        return plain.substring(from == lineStart ? from : wordFrom(from), span.start());
    }

    String right() {
        int lineBreak = plain.indexOf('\n', span.end());
        int lineEnd = lineBreak < 0 ? plain.length() : lineBreak;
        int to = Math.min(lineEnd, span.end() + ConcordanceLine.CONTEXT);
        return plain.substring(span.end(), to == lineEnd ? to : wordTo(to));
    }

    /** The first beginning of a word from an offset on; the offset where no space comes, as in Japanese. */
    private int wordFrom(int from) {
        for (int at = from; at < span.start(); at++) {
            if (Character.isWhitespace(plain.charAt(at - 1)) && !Character.isWhitespace(plain.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(plain.charAt(from)) ? from + 1 : from;
    }

    private int wordTo(int to) {
        for (int at = to; at > span.end(); at--) {
            if (Character.isWhitespace(plain.charAt(at)) && !Character.isWhitespace(plain.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(plain.charAt(to)) ? to - 1 : to;
    }
}
