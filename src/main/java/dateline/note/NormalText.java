package dateline.note;

import dateline.archive.TextSpan;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the one form that all its ways to be written have in common: Unicode's NFKC, white space as one blank, quotation
 * marks and dashes of one kind, no soft hyphens or signs without width. Knows where each character came from.
 */
final class NormalText {
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private NormalText(int size) {
        this.starts = new int[size];
        this.ends = new int[size];
    }

    /** {@return a text in its normal form} */
    static NormalText of(String raw) {
        var normal = new NormalText(raw.length() + 1);
        int at = 0;
        while (at < raw.length()) {
            int end = clusterEnd(raw, at);
            normal.take(raw, at, end);
            at = end;
        }
        return normal;
    }

    /** A character ends where the next begins that is no mark on it. */
    private static int clusterEnd(String raw, int start) {
        int at = start + Character.charCount(raw.codePointAt(start));
        while (at < raw.length() && isMark(raw.codePointAt(at))) {
            at += Character.charCount(raw.codePointAt(at));
        }
        return at;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private void take(String raw, int start, int end) {
        char unit = raw.charAt(start);
        if (end == start + 1 && unit < 0x80) {
            takeUnit(unit, start, end);
        } else {
            String normal = Normalizer.normalize(raw.substring(start, end), Normalizer.Form.NFKC);
            for (int i = 0; i < normal.length(); i++) {
                takeUnit(normal.charAt(i), start, end);
            }
        }
    }

    private void takeUnit(char unit, int start, int end) {
        if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
            if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                put(' ', start, end);
            }
        } else if (Character.getType(unit) != Character.FORMAT) {
            put(plain(unit), start, end);
        }
    }

    private static char plain(char unit) {
        return switch (unit) {
            case '‘', '’', '‚', '‛', '′', '`' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> unit;
        };
    }

    private void put(char unit, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, text.length() * 2);
            ends = Arrays.copyOf(ends, text.length() * 2);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(unit);
    }

    /** {@return the text in its normal form} */
    String text() {
        return text.toString();
    }

    /** {@return where a stretch of the normal text, not empty, stands in the text as it was} */
    TextSpan raw(int start, int end) {
        return new TextSpan(starts[start], ends[end - 1]);
    }
}
