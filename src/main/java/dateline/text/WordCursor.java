package dateline.text;

import static dateline.text.Folding.APOSTROPHE;
import static dateline.text.Folding.CAPITAL;
import static dateline.text.Folding.CJK;
import static dateline.text.Folding.COMMA;
import static dateline.text.Folding.DIGIT;
import static dateline.text.Folding.DOT;
import static dateline.text.Folding.EXPANDED;
import static dateline.text.Folding.INVISIBLE;
import static dateline.text.Folding.KINDS;
import static dateline.text.Folding.LETTER;
import static dateline.text.Folding.MARK;
import static dateline.text.Folding.PLUS;
import static dateline.text.Folding.SEPARATOR;
import static dateline.text.Folding.SURROGATE;
import static dateline.text.Folding.VOICING;

import java.text.Normalizer;

/** Steps through a text from word to word, knowing nothing of names of several words. Not for several threads. */
final class WordCursor {
    /** The longest form kept, in UTF-16 units; the rest of a longer word is passed over. */
    static final int LONGEST = 255;

    private char[] text = new char[0];
    private int length;
    private int at;
    private int start;
    private int end;
    private final char[] form = new char[LONGEST];
    private int formLength;
    private int hash;
    private int letters;
    private int capitals;
    private boolean capitalFirst;
    private boolean cjk;
    private boolean joined;
    private boolean dotted;

    void reset(char[] units, int count) {
        text = units;
        length = count;
        seek(0);
    }

    /** Goes on from an offset that is not inside a word. */
    void seek(int offset) {
        at = offset;
        cjk = false;
    }

    /** {@return whether there was another word, which the other methods then tell of} */
    boolean next() {
        boolean afterCjk = cjk;
        while (at < length) {
            int kind = KINDS[text[at]];
            int units = 1;
            if (kind == SURROGATE && isPair(at)) {
                kind = Folding.kindOf(Character.toCodePoint(text[at], text[at + 1]));
                units = 2;
            }
            switch (kind) {
                case LETTER, CAPITAL, DIGIT -> {
                    if (!isStrayEnding()) {
                        joined = false;
                        word();
                        return true;
                    }
                }
                case CJK -> {
                    joined = afterCjk;
                    character(units);
                    return true;
                }
                case INVISIBLE, MARK, VOICING -> {}
                default -> afterCjk = false;
            }
            at += units;
        }
        return false;
    }

    private boolean isPair(int i) {
        return i + 1 < length && Character.isSurrogatePair(text[i], text[i + 1]);
    }

    /** The s of {@code “Futenma”’s}, which belongs to no word. */
    private boolean isStrayEnding() {
        return at >= 2
                && isS(at)
                && KINDS[text[at - 1]] == APOSTROPHE
                && KINDS[text[at - 2]] == SEPARATOR
                && !Character.isWhitespace(text[at - 2])
                && !isWordUnit(at + 1)
                && (at + 1 >= length || KINDS[text[at + 1]] != APOSTROPHE);
    }

    private boolean isS(int i) {
        return text[i] == 's' || text[i] == 'S' || text[i] == 'ｓ' || text[i] == 'Ｓ';
    }

    private boolean isWordUnit(int i) {
        if (i >= length) {
            return false;
        }
        int kind = kindAt(i);
        return kind == LETTER || kind == CAPITAL || kind == DIGIT;
    }

    private int kindAt(int i) {
        int kind = KINDS[text[i]];
        if (kind != SURROGATE) {
            return kind;
        }
        return isPair(i) ? Folding.kindOf(Character.toCodePoint(text[i], text[i + 1])) : SEPARATOR;
    }

    private void begin() {
        start = at;
        formLength = 0;
        hash = 0;
        letters = 0;
        capitals = 0;
        capitalFirst = false;
        dotted = false;
        cjk = false;
    }

    private void word() {
        begin();
        capitalFirst = kindAt(at) == CAPITAL;
        int i = at;
        end = i;
        while (i < length) {
            char c = text[i];
            int next;
            switch (KINDS[c]) {
                case LETTER -> {
                    letters++;
                    add(c);
                    next = end = i + 1;
                }
                case CAPITAL -> {
                    letters++;
                    capitals++;
                    add(c);
                    next = end = i + 1;
                }
                case DIGIT -> {
                    add(c);
                    next = end = i + 1;
                }
                case MARK -> next = end = i + 1;
                case INVISIBLE, VOICING -> next = i + 1;
                case SURROGATE -> next = addPair(i);
                case SEPARATOR, CJK -> next = -1;
                default -> next = afterInnerMark(i);
            }
            if (next < 0) {
                break;
            }
            i = next;
        }
        at = Math.max(i, end);
        dropPossessive();
    }

    private void add(char c) {
        char folded = Folding.FORMS[c];
        if (folded != EXPANDED) {
            append(folded);
            return;
        }
        String several = Folding.expansion(c);
        for (int i = 0; i < several.length(); i++) {
            append(several.charAt(i));
        }
    }

    private void append(char c) {
        if (formLength < LONGEST) {
            form[formLength++] = c;
            hash = 31 * hash + c;
        }
    }

    /** {@return where to go on behind a letter outside the BMP; -1 when it is none} */
    private int addPair(int i) {
        int kind = kindAt(i);
        if (kind == MARK || kind == INVISIBLE) {
            return i + 2;
        }
        if (kind != LETTER && kind != CAPITAL && kind != DIGIT) {
            return -1;
        }
        letters += kind == DIGIT ? 0 : 1;
        capitals += kind == CAPITAL ? 1 : 0;
        String folded = Folding.fold(Character.toCodePoint(text[i], text[i + 1]));
        if (formLength + folded.length() <= LONGEST) {
            folded.chars().forEach(c -> append((char) c));
        }
        end = i + 2;
        return end;
    }

    /** {@return where to go on behind an apostrophe, dot, comma or plus that belongs to the word; -1 when it does not} */
    private int afterInnerMark(int i) {
        boolean betweenDigits = i > start && isDigit(i - 1) && i + 1 < length && isDigit(i + 1);
        return switch (KINDS[text[i]]) {
            case APOSTROPHE -> isWordUnit(i + 1) && !isPossessive(i) ? i + 1 : -1;
            case DOT -> {
                if (betweenDigits) {
                    append('.');
                    yield i + 1;
                }
                if (i == end && letters == 1 && end - start == 1) {
                    acronym(i);
                }
                yield -1;
            }
            case COMMA -> betweenDigits && isThousands(i) ? i + 1 : -1;
            case PLUS -> {
                if (betweenDigits) {
                    append('+');
                    yield i + 1;
                }
                yield -1;
            }
            default -> -1;
        };
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < length && KINDS[text[i]] == DIGIT;
    }

    /** Up to three digits before the comma, since the last one or the beginning, and just three behind it. */
    private boolean isThousands(int comma) {
        int before = comma;
        while (before > start && isDigit(before - 1)) {
            before--;
        }
        boolean group = before == start || KINDS[text[before - 1]] == COMMA;
        return group && comma - before <= 3 && isDigit(comma + 2) && isDigit(comma + 3) && !isDigit(comma + 4);
    }

    /** Reads on from the first dot of {@code U.S.}, which may be that of an initial only. */
    private void acronym(int firstDot) {
        int dot = firstDot;
        int kind = kindAt(start);
        int count = 1;
        while (dot + 1 < length && KINDS[text[dot + 1]] == kind && !isWordUnit(dot + 2)) {
            add(text[dot + 1]);
            count++;
            letters++;
            capitals += kind == CAPITAL ? 1 : 0;
            end = dot + 2;
            if (end >= length || KINDS[text[end]] != DOT) {
                break;
            }
            dot = end;
            end++;
        }
        dotted = count > 1;
    }

    private boolean isPossessive(int apostrophe) {
        int s = apostrophe + 1;
        if (s >= length || !isS(s)) {
            return false;
        }
        int behind = s + 1;
        while (behind < length && KINDS[text[behind]] == INVISIBLE) {
            behind++;
        }
        boolean goesOn = behind < length && (isWordUnit(behind) || KINDS[text[behind]] == MARK);
        boolean another = behind < length && KINDS[text[behind]] == APOSTROPHE && isWordUnit(behind + 1);
        return !goesOn && !another;
    }

    /** Passes over an ending 's, which is part of no word. */
    private void dropPossessive() {
        int i = end;
        while (i < length && KINDS[text[i]] == INVISIBLE) {
            i++;
        }
        if (i < length && KINDS[text[i]] == APOSTROPHE && isPossessive(i)) {
            at = i + 2;
        }
    }

    private void character(int units) {
        begin();
        cjk = true;
        end = at + units;
        char c = text[at];
        if (units == 2) {
            append(c);
            append(text[at + 1]);
        } else if (c >= 0x1100 && c <= 0x1112) {
            append(syllable());
        } else {
            append(voiced(Folding.FORMS[c]));
        }
        while (end < length && KINDS[text[end]] == MARK) {
            end++;
        }
        if (isPair(Math.min(end, length)) && kindAt(end) == MARK) {
            end += 2;
        }
        at = end;
    }

    /** Joins a kana with a voicing mark behind it. */
    private char voiced(char kana) {
        if (end >= length || KINDS[text[end]] != VOICING) {
            return kana;
        }
        char mark = text[end] == '\u309A' || text[end] == '\uFF9F' ? '\u309A' : '\u3099';
        String whole = Normalizer.normalize("" + kana + mark, Normalizer.Form.NFC);
        end++;
        return whole.charAt(0);
    }

    /** Joins the letters of a Korean syllable that is written apart. */
    private char syllable() {
        int lead = text[at] - 0x1100;
        int vowel = end < length ? text[end] - 0x1161 : -1;
        if (vowel < 0 || vowel > 20) {
            return text[at];
        }
        end++;
        int tail = end < length ? text[end] - 0x11A7 : 0;
        if (tail <= 0 || tail > 27) {
            tail = 0;
        } else {
            end++;
        }
        return (char) (0xAC00 + (lead * 21 + vowel) * 28 + tail);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** {@return where reading goes on: behind the word and its possessive ending} */
    int resume() {
        return at;
    }

    char[] form() {
        return form;
    }

    int formLength() {
        return formLength;
    }

    /** {@return {@link String#hashCode()} of the form} */
    int hash() {
        return hash;
    }

    boolean hasForm(String other) {
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

    boolean capitalFirst() {
        return capitalFirst;
    }

    boolean allCapitals() {
        return capitals >= 2 && capitals == letters;
    }

    boolean cjk() {
        return cjk;
    }

    boolean joined() {
        return joined;
    }

    boolean dotted() {
        return dotted;
    }
}
