package dateline.entity;

import dateline.entity.Found.Formed;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Treaties and other papers of state that no ledger lists, told by their form: {@code Treaty of X}, {@code X Agreement}. */
final class AgreementForms {
    private static final int MOST_WORDS = 9;
    private static final Set<String> INSIDE = Set.of("of", "and", "on", "for", "in", "with", "the");
    private static final Set<String> BEHIND_HEAD = Set.of("of", "on", "for", "concerning", "regarding", "relating");

    /** Heads that are ordinary words behind the name of anything else than papers of state. */
    private static final Set<String> WEAK = Set.of(
            "act",
            "law",
            "alliance",
            "statement",
            "charter",
            "protocol",
            "compact",
            "agreements",
            "memorandum",
            "instrument");

    private static final Set<String> SAY_NOTHING = Set.of("joint", "final", "interim", "general", "national", "new");

    private static final Pattern ROMAN = Pattern.compile("[ivx]{1,5}");

    private final TextWords words;
    private final NameWords names;

    AgreementForms(TextWords words) {
        this.words = words;
        this.names = new NameWords(words);
    }

    /** {@return the agreement whose name a word such as {@code Treaty} begins or ends} */
    Optional<Formed> around(int head) {
        int first = first(head);
        int last = last(head);
        boolean bare = first == head && last == head;
        if (bare || (!words.hasCapital(head) && !isJoined(first, head))) {
            return Optional.empty();
        }
        return Optional.of(Formed.thing(first, last, EntityType.AGREEMENT, head));
    }

    /** {@code the Taft–Katsura memorandum}: two names that a dash joins may have the head in small letters. */
    private boolean isJoined(int first, int head) {
        boolean joint = head - first == 3 && words.lower(head - 1).equals("joint");
        // "the CSR-Esso statement" is what firms said
        return (head - first == 2 || joint)
                && !words.lower(head).equals("statement")
                && isDash(first)
                && names.isName(first)
                && names.isName(first + 1);
    }

    private boolean isDash(int word) {
        String between = words.behind(word);
        return between.length() == 1 && !between.isBlank();
    }

    private int first(int head) {
        boolean large = names.isInLargeLine(head);
        int first = head;
        int word = head;
        while (head - word < MOST_WORDS && names.isTied(word - 1)) {
            word--;
            if (isPart(word, large) || (words.lower(word).equals("joint") && names.isTied(word - 1))) {
                first = words.hasCapital(word) ? word : first;
            } else if (!isInside(word) || !words.isTied(word) || !names.isTied(word - 1) || !isOfPaper(word + 1)) {
                break;
            }
        }
        if (says(first, head)) {
            return first;
        }
        boolean year = head > 0 && names.isTied(head - 1) && words.year(head - 1) > 0;
        return year && words.hasCapital(head) ? head - 1 : head;
    }

    private boolean isInside(int word) {
        return !words.hasCapital(word)
                && (words.lower(word).equals("and")
                        || words.lower(word).equals("of")
                        || words.lower(word).equals("on"));
    }

    private boolean isOfPaper(int word) {
        return words.is(word, WordKind.TREATY_PART);
    }

    private boolean isPart(int word, boolean large) {
        if (!words.hasCapital(word) || words.is(word, WordKind.PLAIN) || words.is(word, WordKind.ADDRESS)) {
            return false;
        }
        boolean paper = isOfPaper(word) || words.is(word, WordKind.NATIONALITY);
        boolean joined = (word + 1 < words.count() && isDash(word)) || (word > 0 && isDash(word - 1));
        return paper || joined || (!large && (names.isName(word) || isNumberedThing(word)));
    }

    private boolean isNumberedThing(int word) {
        return words.is(word, WordKind.THING) && !words.is(word, WordKind.TREATY);
    }

    /** Whether the words before the head make it one of its kind: more than a people or a country. */
    private boolean says(int first, int head) {
        if (first == head) {
            return false;
        }
        // "TAX TREATY", "SUPPLY AGREEMENT": a headline's word for any of them
        boolean kindOnly = head - first == 1 && isOfPaper(first) && names.isInLargeLine(head);
        if (kindOnly || (words.lower(head).equals("alliance") && !isOfPeoples(first))) {
            return false;
        }
        boolean weak = WEAK.contains(words.lower(head));
        int telling = 0;
        boolean paper = false;
        for (int word = first; word < head; word++) {
            boolean country = words.is(word, WordKind.NATIONALITY) || words.is(word, WordKind.COUNTRY);
            boolean says = !country && words.hasCapital(word) && !SAY_NOTHING.contains(words.lower(word));
            telling += says ? 1 : 0;
            paper |= isOfPaper(word);
        }
        boolean joined = head - first >= 2 && isDash(first);
        boolean anglo = joined && words.lower(first).equals("anglo");
        return anglo || (joined && telling > 0) || (weak ? paper && head - first > 1 : telling > 0);
    }

    /** {@code The Anglo-Japanese Alliance} is a paper of state, the {@code Social Democratic Alliance} is not. */
    private boolean isOfPeoples(int first) {
        return words.is(first, WordKind.NATIONALITY) || words.is(first, WordKind.COUNTRY);
    }

    private int last(int head) {
        if (!words.hasCapital(head) || !names.isTied(head) || !names.isTied(head + 1)) {
            return head;
        }
        if (!BEHIND_HEAD.contains(words.lower(head + 1)) || words.isLineInCapitals(head)) {
            return head;
        }
        int word = head + 2;
        int last = head;
        while (word < words.count() && word - head < MOST_WORDS * 2) {
            if (isNameBehind(word)) {
                last = word;
            } else if (last == head ? !isArticleOfPaper(word) : !goesOn(word)) {
                break;
            }
            if (!names.isTied(word)) {
                break;
            }
            word++;
        }
        return last;
    }

    private boolean isNameBehind(int word) {
        return words.hasCapital(word)
                && !words.is(word, WordKind.TREATY)
                && (!words.is(word, WordKind.PLAIN) || words.is(word, WordKind.SMALL));
    }

    private boolean isArticleOfPaper(int word) {
        return words.lower(word).equals("the") && word + 1 < words.count() && isOfPaper(word + 1);
    }

    /** A small word inside a name: {@code and} only between words of papers. */
    private boolean goesOn(int word) {
        String small = words.lower(word);
        if (words.hasCapital(word) || !INSIDE.contains(small) || word + 1 == words.count() || !words.isTied(word)) {
            return false;
        }
        boolean listed = small.equals("and") || small.equals("in");
        boolean country = small.equals("with") || small.equals("on") || small.equals("for");
        return (!listed && !country)
                || (listed && isOfPaper(word - 1))
                || (country && words.hasCapital(word + 1) && isOfPaper(word - 1));
    }

    /** {@return the article of a treaty that the number behind {@code Article} names} */
    Optional<Formed> article(int head) {
        int number = head + 1;
        boolean numbered = words.hasCapital(head)
                && names.isTied(head)
                && (words.isNumber(number) || ROMAN.matcher(words.lower(number)).matches());
        return numbered ? Optional.of(Formed.thing(head, number, EntityType.AGREEMENT, head)) : Optional.empty();
    }

    /** {@return the law that the number behind {@code P.L.} or {@code Public Law} names} */
    Optional<Formed> numbered(int head) {
        int number = head + 1;
        boolean law = words.lower(head).equals("p.l.") && number < words.count();
        if (!law || !Character.isDigit(words.text().charAt(words.start(number)))) {
            return Optional.empty();
        }
        boolean session = names.isTied(number)
                && isDash(number)
                && Character.isDigit(words.text().charAt(words.start(number + 1)));
        return Optional.of(Formed.thing(head, session ? number + 1 : number, EntityType.AGREEMENT, head));
    }
}
