package dateline.entity;

import dateline.entity.Found.Candidate;
import java.util.List;
import java.util.Set;

/**
 * Whether the words around a family name, or another name of one word, leave it one: {@code Robert Campbell} is somebody else, {@code Campbell Soup} and
 * {@code Fort Campbell} are nobody.
 */
final class Surroundings {
    /** Kinds of capitalised words that may stand right before a family name alone. */
    private static final int MAY_COME_BEFORE = WordKind.PLAIN.bit()
            | WordKind.ADDRESS.bit()
            | WordKind.RANK.bit()
            | WordKind.OFFICE.bit()
            | WordKind.OFFICE_PART.bit();

    /** Capitalised words that may stand right behind a family name and leave it one. */
    private static final Set<String> MAY_COME_BEHIND = words("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december cabinet government administration jr sr
        """);

    /** What follows a family name in Japanese: offices and forms of address, or the beginning of one. */
    private static final List<String> JAPANESE_TITLES = List.of(
            "氏", "首相", "総理", "外相", "防衛", "大臣", "大統領", "国務", "国防", "官房", "長官", "知事", "市長", "町長", "村長", "議員", "大使", "代表",
            "会長", "総裁", "幹事", "元", "前", "両", "内閣", "政権", "次官", "司令", "局長", "総領事", "会談");

    /** What towns have, behind their name. */
    private static final Set<String> CIVIL = words("""
        shrine temple castle airport park city town village district court line elementary junior middle high library museum taxi police rotary
        road street avenue burger hotel inn resort marina bridge beach festival brewery ramen curry lake bay river mountain
        station hospital stadium theater theatre cemetery highway expressway
        """);

    /** What ends the names of bodies that begin with a place. */
    private static final Set<String> BODIES = words("""
        university college institute bureau office committee commission council assembly court museum school club
        shipyard company corp co inc ltd association foundation society division brigade regiment department bank
        exchange
        """);

    private static final int LONGEST_BODY = 4;

    private static final int NO_FIRM = WordKind.VERB.bit() | WordKind.PLAIN.bit();

    /** Words behind the first of a firm's name. */
    private static final int LONGEST_FIRM = 3;

    private static final int TITLE = WordKind.ADDRESS.bit() | WordKind.RANK.bit() | WordKind.OFFICE.bit();

    private Surroundings() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    /** {@return whether a family name, or a name of one word, may stand for a person here} */
    static boolean letStand(Candidate candidate, TextWords words) {
        if (isOfFirm(candidate.last(), words)) {
            return false;
        }
        if (words.isCjk(candidate.first())) {
            return letStandInJapanese(candidate, words);
        }
        return letStand(candidate.first(), candidate.last(), words);
    }

    /** {@return whether Latin words may be a name by themselves here} */
    static boolean letStand(int first, int last, TextWords words) {
        if (words.isLineInCapitals(first) || words.isLineInTitleCase(first)) {
            return true;
        }
        return letStandBehind(first, words) && letStandBefore(last, words);
    }

    private static boolean letStandBehind(int first, TextWords words) {
        if (first == 0 || !words.hasCapital(first - 1)) {
            return true;
        }
        String between = words.behind(first - 1);
        String before = words.lower(first - 1);
        if (between.equals(". ")) {
            return before.length() > 1;
        }
        boolean apart = !between.isBlank() && !isDash(between);
        return apart
                || between.contains("\n")
                || (words.kinds(first - 1) & MAY_COME_BEFORE) != 0
                || (isKnown(first - 1, words) && (isDash(between) || first == 1 || !words.hasCapital(first - 2)));
    }

    private static boolean letStandBefore(int last, TextWords words) {
        if (last + 1 == words.count() || !words.hasCapital(last + 1)) {
            return true;
        }
        String between = words.behind(last);
        boolean apart = !between.isBlank() && !isDash(between);
        return apart
                || between.contains("\n")
                || MAY_COME_BEHIND.contains(words.lower(last + 1))
                || isKnown(last + 1, words);
    }

    /** {@return whether a capitalised word that is no name goes on behind a name, as in {@code the Kadena Idea}} */
    static boolean goesOn(int last, TextWords words) {
        return !words.isCjk(last)
                && !letStandBefore(last, words)
                && !words.isLineInCapitals(last)
                && !words.isLineInTitleCase(last);
    }

    private static boolean isDash(String between) {
        return between.length() == 1 && Character.getType(between.charAt(0)) == Character.DASH_PUNCTUATION;
    }

    /** A word of another name: {@code the Obama-Hatoyama talks}, {@code In Tokyo Okada said}. */
    private static boolean isKnown(int word, TextWords words) {
        return words.isInName(word);
    }

    private static boolean letStandInJapanese(Candidate candidate, TextWords words) {
        int start = words.start(candidate.first());
        int end = words.end(candidate.last());
        String text = words.text();
        if (start > 0 && TextWords.isKanji(text.charAt(start - 1))) {
            return false;
        }
        boolean titled = JAPANESE_TITLES.stream().anyMatch(title -> text.startsWith(title, end));
        boolean ends = end == text.length() || !TextWords.isKanji(text.charAt(end));
        return titled || (ends && end - start > 1);
    }

    /** {@return whether a name is the beginning of a firm's: {@code Sato and Sons}, {@code Ford Motor}, {@code WANG <WAN B>}} */
    static boolean isOfFirm(int last, TextWords words) {
        if (words.behind(last).startsWith(" <")) {
            return true;
        }
        int next = last + 1;
        if (next < words.count() && words.isTied(last) && words.lower(next).equals("and") && words.isTied(next)) {
            next++;
        }
        while (next < words.count()
                && next - last <= LONGEST_FIRM
                && words.isTied(next - 1)
                && words.hasCapital(next)
                && (words.kinds(next) & NO_FIRM) == 0) {
            if (words.is(next, WordKind.BUSINESS)) {
                return true;
            }
            next++;
        }
        return false;
    }

    /** {@return whether a place's name is part of a body's in running text: {@code Tohoku Defense Bureau}} */
    static boolean isOfBody(int last, TextWords words) {
        boolean goesOn = last + 1 < words.count() && words.hasCapital(last + 1) && words.isFollowedBy(last, " ");
        if (!goesOn || words.isCjk(last) || words.isLineInCapitals(last) || words.isLineInTitleCase(last)) {
            return false;
        }
        int word = last;
        while (word + 1 < words.count() && word - last < LONGEST_BODY && words.isFollowedBy(word, " ")) {
            word++;
            if (!words.hasCapital(word) || (words.kinds(word) & TITLE) != 0) {
                return false;
            }
            if (BODIES.contains(words.lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a name is part of one that no base has: {@code Misawa Homes}, {@code Iwakuni Castle}} */
    static boolean isOfTown(int last, TextWords words) {
        int next = last + 1;
        return next < words.count()
                && words.isTied(last)
                && words.hasCapital(next)
                && (words.is(next, WordKind.BUSINESS) || CIVIL.contains(words.lower(next)) || isNumbered(next, words));
    }

    /** {@code Futenma No. 2 Elementary School}. */
    private static boolean isNumbered(int no, TextWords words) {
        return no + 2 < words.count()
                && words.lower(no).equals("no")
                && words.isNumber(no + 1)
                && words.hasCapital(no + 2);
    }
}
