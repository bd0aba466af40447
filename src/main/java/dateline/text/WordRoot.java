package dateline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Finds the root that an English word shares with its kin, by Porter's rules: {@code relocat} for relocate and relocation.
 * It goes further than the dictionary form in the index, and errs more often. Not for several threads.
 */
public final class WordRoot {
    private final OneWord word = new OneWord();
    private final PorterStemFilter roots = new PorterStemFilter(word);

    /** Makes a finder of roots. */
    public WordRoot() {}

    /**
     * {@return the root of a word}
     *
     * @param form a word in small letters
     */
    public String of(String form) {
        word.term.setEmpty().append(form);
        try {
            roots.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory cannot fail to be read", e);
        }
        return word.term.toString();
    }

    /** A stream that gives the same word for ever, whatever it has been set to. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
