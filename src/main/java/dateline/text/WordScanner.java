package dateline.text;

import static dateline.text.Folding.CAPITAL;
import static dateline.text.Folding.CJK;
import static dateline.text.Folding.KINDS;
import static dateline.text.Folding.LETTER;

/**
 * Gives the words of a text one by one: where each stands, and its <em>form</em>, by which words are compared
 * everywhere: in lower case, without accents, apostrophes and possessive ending, in one width. Searching, lighting and
 * anchoring all see words through it. Use one for many texts; it makes no object for a word. Not for several threads.
 *
 * <pre>{@code
 * scanner.reset(text);
 * while (scanner.next()) {
 *     use(scanner.form(), scanner.start(), scanner.end());
 * }
 * }</pre>
 *
 * <p>Dotted acronyms are one word ({@code U.S.} is {@code US}). A name such as {@code United States} is one word too: its
 * form is that of the abbreviation, its own words are its parts. Each character of Chinese, Japanese and Korean is a
 * word, {@linkplain #cjk() marked as such}.
 */
public final class WordScanner {
    /** Which spellings of a long name count as the name. */
    public enum Spelling {
        /** The name needs its capitals; for texts. */
        CAREFUL,
        /** Small letters will do; for what a person types. */
        CARELESS
    }

    /** From how many words in capitals on a line counts as written in capitals. */
    private static final int LINE_IN_CAPITALS = 3;

    private final Spelling spelling;
    private final WordCursor cursor = new WordCursor();
    private final WordCursor ahead = new WordCursor();
    private char[] text = new char[0];
    private int length;

    private int start;
    private int end;
    private char[] form = cursor.form();
    private int formLength;
    private int hash;
    private boolean capitalFirst;
    private boolean allCapitals;

    private int parts;
    private final int[] partStarts = new int[LongName.MOST_WORDS];
    private final int[] partEnds = new int[LongName.MOST_WORDS];
    private final String[] partForms = new String[LongName.MOST_WORDS];

    private int lineEnd;
    private boolean lineInCapitals;

    /** Makes a scanner for texts. */
    public WordScanner() {
        this(Spelling.CAREFUL);
    }

    /**
     * Makes a scanner.
     *
     * @param spelling which spellings of a long name count
     */
    public WordScanner(Spelling spelling) {
        this.spelling = spelling;
    }

    /**
     * Begins a text.
     *
     * @param words the text; offsets count its UTF-16 units
     */
    public void reset(String words) {
        if (text.length < words.length()) {
            text = new char[Math.max(words.length(), 2 * text.length)];
        }
        words.getChars(0, words.length(), text, 0);
        reset(text, words.length());
    }

    /**
     * Begins a text that stands in an array. The array must not change before the scanner is done with it.
     *
     * @param units holds the text from its beginning
     * @param count how many units the text has
     */
    public void reset(char[] units, int count) {
        text = units;
        length = count;
        lineEnd = -1;
        parts = 0;
        cursor.reset(units, count);
        ahead.reset(units, count);
    }

    /**
     * {@return whether there was another word, which the other methods then tell of}
     */
    public boolean next() {
        if (!cursor.next()) {
            return false;
        }
        parts = 0;
        start = cursor.start();
        end = cursor.end();
        form = cursor.form();
        formLength = cursor.formLength();
        hash = cursor.hash();
        capitalFirst = cursor.capitalFirst();
        allCapitals = cursor.allCapitals() || (cursor.dotted() && capitalFirst);
        if (Acronyms.isPossible(formLength) && (allCapitals || cursor.dotted() || hasForm("usa"))) {
            acronym();
        } else if (LongName.mayBeginWith(hash) && (capitalFirst || spelling == Spelling.CARELESS)) {
            longName();
        }
        return true;
    }

    private void acronym() {
        String folded = new String(form, 0, formLength);
        boolean written = cursor.dotted() || folded.equals("us");
        if (!allCapitals && !written && capitalFirst) {
            return;
        }
        String name = Acronyms.form(folded);
        if (!name.equals(folded) && (written || folded.equals("usa") || !isLineInCapitals())) {
            setForm(name);
        }
    }

    private void setForm(String name) {
        form = name.toCharArray();
        formLength = form.length;
        hash = name.hashCode();
    }

    private void longName() {
        for (LongName name : LongName.all()) {
            if (cursor.hasForm(name.words().getFirst()) && matches(name)) {
                end = ahead.end();
                cursor.seek(ahead.resume());
                setForm(name.form());
                parts = name.words().size();
                capitalFirst = true;
                allCapitals = true;
                return;
            }
        }
    }

    private boolean matches(LongName name) {
        part(0, cursor, name);
        ahead.seek(cursor.resume());
        for (int i = 1; i < name.words().size(); i++) {
            String word = name.words().get(i);
            if (!ahead.next() || !ahead.hasForm(word) || !isBlank(partEnds[i - 1], ahead.start())) {
                return false;
            }
            if (spelling == Spelling.CAREFUL && !ahead.capitalFirst() && !LongName.isSmall(word)) {
                return false;
            }
            part(i, ahead, name);
        }
        return true;
    }

    private void part(int i, WordCursor word, LongName name) {
        partStarts[i] = word.start();
        partEnds[i] = word.end();
        partForms[i] = name.words().get(i);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            boolean blank = Character.isSpaceChar(c) || c == '\t' || KINDS[c] == Folding.INVISIBLE;
            if (!blank || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return where the word begins, in UTF-16 units}
     */
    public int start() {
        return start;
    }

    /**
     * {@return where the word ends, exclusive; before a possessive ending, behind the last dot of a dotted acronym}
     */
    public int end() {
        return end;
    }

    /**
     * {@return the form of the word; at most {@value WordCursor#LONGEST} units of a longer one}
     */
    public String form() {
        return new String(form, 0, formLength);
    }

    /**
     * {@return how many UTF-16 units the form has}
     */
    public int formLength() {
        return formLength;
    }

    /**
     * {@return {@link String#hashCode()} of the form}
     */
    public int formHash() {
        return hash;
    }

    /**
     * {@return whether the form is this one}
     *
     * @param other a form
     */
    public boolean hasForm(String other) {
        if (other.length() != formLength) {
            return false;
        }
        for (int i = 0; i < formLength; i++) {
            if (form[i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether the word begins with a capital letter}
     */
    public boolean capitalFirst() {
        return capitalFirst;
    }

    /**
     * {@return whether the word has two letters or more and all are capitals; so it is for a long name}
     */
    public boolean allCapitals() {
        return allCapitals;
    }

    /**
     * {@return whether the word is one character of Chinese, Japanese or Korean}
     */
    public boolean cjk() {
        return cursor.cjk();
    }

    /**
     * {@return whether the word and the one before it are characters of Chinese, Japanese or Korean with nothing between}
     */
    public boolean joined() {
        return cursor.joined();
    }

    /**
     * {@return whether the word is an acronym with dots, the last of which may end a sentence too}
     */
    public boolean dotted() {
        return cursor.dotted() && parts == 0;
    }

    /**
     * {@return how many words a long name such as {@code United States} has; 0 for all else}
     */
    public int parts() {
        return parts;
    }

    /**
     * {@return where a part begins}
     *
     * @param part from 0 to {@link #parts()}, exclusive
     */
    public int partStart(int part) {
        return partStarts[part];
    }

    /**
     * {@return where a part ends, exclusive}
     *
     * @param part from 0 to {@link #parts()}, exclusive
     */
    public int partEnd(int part) {
        return partEnds[part];
    }

    /**
     * {@return the form of a part}
     *
     * @param part from 0 to {@link #parts()}, exclusive
     */
    public String partForm(int part) {
        return partForms[part];
    }

    /**
     * {@return whether the line of the word is written in capitals: three words or more, no small letter, nothing of
     * Chinese, Japanese or Korean}
     */
    public boolean isLineInCapitals() {
        if (start >= lineEnd) {
            readLine();
        }
        return lineInCapitals;
    }

    private void readLine() {
        int i = start;
        while (i > 0 && text[i - 1] != '\n') {
            i--;
        }
        int words = 0;
        int run = 0;
        lineInCapitals = true;
        for (; i < length && text[i] != '\n'; i++) {
            int kind = KINDS[text[i]];
            lineInCapitals &= kind != LETTER && kind != CJK;
            run = kind == CAPITAL ? run + 1 : 0;
            words += run == 2 ? 1 : 0;
        }
        lineEnd = i;
        lineInCapitals &= words >= LINE_IN_CAPITALS;
    }
}
