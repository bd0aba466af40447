package dateline.text;

import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What every character is to a reader of words, and what it becomes in a word's form: lower case, no accents, one width.
 * A table of the Basic Multilingual Plane; the rest is worked out when met.
 */
final class Folding {
    /** Stands between words. */
    static final byte SEPARATOR = 0;
    /** A letter that is not a capital. */
    static final byte LETTER = 1;
    /** A capital letter. */
    static final byte CAPITAL = 2;
    /** A digit. */
    static final byte DIGIT = 3;
    /** An accent or variation selector: belongs to the character before it, and is folded away. */
    static final byte MARK = 4;
    /** Cannot be seen: a soft hyphen, a zero-width or direction character. */
    static final byte INVISIBLE = 5;
    /** A character of Chinese, Japanese or Korean, which write no spaces or whose words are found by parts. */
    static final byte CJK = 6;
    /** The voicing mark of kana, joined with the kana before it. */
    static final byte VOICING = 7;
    /** Any apostrophe. */
    static final byte APOSTROPHE = 8;
    /** A full stop of either width. */
    static final byte DOT = 9;
    /** A comma of either width. */
    static final byte COMMA = 10;
    /** A plus sign of either width. */
    static final byte PLUS = 11;
    /** Half of a pair: ask {@link #kindOf(int)} with the whole code point. */
    static final byte SURROGATE = 12;

    /** In {@link #FORMS}: the form has more than one character. */
    static final char EXPANDED = '\uFFFF';

    /** The kind of each BMP character. */
    static final byte[] KINDS = new byte[0x10000];
    /** The form of each BMP character of a word. */
    static final char[] FORMS = new char[0x10000];

    /** First and last of each range of marks. */
    private static final int[] MARKS = {
        0x0300, 0x034E, 0x0350, 0x036F, 0x0483, 0x0489, 0x0591, 0x05BD, 0x05BF, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5,
        0x05C7, 0x05C7, 0x0610, 0x061A, 0x064B, 0x065F, 0x0670, 0x0670, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x20D0, 0x20FF,
        0x302A, 0x302D, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F
    };

    private static final Map<Character, String> EXPANSIONS = new HashMap<>();
    private static final Set<UnicodeScript> CJK_SCRIPTS = Set.of(HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO);
    private static final String APOSTROPHES = "'\u2018\u2019\u02BC\u02BB\u2032\u00B4`\uFF07";
    private static final String INVISIBLES = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064\uFEFF"
            + "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u034F\u180B\u180C\u180D\u180E\u061C";

    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('ȷ', "j"),
            Map.entry('ŋ', "n"),
            Map.entry('ŧ', "t"),
            Map.entry('ƀ', "b"),
            Map.entry('ɨ', "i"),
            Map.entry('ƒ', "f"),
            Map.entry('ĸ', "k"),
            Map.entry('ɖ', "d"),
            Map.entry('ƙ', "k"),
            Map.entry('ƈ', "c"),
            Map.entry('ς', "σ"));

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = kindOfUnit((char) c);
            FORMS[c] = (char) c;
            if (KINDS[c] >= LETTER && KINDS[c] <= DIGIT && c >= 'A') {
                setForm((char) c, fold(c));
            } else if (KINDS[c] == CJK && (c < 0x3400 || c >= 0xF900)) {
                setForm((char) c, Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            }
        }
    }

    private Folding() {}

    private static void setForm(char c, String form) {
        if (form.length() == 1) {
            FORMS[c] = form.charAt(0);
        } else if (KINDS[c] != CJK) {
            FORMS[c] = EXPANDED;
            EXPANSIONS.put(c, form);
        }
    }

    /** {@return the form of a BMP character that {@link #FORMS} calls expanded} */
    static String expansion(char c) {
        return EXPANSIONS.getOrDefault(c, "");
    }

    /** {@return the kind of a code point beyond the BMP} */
    static byte kindOf(int codePoint) {
        if (Character.isLetterOrDigit(codePoint) || isNumber(codePoint)) {
            if (CJK_SCRIPTS.contains(UnicodeScript.of(codePoint))) {
                return CJK;
            }
            return letterKind(codePoint);
        }
        boolean selector = codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        boolean tag = codePoint >= 0xE0000 && codePoint <= 0xE007F;
        return selector ? MARK : tag ? INVISIBLE : SEPARATOR;
    }

    /** {@return the form of a letter or digit: lower case, without accents, in ASCII digits; may be several characters} */
    static String fold(int codePoint) {
        int digit = Character.isDigit(codePoint) ? Character.digit(codePoint, 10) : -1;
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        var form = new StringBuilder();
        apart.codePoints()
                .filter(c -> isWordCharacter(c) && !isMark(c))
                .map(Character::toLowerCase)
                .forEach(c -> {
                    String special = c < 0x10000 ? SPECIAL.get((char) c) : null;
                    if (special != null) {
                        form.append(special);
                    } else {
                        form.appendCodePoint(c);
                    }
                });
        return form.isEmpty() ? Character.toString(Character.toLowerCase(codePoint)) : form.toString();
    }

    private static byte kindOfUnit(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return APOSTROPHE;
        }
        if (INVISIBLES.indexOf(c) >= 0) {
            return INVISIBLE;
        }
        if (c == '\u3099' || c == '\u309A' || c == '\uFF9E' || c == '\uFF9F') {
            return VOICING;
        }
        if (isMark(c)) {
            return MARK;
        }
        return switch (c) {
            case '.', '\uFF0E' -> DOT;
            case ',', '\uFF0C' -> COMMA;
            case '+', '\uFF0B' -> PLUS;
            default -> isWordCharacter(c) ? wordKind(c) : SEPARATOR;
        };
    }

    private static byte wordKind(char c) {
        boolean lengthMark = c == '\u30FC' || c == '\uFF70';
        return lengthMark || CJK_SCRIPTS.contains(UnicodeScript.of(c)) ? CJK : letterKind(c);
    }

    private static byte letterKind(int codePoint) {
        if (isNumber(codePoint)) {
            return DIGIT;
        }
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint) ? CAPITAL : LETTER;
    }

    private static boolean isNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isWordCharacter(int codePoint) {
        int type = Character.getType(codePoint);
        return (Character.isLetterOrDigit(codePoint)
                        || isNumber(codePoint)
                        || type == Character.LETTER_NUMBER
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK)
                && (codePoint > 0xFFFF || APOSTROPHES.indexOf(codePoint) < 0);
    }

    /** Marks that a reader may leave out; the vowel signs of Indian scripts, for one, are not among them. */
    private static boolean isMark(int c) {
        for (int i = 0; i < MARKS.length; i += 2) {
            if (c >= MARKS[i] && c <= MARKS[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
