package dateline.entity;

import dateline.entity.Found.Formed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the names in a text that only their form gives away; looks closer only at words that may begin or end one. */
final class FormFinder {
    private static final int GIVEN = WordKind.MALE.bit() | WordKind.FEMALE.bit();
    private static final int TITLE = WordKind.ADDRESS.bit() | WordKind.RANK.bit() | WordKind.OFFICE.bit();

    private static final int BASE = WordKind.BEFORE_NAME_OF_BASE.bit() | WordKind.BASE_HEAD.bit();

    private final TextWords words;
    private final PersonForms people;
    private final BaseForms bases;
    private final BaseLists lists;
    private final JapaneseBases japanese;
    private final AgreementForms agreements;
    private final List<Formed> found = new ArrayList<>();

    FormFinder(TextWords words) {
        this.words = words;
        this.people = new PersonForms(words);
        this.bases = new BaseForms(words);
        this.lists = new BaseLists(words);
        this.japanese = new JapaneseBases(words);
        this.agreements = new AgreementForms(words);
    }

    /** {@return what was found, in order, none overlapping; where two did, the longer} */
    List<Formed> find() {
        for (int word = 0; word < words.count(); word++) {
            int kinds = words.kinds(word);
            if (words.hasOnlyCapitals(word)) {
                add(people.present(word));
            }
            if (kinds != 0) {
                lookAt(word, kinds);
            } else if (words.isInitial(word)) {
                behindInitial(word);
            } else if (words.hasCapital(word)) {
                add(people.japanese(word));
                add(people.listed(word));
                add(people.cited(word));
            } else if (words.isNumber(word)) {
                add(people.aged(word));
            }
        }
        return apart();
    }

    private void lookAt(int word, int kinds) {
        if ((kinds & TITLE) != 0) {
            add(people.behindTitle(word));
        }
        if ((kinds & GIVEN) != 0 && words.hasCapital(word)) {
            add(people.full(word));
            add(people.listed(word));
            if ((kinds & WordKind.JAPANESE.bit()) != 0) {
                add(people.familyFirst(word));
            }
        }
        if ((kinds & WordKind.SPEECH.bit()) != 0) {
            add(people.speaker(word));
        }
        if ((kinds & WordKind.KIN.bit()) != 0) {
            add(people.kin(word));
        }
        if ((kinds & BASE) != 0) {
            lookAtBase(word, kinds);
        }
        if ((kinds & WordKind.TREATY.bit()) != 0) {
            add(agreements.around(word));
        }
        if ((kinds & WordKind.ARTICLE.bit()) != 0) {
            add(agreements.article(word));
        }
        if ((kinds & WordKind.SHIP.bit()) != 0) {
            add(bases.ship(word));
        }
        if ((kinds & WordKind.SMALL.bit()) != 0 && words.hasCapital(word)) {
            add(people.byline(word));
        }
    }

    private void lookAtBase(int word, int kinds) {
        if (words.isCjk(word)) {
            add(japanese.at(word));
            found.addAll(japanese.listed(word));
            return;
        }
        if ((kinds & WordKind.BEFORE_NAME_OF_BASE.bit()) != 0) {
            add(bases.behind(word));
            found.addAll(lists.behind(word));
        }
        if ((kinds & WordKind.BASE_HEAD.bit()) != 0) {
            add(bases.around(word));
            found.addAll(lists.before(word));
        }
    }

    private void behindInitial(int word) {
        add(people.full(word));
        if (word > 0) {
            add(people.full(word - 1));
        }
        add(agreements.numbered(word));
    }

    private void add(Optional<Formed> formed) {
        formed.ifPresent(found::add);
    }

    /** In {@code Griffiss and K.I. Sawyer air bases} the list tells more than the initials. */
    private static boolean isListedBase(Formed formed, Formed before) {
        boolean list = formed.type() == EntityType.BASE && formed.family() > formed.last();
        return list && before.type() == EntityType.PERSON && formed.length() == before.length();
    }

    private List<Formed> apart() {
        found.sort(Comparator.comparingInt(Formed::first)
                .thenComparing(Comparator.comparingInt(Formed::last).reversed()));
        List<Formed> apart = new ArrayList<>();
        for (Formed formed : found) {
            Formed before = apart.isEmpty() ? null : apart.getLast();
            if (before == null || before.last() < formed.first()) {
                apart.add(formed);
            } else if (formed.length() > before.length() || isListedBase(formed, before)) {
                apart.set(apart.size() - 1, formed);
            }
        }
        return apart;
    }
}
