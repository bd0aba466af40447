package dateline.search;

import dateline.archive.TextSpan;
import dateline.text.Sentences;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts a mark at the place of the first word of each sentence and each paragraph but the first, so that it can be told whether
 * two words stand in one.
 */
final class SentenceFilter extends TokenFilter {
    /** The mark of a sentence that begins. */
    static final String SENTENCE = "\u0000s";

    /** The mark of a paragraph that begins; it begins a sentence too. */
    static final String PARAGRAPH = "\u0000p";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final String plain;
    private final List<TextSpan> sentences;
    private int next;
    private boolean sentenceDue;
    private boolean paragraphDue;
    private int wordStart;
    private int wordEnd;

    SentenceFilter(TokenStream words, String plain) {
        super(words);
        this.plain = plain;
        this.sentences = Sentences.of(plain);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (sentenceDue) {
            sentenceDue = false;
            give(SENTENCE);
            return true;
        }
        if (paragraphDue) {
            paragraphDue = false;
            give(PARAGRAPH);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (increment.getPositionIncrement() > 0) {
            wordStart = offset.startOffset();
            wordEnd = offset.endOffset();
            lookForBeginning();
        }
        return true;
    }

    private void lookForBeginning() {
        while (next < sentences.size() && sentences.get(next).start() <= wordStart) {
            if (next > 0) {
                sentenceDue = true;
                int lineBreak = plain.indexOf('\n', sentences.get(next - 1).end());
                paragraphDue |=
                        lineBreak >= 0 && lineBreak < sentences.get(next).start();
            }
            next++;
        }
    }

    private void give(String mark) {
        clearAttributes();
        term.setEmpty().append(mark);
        offset.setOffset(wordStart, wordEnd);
        increment.setPositionIncrement(0);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
        sentenceDue = false;
        paragraphDue = false;
    }
}
