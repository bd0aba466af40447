package dateline.ui.article;

import dateline.archive.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Passages that can be gone through one after the other.
 *
 * @param spans in order
 * @param current which one is looked at, counted from 0; -1 for none
 */
public record Matches(List<TextSpan> spans, int current) {
    /** No passage. */
    public static final Matches NONE = new Matches(List.of(), -1);

    public Matches {
        spans = List.copyOf(spans);
        if (current < -1 || current >= spans.size()) {
            throw new IllegalArgumentException("no passage has the number " + current);
        }
    }

    /**
     * {@return passages of which none is looked at}
     *
     * @param spans in order
     */
    public static Matches of(List<TextSpan> spans) {
        return new Matches(spans, -1);
    }

    /**
     * {@return every place where words stand in a text, whatever their case; none for blank words}
     *
     * @param words what to look for
     * @param text where
     */
    public static Matches find(String words, String text) {
        if (words.isBlank()) {
            return NONE;
        }
        // Not lower-cased as a whole: that may change lengths, and every offset behind the place with it.
        List<TextSpan> spans = new ArrayList<>();
        int last = text.length() - words.length();
        char lower = words.toLowerCase(Locale.ROOT).charAt(0);
        for (int at = 0; at <= last; at++) {
            if (Character.toLowerCase(text.charAt(at)) == lower
                    && text.regionMatches(true, at, words, 0, words.length())) {
                spans.add(new TextSpan(at, at + words.length()));
                at += words.length() - 1;
            }
        }
        return of(spans);
    }

    /**
     * {@return the same, the next or an earlier one looked at; behind the last comes the first}
     *
     * @param steps 1 for the next, -1 for the one before
     */
    public Matches step(int steps) {
        if (spans.isEmpty()) {
            return this;
        }
        int from = current < 0 && steps < 0 ? 0 : current;
        return new Matches(spans, Math.floorMod(from + steps, spans.size()));
    }

    /**
     * {@return the passage looked at}
     */
    public Optional<TextSpan> now() {
        return current < 0 ? Optional.empty() : Optional.of(spans.get(current));
    }
}
