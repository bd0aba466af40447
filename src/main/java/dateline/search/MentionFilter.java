package dateline.search;

import dateline.entity.Mention;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts the {@link MentionTerm} of each mention among the words, at the place of the mention's first word and with the mention's
 * offsets, so that names are found, counted, marked and brought near to words as words are.
 */
final class MentionFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final String plain;
    private final List<Mention> mentions;
    private int next;
    private @Nullable Mention due;
    private int wordStart;

    MentionFilter(TokenStream words, ArticleIndex.IndexedText text) {
        super(words);
        this.plain = text.text().plain();
        this.mentions = text.mentions();
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (due != null) {
            give(due);
            due = take();
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        wordStart = offset.startOffset();
        due = take();
        return true;
    }

    /** The next mention that begins at or before the word that was just given. */
    private @Nullable Mention take() {
        boolean begun = next < mentions.size() && mentions.get(next).span().start() <= wordStart;
        return begun ? mentions.get(next++) : null;
    }

    private void give(Mention mention) {
        clearAttributes();
        term.setEmpty().append(MentionTerm.of(mention, plain).inText().text());
        // Lucene wants offsets that never go back.
        offset.setOffset(wordStart, Math.max(wordStart, mention.span().end()));
        increment.setPositionIncrement(0);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
        due = null;
    }
}
