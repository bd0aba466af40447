package dateline.entity;

import java.util.Locale;
import java.util.Set;

/** Which words of a text may be part of somebody's name, told by their letters and what the lexicon says of them. */
final class NameWords {
    private static final int NO_NAME = WordKind.PLAIN.bit()
            | WordKind.THING.bit()
            | WordKind.NATIONALITY.bit()
            | WordKind.OFFICE.bit()
            | WordKind.OFFICE_PART.bit()
            | WordKind.RANK.bit()
            | WordKind.ADDRESS.bit()
            | WordKind.GENERATION.bit()
            | WordKind.TREATY.bit()
            | WordKind.SHIP.bit();
    private static final int TITLE =
            WordKind.OFFICE.bit() | WordKind.OFFICE_PART.bit() | WordKind.RANK.bit() | WordKind.ADDRESS.bit();
    private static final int GIVEN = WordKind.MALE.bit() | WordKind.FEMALE.bit();

    private static final int LONGEST_CONTRACTION = 2;
    private static final Set<String> CONTRACTED = Set.of("ve", "re", "ll", "d", "m", "t");

    private final TextWords words;

    NameWords(TextWords words) {
        this.words = words;
    }

    /** {@return whether a word may be a family name or a further given name} */
    boolean isName(int word) {
        if (word < 0 || word >= words.count() || !words.hasCapital(word) || words.isCjk(word)) {
            return false;
        }
        int kinds = words.kinds(word);
        boolean given = (kinds & GIVEN) != 0 || (kinds & WordKind.ORDINARY.bit()) != 0;
        return words.end(word) - words.start(word) > 1
                && ((kinds & NO_NAME) == 0 || (given && (kinds & WordKind.PLAIN.bit()) == 0))
                && !words.isNumber(word)
                && !isContraction(word);
    }

    /** {@code They've}, but not {@code O'Neill}. */
    private boolean isContraction(int word) {
        String text = words.text();
        int end = words.end(word);
        for (int mark = end - 2; mark >= end - LONGEST_CONTRACTION - 1 && mark > words.start(word); mark--) {
            if (text.charAt(mark) == '\'' || text.charAt(mark) == '’') {
                return CONTRACTED.contains(text.substring(mark + 1, end).toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    boolean isGiven(int word) {
        return words.hasCapital(word) && (words.kinds(word) & GIVEN) != 0;
    }

    boolean isTitle(int word) {
        return (words.kinds(word) & TITLE) != 0;
    }

    boolean isThing(int word) {
        return word < words.count() && words.hasCapital(word) && words.is(word, WordKind.THING);
    }

    /** {@return whether a word and the next may be one person's: also behind an initial's dot} */
    boolean isTied(int word) {
        return word >= 0 && word + 1 < words.count() && words.isTied(word);
    }

    /** {@return whether a word owns what follows it: {@code Zama's}} */
    boolean isOwner(int word) {
        String behind = words.behind(word);
        return !behind.isEmpty() && (behind.charAt(0) == '\'' || behind.charAt(0) == '’');
    }

    /** {@return whether every word of the line is large, so that a capital says nothing} */
    boolean isInLargeLine(int word) {
        return words.isLineInCapitals(word) || words.isLineInTitleCase(word);
    }

    /** {@return whether a sentence or line begins with a word} */
    boolean startsSentence(int word) {
        if (word == 0) {
            return true;
        }
        String before = words.behind(word - 1);
        boolean ended = before.indexOf('\n') >= 0
                || before.indexOf('?') >= 0
                || before.indexOf('!') >= 0
                || before.indexOf('“') >= 0
                || before.indexOf('•') >= 0;
        boolean dot = before.startsWith(".") && !words.isInitial(word - 1) && !isTitle(word - 1);
        return ended || dot;
    }
}
