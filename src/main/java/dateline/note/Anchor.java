package dateline.note;

import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.BreakIterator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What ties a note to a passage, so that the passage is found again when the text around it has changed: the selectors
 * of the W3C Web Annotation Data Model (TextQuoteSelector, section 4.2.4; TextPositionSelector, section 4.2.5).
 *
 * @param exact the passage itself; not empty
 * @param prefix the words before it, up to {@value #CONTEXT} UTF-16 units
 * @param suffix the words behind it, likewise
 * @param position where it stood, in UTF-16 units of {@link ArticleText#plain()}
 * @param block the index of the block that it began in, in {@link ArticleText#blocks()}
 * @param textHash SHA-256 of the whole text, in hexadecimal
 */
public record Anchor(String exact, String prefix, String suffix, TextSpan position, int block, String textHash) {
    /** How much of the text around a passage is kept, in UTF-16 units. */
    public static final int CONTEXT = 64;

    public Anchor {
        if (exact.isEmpty()) {
            throw new IllegalArgumentException("an anchor has a passage");
        }
        if (block < 0) {
            throw new IllegalArgumentException("a block has no negative index");
        }
    }

    /**
     * {@return an anchor for a passage; empty when it is nothing but white space} White space at its ends is left out,
     * and it is widened where it would cut a character in two (a surrogate pair, a letter and its accent).
     *
     * @param text the text of the article
     * @param passage a span of its plain text
     * @throws IllegalArgumentException when the span reaches beyond the text
     */
    public static Optional<Anchor> at(ArticleText text, TextSpan passage) {
        String plain = text.plain();
        if (passage.end() > plain.length()) {
            throw new IllegalArgumentException(passage + " reaches beyond the text");
        }
        TextSpan trimmed = trimmed(plain, passage);
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        TextSpan whole = wholeCharacters(plain, trimmed);
        return Optional.of(new Anchor(
                whole.of(plain),
                plain.substring(contextStart(plain, whole.start()), whole.start()),
                plain.substring(whole.end(), contextEnd(plain, whole.end())),
                whole,
                text.blockAt(whole.start()),
                hash(plain)));
    }

    /**
     * {@return where the passage stands in a text, which may have changed since; empty when that is in doubt}
     *
     * @param text the text of the same article
     * @see #placement
     */
    public Optional<TextSpan> place(ArticleText text) {
        return placement(text).place();
    }

    /**
     * {@return where the passage stands in a text, which may have changed since} In an unchanged text that is its old
     * position; else where its words stand, or nearly its words, if what is around them leaves no doubt.
     *
     * @param text the text of the same article
     */
    public Placement placement(ArticleText text) {
        String plain = text.plain();
        boolean stands = position.end() <= plain.length() && position.of(plain).equals(exact);
        return stands && textHash.equals(hash(plain))
                ? new Placement.Placed(position, Placement.How.UNCHANGED)
                : Placing.find(this, plain);
    }

    private static TextSpan trimmed(String plain, TextSpan passage) {
        int start = passage.start();
        int end = passage.end();
        while (start < end && isSpace(plain.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(plain.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static TextSpan wholeCharacters(String plain, TextSpan passage) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(plain);
        int start = characters.isBoundary(passage.start()) ? passage.start() : characters.preceding(passage.start());
        int end = characters.isBoundary(passage.end()) ? passage.end() : characters.following(passage.end());
        return new TextSpan(start, end);
    }

    private static int contextStart(String plain, int start) {
        int from = Math.max(0, start - CONTEXT);
        return from < start && Character.isLowSurrogate(plain.charAt(from)) ? from + 1 : from;
    }

    private static int contextEnd(String plain, int end) {
        int to = Math.min(plain.length(), end + CONTEXT);
        return to > end && Character.isHighSurrogate(plain.charAt(to - 1)) ? to - 1 : to;
    }

    private static String hash(String plain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
