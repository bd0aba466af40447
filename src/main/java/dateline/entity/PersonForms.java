package dateline.entity;

import dateline.entity.Found.Formed;
import java.util.Optional;
import java.util.Set;

/**
 * People whom the form of the words gives away: a given name or initials and a family name, or a title and a name. The
 * title is no part of what is found.
 */
final class PersonForms {
    /** How many words a name may go on behind its first two. */
    private static final int MOST_MORE = 2;

    /** Things that are also what people do in headlines. */
    private static final Set<String> ACTS = Set.of(
            "talks", "plan", "plans", "report", "reports", "act", "press", "post", "times", "point", "meeting",
            "market", "works");

    private static final int SHORTEST_IN_CAPITALS = 3;

    private final TextWords words;
    private final NameWords names;

    PersonForms(TextWords words) {
        this.words = words;
        this.names = new NameWords(words);
    }

    /** {@return the person named from a word on, which is a title} */
    Optional<Formed> behindTitle(int title) {
        int first = title + 1;
        boolean goesOn =
                first < words.count() && (names.isTied(title) || words.isShortened(title)) && !names.isOwner(title);
        boolean titled = words.hasCapital(title) || words.is(title, WordKind.ADDRESS);
        if (!goesOn || !titled || names.isTitle(first)) {
            return Optional.empty();
        }
        Optional<Formed> full = full(first);
        if (full.isPresent() || !standsAlone(title) || !names.isName(first) || words.isInitial(first) || isAct(first)) {
            return full;
        }
        int last = names.isInLargeLine(first) ? first : more(first, MOST_MORE);
        return person(first, last, last, last > first);
    }

    /** Whether a family name alone may follow a title. */
    private boolean standsAlone(int title) {
        int kinds = words.kinds(title);
        return (kinds & (WordKind.ADDRESS.bit() | WordKind.RANK.bit() | WordKind.LONE_OFFICE.bit())) != 0;
    }

    /** {@return the person whose given name or first initial is a word} */
    Optional<Formed> full(int first) {
        if (!words.hasCapital(first) || words.isCjk(first) || isInsideName(first)) {
            return Optional.empty();
        }
        boolean initial = words.isInitial(first);
        boolean given = names.isGiven(first);
        int family = behindInitials(first);
        boolean middle = family > first + 1;
        boolean known = given || initial || (middle && names.isName(first) && !words.isLineInCapitals(first));
        if (!known || family < 0 || (initial && !middle && startsLine(first))) {
            return Optional.empty();
        }
        boolean ordinary = !initial && !middle && words.is(first, WordKind.ORDINARY) && !words.isInName(family);
        if (ordinary && isOrdinaryHere(first)) {
            return Optional.empty();
        }
        int last = names.isInLargeLine(first) ? family : more(family, MOST_MORE);
        return person(first, last, last, true);
    }

    private boolean isOrdinaryHere(int word) {
        return names.startsSentence(word) || names.isInLargeLine(word);
    }

    private boolean startsLine(int word) {
        return words.startsLine(word);
    }

    /** Behind {@code USS} it is a ship's, and behind a given name or a thing it is the middle of another name. */
    private boolean isInsideName(int first) {
        if (first == 0 || !names.isTied(first - 1)) {
            return false;
        }
        int before = first - 1;
        boolean part = (names.isGiven(before) && !words.is(before, WordKind.ORDINARY)) || words.isInitial(before);
        return words.is(before, WordKind.SHIP) || words.is(before, WordKind.BEFORE_NAME_OF_BASE) || part;
    }

    /** {@return the place of the name behind a word and the initials and small words that follow; -1 when there is none} */
    private int behindInitials(int first) {
        int word = first;
        while (names.isTied(word) && word - first < 3) {
            word++;
            if (!words.isInitial(word) && !words.is(word, WordKind.PARTICLE)) {
                return names.isName(word) && isLongEnough(word) && !isAct(word) ? word : -1;
            }
        }
        return -1;
    }

    /** In a headline the second word may be what somebody does. */
    private boolean isAct(int word) {
        return words.is(word, WordKind.VERB) && names.isInLargeLine(word);
    }

    private boolean isLongEnough(int word) {
        return words.end(word) - words.start(word) > 1;
    }

    private int more(int from, int most) {
        int last = from;
        while (last - from < most && names.isTied(last) && isPart(last + 1)) {
            last++;
        }
        return words.isInitial(last) ? last - 1 : last;
    }

    private boolean isPart(int word) {
        return names.isName(word) || (words.isInitial(word) && words.hasCapital(word));
    }

    /** {@return the name with its generation, unless it goes on as the name of a thing} */
    private Optional<Formed> person(int first, int last, int family, boolean given) {
        boolean acts = names.isInLargeLine(first) && last + 1 < words.count() && ACTS.contains(words.lower(last + 1));
        if (names.isTied(last) && names.isThing(last + 1) && !acts) {
            return Optional.empty();
        }
        int end = last;
        if (last + 1 < words.count() && words.is(last + 1, WordKind.GENERATION) && words.isTiedOrListed(last)) {
            end++;
        }
        return Optional.of(new Formed(first, end, EntityType.PERSON, family, given));
    }

    /** {@return the person whose Japanese given name is a word, and whose family name stands before it} */
    Optional<Formed> familyFirst(int given) {
        int family = given - 1;
        boolean pair = names.isTied(family) && names.isName(family) && !names.isGiven(family);
        if (!pair || names.isInLargeLine(family) || (names.isTied(given) && names.isName(given + 1))) {
            return Optional.empty();
        }
        boolean inside = names.isTied(family - 1) && names.isName(family - 1);
        return inside ? Optional.empty() : Optional.of(new Formed(family, given, EntityType.PERSON, family, true));
    }

    /** {@return the person whose age a number between commas is: {@code Ann Other, 52,}} */
    Optional<Formed> aged(int age) {
        int family = age - 1;
        boolean told = age > 0
                && words.end(age) - words.start(age) == 2
                && words.isFollowedBy(family, ", ")
                && words.behind(age).startsWith(",");
        return told ? pair(family) : Optional.empty();
    }

    /** {@return the person named by two words beside a word such as {@code said}} */
    Optional<Formed> speaker(int said) {
        boolean behind = said > 1 && words.isFollowedBy(said - 1, " ");
        return behind ? pair(said - 1) : Optional.empty();
    }

    /** Two words that may be names, and no more of them. */
    private Optional<Formed> pair(int family) {
        int given = family - 1;
        boolean two = given >= 0
                && names.isTied(given)
                && names.isName(family)
                && names.isName(given)
                && !words.hasOnlyCapitals(family)
                && !words.isInName(given);
        boolean more = given > 0
                && names.isTied(given - 1)
                && words.hasCapital(given - 1)
                && !words.is(given - 1, WordKind.PLAIN);
        return two && !more && !names.isInLargeLine(family)
                ? Optional.of(new Formed(given, family, EntityType.PERSON, family, true))
                : Optional.empty();
    }

    /** {@return the person whose given name a word is by its Japanese ending} */
    Optional<Formed> japanese(int given) {
        boolean pair = names.isTied(given)
                && names.isName(given + 1)
                && JapaneseNames.mayBeGiven(words.lower(given))
                && JapaneseNames.mayBe(words.lower(given + 1))
                && !words.isInName(given);
        boolean inside = given > 0 && names.isTied(given - 1) && names.isName(given - 1);
        boolean more = names.isTied(given + 1) && words.hasCapital(given + 2);
        return pair && !inside && !more
                ? Optional.of(new Formed(given, given + 1, EntityType.PERSON, given + 1, true))
                : Optional.empty();
    }

    /** {@return the person whose given name stands alone behind a word such as {@code wife}} */
    Optional<Formed> kin(int relation) {
        int given = relation + 1;
        boolean named = given < words.count()
                && (words.isFollowedBy(relation, ", ") || words.isFollowedBy(relation, " "))
                && names.isGiven(given)
                && !(names.isTied(given) && words.hasCapital(given + 1));
        return named ? Optional.of(new Formed(given, given, EntityType.PERSON, given, true)) : Optional.empty();
    }

    /** {@return the person of a list or footnote whose given name is a word, with a comma behind the family name} */
    Optional<Formed> listed(int given) {
        int family = given - 1;
        boolean pair =
                family >= 0 && words.isFollowedBy(family, ", ") && names.isName(family) && !names.isGiven(family);
        if (!pair || !beginsEntry(family) || !(names.isGiven(given) || isJapanese(given))) {
            return Optional.empty();
        }
        int last = given;
        while (names.isTied(last) && words.isInitial(last + 1)) {
            last++;
        }
        boolean ends = last + 1 == words.count() || !words.isTied(last);
        return ends ? Optional.of(new Formed(family, last, EntityType.PERSON, family, true)) : Optional.empty();
    }

    private boolean isJapanese(int given) {
        return !words.isInName(given) && !words.isLineInCapitals(given) && JapaneseNames.mayBeGiven(words.lower(given));
    }

    /**
     * {@return the person of a list of those present whose family name, in capitals, begins a line: {@code AKIYAMA Masahiro,} or
     * {@code DEMING, Rust M.}}
     */
    Optional<Formed> present(int family) {
        boolean begins = startsLine(family)
                && words.hasOnlyCapitals(family)
                && !words.isLineInCapitals(family)
                && words.end(family) - words.start(family) >= SHORTEST_IN_CAPITALS
                && names.isName(family)
                && words.isTiedOrListed(family);
        int given = family + 1;
        if (!begins || !names.isName(given) || words.hasOnlyCapitals(given)) {
            return Optional.empty();
        }
        int last = given;
        while (names.isTied(last) && words.isInitial(last + 1)) {
            last++;
        }
        boolean initial = last > given;
        boolean ends = last + 1 < words.count() && words.behind(last).contains(",");
        return ends && (initial || words.isTied(family))
                ? Optional.of(new Formed(family, last, EntityType.PERSON, family, true))
                : Optional.empty();
    }

    /** {@return the writer whose family name alone a footnote begins with} */
    Optional<Formed> cited(int family) {
        boolean alone = words.isFollowedBy(family, ", ") && names.isName(family) && !words.isInName(family);
        return alone && isBehindFootnoteSign(family)
                ? Optional.of(new Formed(family, family, EntityType.PERSON, family, true))
                : Optional.empty();
    }

    private boolean isBehindFootnoteSign(int word) {
        int sign = word - 1;
        return sign >= 0
                && startsLine(sign)
                && (FootnoteSigns.isRaised(words.text().charAt(words.start(sign)))
                        || words.behind(sign).startsWith("]"));
    }

    private boolean beginsEntry(int word) {
        if (startsLine(word)) {
            return true;
        }
        String before = words.behind(word - 1);
        return before.indexOf(';') >= 0 || !Character.isLetter(words.text().charAt(words.start(word - 1)));
    }

    /** {@return the person who wrote what follows a line's first word, {@code By}} */
    Optional<Formed> byline(int by) {
        boolean from = words.lower(by).equals("from");
        if (!startsLine(by) || !(from || words.lower(by).equals("by"))) {
            return Optional.empty();
        }
        int first = by + 1;
        int last = by;
        while (names.isTied(last) && isPart(last + 1) && last - by < 4) {
            last++;
        }
        String behind = words.behind(last);
        boolean place = last + 1 < words.count() && words.lower(last + 1).equals("in");
        boolean ends = from ? place : behind.isEmpty() || behind.indexOf('\n') >= 0 || behind.indexOf(',') >= 0;
        return last > first && ends && !words.isInitial(last)
                ? Optional.of(new Formed(first, last, EntityType.PERSON, last, true))
                : Optional.empty();
    }
}
