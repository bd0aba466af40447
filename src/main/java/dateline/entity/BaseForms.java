package dateline.entity;

import dateline.entity.Found.Formed;
import java.util.Optional;
import java.util.Set;

/** Bases that no ledger lists, told by their form: {@code Camp Granada}, {@code Granada Air Base}; and ships. */
final class BaseForms {
    private static final int MOST_BEFORE = 4;

    /** What ends the name of a base without a word such as {@code Air} before it. */
    private static final Set<String> ALONE = Set.of("airfield", "barracks", "afb", "ab", "garrison", "arsenal");

    private final TextWords words;
    private final NameWords names;

    BaseForms(TextWords words) {
        this.words = words;
        this.names = new NameWords(words);
    }

    /** {@return the base named behind a word such as {@code Camp}} */
    Optional<Formed> behind(int camp) {
        int name = camp + 1;
        if (!words.hasCapital(camp) || !names.isTied(camp) || !mayName(name)) {
            return Optional.empty();
        }
        if (words.is(name, WordKind.FORT_CITY) || isOfPeople(name)) {
            return Optional.empty();
        }
        return Optional.of(Formed.thing(camp, end(name), EntityType.BASE, name));
    }

    private boolean mayName(int word) {
        boolean place = words.is(word, WordKind.THING) || words.is(word, WordKind.PLAIN);
        return names.isName(word) || (words.hasCapital(word) && words.is(word, WordKind.ORDINARY) && !place);
    }

    /** {@code Camp Fire Girls}, {@code Camp David Accords} are no bases. */
    private boolean isOfPeople(int name) {
        return names.isTied(name)
                && words.hasCapital(name + 1)
                && words.is(name + 1, WordKind.TREATY)
                && !names.isInLargeLine(name);
    }

    /** A name of one word, of two that a dash joins, or of a person's given name and family name. */
    private int end(int name) {
        if (!names.isTied(name) || words.isLineInCapitals(name)) {
            return name;
        }
        boolean joined = words.behind(name).length() == 1 && !words.behind(name).isBlank();
        boolean person = names.isGiven(name) && !names.isInLargeLine(name);
        int next = name + 1;
        if (person && words.isInitial(next) && names.isTied(next)) {
            next++;
        }
        return (joined || person) && names.isName(next) ? next : name;
    }

    /** {@return the base whose name ends with a word such as {@code Base} or goes on behind it} */
    Optional<Formed> around(int head) {
        int kind = head;
        while (kind > 0 && names.isTied(kind - 1) && words.is(kind - 1, WordKind.BEFORE_BASE) && head - kind < 3) {
            kind--;
        }
        boolean alone = ALONE.contains(words.lower(head));
        if (kind == head && !alone) {
            return Optional.empty();
        }
        Optional<Formed> before = before(kind, head);
        return before.isPresent() || !words.hasCapital(kind) ? before : after(kind, head);
    }

    private Optional<Formed> before(int kind, int head) {
        int most = names.isInLargeLine(head) ? 1 : 2;
        int first = kind;
        while (first > 0 && kind - first < most && names.isTied(first - 1) && isNameOfBase(first - 1)) {
            first--;
        }
        return first == kind ? Optional.empty() : Optional.of(Formed.thing(first, head, EntityType.BASE, first));
    }

    private boolean isNameOfBase(int word) {
        boolean known = names.isName(word) && !words.is(word, WordKind.BEFORE_BASE);
        boolean us = words.lower(word).startsWith("u.s") || words.lower(word).equals("us");
        return known && !us;
    }

    private Optional<Formed> after(int kind, int head) {
        int name = head + 1;
        boolean named = words.hasCapital(head) && names.isTied(head) && names.isName(name) && kind < head;
        return named ? Optional.of(Formed.thing(kind, name, EntityType.BASE, name)) : Optional.empty();
    }

    /** {@return the ship named behind a word such as {@code USS}} */
    Optional<Formed> ship(int uss) {
        if (!words.hasOnlyCapitals(uss) || words.isLineInCapitals(uss) || !names.isTied(uss)) {
            return Optional.empty();
        }
        int last = uss;
        while (last - uss < MOST_BEFORE && names.isTied(last) && isPartOfShip(last + 1)) {
            last++;
        }
        return last == uss ? Optional.empty() : Optional.of(Formed.thing(uss, last, EntityType.ORGANISATION, last));
    }

    private boolean isPartOfShip(int word) {
        return words.hasCapital(word)
                && (names.isName(word) || words.isInitial(word) || words.is(word, WordKind.THING))
                && !words.is(word, WordKind.PLAIN);
    }
}
