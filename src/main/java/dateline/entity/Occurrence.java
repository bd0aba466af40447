package dateline.entity;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place where words stand in an article, that is found again when the article changed elsewhere.
 *
 * @param article the article
 * @param start where the words began when it was made, in UTF-16 units of the article's plain text
 * @param surface the words as they stand there
 * @param before up to {@value #CONTEXT} UTF-16 units right before them
 * @param after up to as many right behind them
 */
public record Occurrence(ArticleId article, int start, String surface, String before, String after) {
    private static final int CONTEXT = 32;

    /**
     * {@return the place of a span}
     *
     * @param article the article
     * @param text its plain text
     * @param span a span of the text
     */
    public static Occurrence at(ArticleId article, String text, TextSpan span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        return new Occurrence(
                article,
                span.start(),
                text.substring(span.start(), span.end()),
                text.substring(isInsideCharacter(text, from) ? from + 1 : from, span.start()),
                text.substring(span.end(), isInsideCharacter(text, to) ? to - 1 : to));
    }

    /** Half of a character cannot be written down. */
    private static boolean isInsideCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /**
     * {@return the span among some that it means: with the same words in the same surroundings, the nearest if they stand
     * there more than once}
     *
     * @param spans spans of the text
     * @param text the article's plain text as it is now
     */
    Optional<TextSpan> among(List<TextSpan> spans, String text) {
        return spans.stream()
                .filter(span -> isAt(span, text))
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - start)));
    }

    private boolean isAt(TextSpan span, String text) {
        return text.startsWith(surface, span.start())
                && span.length() == surface.length()
                && text.startsWith(after, span.end())
                && text.startsWith(before, span.start() - before.length());
    }
}
