package dateline.entity;

import dateline.entity.MentionFinder.Candidate;
import java.util.Set;

/**
 * Whether the words around a family name leave it one: {@code Robert Campbell} is somebody else, {@code Campbell Soup} and
 * {@code Fort Campbell} are nobody.
 */
final class Surroundings {
    /** Capitalised words that may stand right before a family name alone: titles, offices, and what begins sentences. */
    private static final Set<String> MAY_COME_BEFORE = words("""
        mr mrs ms dr gen general adm admiral lt lieutenant col colonel capt captain maj major
        president minister secretary ambassador governor gov mayor senator sen rep
        representative congressman chairman chairwoman speaker premier chancellor professor prof
        sir commander spokesman spokeswoman secretary-general director chief leader candidate
        lawmaker envoy consul counselor justice president-elect marshal vice-president
        negotiator the a an and or but nor for so yet as at by from in into of on to with
        without under over after before since until while when where if though although because
        that this these those then there here now later earlier yesterday today tomorrow
        meanwhile however both neither either even only like unlike still once again said says
        adds added asked told is was did does will would can could has had have may might must
        should what who why how not no monday tuesday wednesday thursday friday saturday sunday
        january february march april june july august september october november december
        """);

    /** Capitalised words that make something else of a family name before them. */
    private static final Set<String> MAY_NOT_COME_BEHIND = words("""
        soup co company corp corporation inc ltd foundation institute center centre university
        college school airport street avenue road barracks island islands field medal prize fund
        bank group hospital park hotel motors brothers sons
        """);

    private Surroundings() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    /** {@return whether a family name may stand for a person here} */
    static boolean letStand(Candidate candidate, TextWords words) {
        if (words.isCjk(candidate.first()) || words.isLineInCapitals(candidate.first())) {
            return true;
        }
        return letStandBehind(candidate.first(), words) && letStandBefore(candidate.last(), words);
    }

    private static boolean letStandBehind(int first, TextWords words) {
        if (first == 0 || !words.hasCapital(first - 1) || !words.isOneBlankBehind(first - 1)) {
            return true;
        }
        String before = words.lower(first - 1);
        // A name of a place or body before it ends its own phrase: "In Tokyo Okada said".
        return MAY_COME_BEFORE.contains(before) || before.indexOf('.') >= 0 || isKnownName(first - 1, words);
    }

    private static boolean isKnownName(int word, TextWords words) {
        return words.number(word) != NameTrie.NONE && words.hasOnlyCapitals(word);
    }

    private static boolean letStandBefore(int last, TextWords words) {
        if (last + 1 == words.count() || !words.hasCapital(last + 1) || !words.isOneBlankBehind(last)) {
            return true;
        }
        return !MAY_NOT_COME_BEHIND.contains(words.lower(last + 1));
    }
}
