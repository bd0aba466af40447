package dateline.text;

import dateline.archive.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Turns the text of an article into the terms of the index. At the place of each word stand its form and, marked with
 * {@link #STEM_MARK}, its dictionary form where that differs. A long name such as {@code United States} takes one place,
 * where its own words stand too. Each character of Chinese, Japanese and Korean takes a place, where also the pair that
 * it makes with the next character stands. A line break puts {@value #LINE_GAP} empty places between two words, so that
 * no phrase reaches from one block into the next.
 *
 * <p>Exact search uses {@link QueryWord#form()}, loose search any of {@link QueryWord#loose()}; wildcards run over terms
 * without the mark.
 */
public final class ArticleAnalyzer extends Analyzer {
    /** Begins a term that is a dictionary form. */
    public static final char STEM_MARK = '\u0001';

    /** How many empty places a line break puts between two words. */
    public static final int LINE_GAP = 50;

    /** Makes an analyzer. */
    public ArticleAnalyzer() {}

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new ArticleTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return LINE_GAP;
    }

    /**
     * {@return the words of what a person typed, in order}
     *
     * @param typed a word or more, without the signs of the query language
     */
    public static List<QueryWord> analyze(String typed) {
        return new Reading(typed).words();
    }

    /**
     * {@return a text with every letter and digit folded as in a word's form, and all else as it was; for patterns such
     * as {@code Futen*}}
     *
     * @param pattern any text
     */
    public static String fold(String pattern) {
        var folded = new StringBuilder();
        pattern.codePoints().forEach(c -> {
            int kind = c > 0xFFFF ? Folding.kindOf(c) : Folding.KINDS[c];
            if (kind == Folding.LETTER || kind == Folding.CAPITAL || kind == Folding.DIGIT) {
                folded.append(Folding.fold(c));
            } else if (kind == Folding.CJK && c <= 0xFFFF) {
                folded.append(Folding.FORMS[c]);
            } else if (kind != Folding.MARK && kind != Folding.INVISIBLE && kind != Folding.APOSTROPHE) {
                folded.appendCodePoint(c);
            }
        });
        return folded.toString();
    }

    /** One reading of a typed text. */
    private static final class Reading {
        private final WordScanner scanner = new WordScanner(WordScanner.Spelling.CARELESS);
        private final Stemmer stemmer = new Stemmer();
        private final List<QueryWord> words = new ArrayList<>();
        private int position = -1;
        private String character = "";
        private int characterStart;
        private int characterEnd;
        private boolean joined;
        private boolean paired;

        Reading(String typed) {
            scanner.reset(typed);
        }

        List<QueryWord> words() {
            while (scanner.next()) {
                boolean goesOn = scanner.cjk() && scanner.joined();
                if (goesOn) {
                    var span = new TextSpan(characterStart, scanner.end());
                    add(character + scanner.form(), span);
                    joined = true;
                    paired = true;
                } else {
                    finishCharacters();
                }
                position++;
                if (scanner.cjk()) {
                    character = scanner.form();
                    characterStart = scanner.start();
                    characterEnd = scanner.end();
                } else {
                    add(scanner.form(), new TextSpan(scanner.start(), scanner.end()));
                }
            }
            finishCharacters();
            return words;
        }

        /** A character that stands alone is looked up alone; one in a pair is found with it. */
        private void finishCharacters() {
            if (!character.isEmpty() && !paired) {
                add(character, new TextSpan(characterStart, characterEnd));
            }
            character = "";
            joined = false;
            paired = false;
        }

        private void add(String form, TextSpan span) {
            String stem = stemmer.stem(form);
            Set<String> loose = new LinkedHashSet<>(List.of(form, stem, STEM_MARK + stem));
            boolean stemmed = character.isEmpty() && form.equals(form.toLowerCase(java.util.Locale.ROOT));
            words.add(new QueryWord(position, form, stemmed ? List.copyOf(loose) : List.of(form), span, joined));
        }
    }
}
