package dateline.search;

import dateline.entity.EntityId;
import dateline.entity.Mention;
import org.apache.lucene.index.Term;

/**
 * What the index keeps of a mention: who was found there, and the words. So it can be read anew when the ledger changed.
 *
 * @param found whom it named when the article was indexed
 * @param surface the words as they stand in the text, one space for all white space between two
 */
record MentionTerm(EntityId found, String surface) {
    private static final int LONGEST_SURFACE = 1000;

    /** An id has no white space in it. */
    private static final char BETWEEN = ' ';

    /** {@return the term of a mention in a text} */
    static MentionTerm of(Mention mention, String plain) {
        return new MentionTerm(mention.entity(), folded(mention.span().of(plain)));
    }

    private static String folded(String words) {
        var folded = new StringBuilder(words.length());
        boolean blank = false;
        for (int at = 0; at < words.length() && folded.length() < LONGEST_SURFACE; at++) {
            char c = words.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else {
                folded.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return folded.toString();
    }

    /** {@return the term that was written as a value} */
    static MentionTerm read(String value) {
        int between = value.indexOf(BETWEEN);
        return between < 0
                ? new MentionTerm(new EntityId(value), "")
                : new MentionTerm(new EntityId(value.substring(0, between)), value.substring(between + 1));
    }

    /** {@return it as a value of {@link Fields#MENTIONS}} */
    String value() {
        return ArticleDocument.term(found.value() + BETWEEN + surface);
    }

    /** {@return it as a term among the words of {@link Fields#TEXT}} */
    Term inText() {
        return new Term(Fields.TEXT, Fields.ENTITY_MARK + value());
    }
}
