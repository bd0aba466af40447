package dateline.text;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives the terms of a text, as {@link ArticleAnalyzer} says. */
final class ArticleTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final WordScanner scanner = new WordScanner();
    private final Stemmer stemmer = new Stemmer();
    private char[] text = new char[4096];
    private int length;
    private int read;

    /** What is still to be given at the place of the last word: its dictionary form, then parts with theirs. */
    private String stem = "";

    private int part;
    private boolean pairDue;
    private String character = "";
    private int characterStart;
    private int stemStart;
    private int stemEnd;

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        int count;
        while ((count = input.read(text, length, text.length - length)) >= 0) {
            length += count;
            if (length == text.length) {
                text = Arrays.copyOf(text, text.length * 2);
            }
        }
        scanner.reset(text, length);
        read = 0;
        stem = "";
        part = 0;
        pairDue = false;
        character = "";
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!stem.isEmpty()) {
            give(ArticleAnalyzer.STEM_MARK + stem, stemStart, stemEnd, 0);
            stem = "";
            return true;
        }
        if (pairDue) {
            pairDue = false;
            giveWord();
            return true;
        }
        if (part < scanner.parts()) {
            givePart();
            return true;
        }
        if (!scanner.next()) {
            return false;
        }
        part = 0;
        if (scanner.joined()) {
            give(character + scanner.form(), characterStart, scanner.end(), 0);
            pairDue = true;
            return true;
        }
        giveWord();
        return true;
    }

    private void giveWord() {
        String form = scanner.form();
        give(form, scanner.start(), scanner.end(), 1 + gap());
        if (scanner.cjk()) {
            character = form;
            characterStart = scanner.start();
        } else if (scanner.parts() == 0) {
            dueStem(form, scanner.start(), scanner.end());
        }
    }

    private void givePart() {
        String form = scanner.partForm(part);
        give(form, scanner.partStart(part), scanner.partEnd(part), 0);
        dueStem(form, scanner.partStart(part), scanner.partEnd(part));
        part++;
    }

    private void dueStem(String form, int start, int end) {
        String found = stemmer.stem(form);
        stem = found.equals(form) ? "" : found;
        stemStart = start;
        stemEnd = end;
    }

    private void give(String words, int start, int end, int places) {
        term.setEmpty().append(words);
        offset.setOffset(correctOffset(start), correctOffset(end));
        increment.setPositionIncrement(places);
    }

    /** The empty places before a word; also reads on to it. */
    private int gap() {
        boolean broken = false;
        for (; read < scanner.start(); read++) {
            broken |= text[read] == '\n';
        }
        read = scanner.end();
        return broken ? ArticleAnalyzer.LINE_GAP : 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(length);
        offset.setOffset(last, last);
    }
}
