package dateline.entity;

import dateline.entity.Found.Formed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names of bases in one text mean: by form, in lists, and without what tells the kind of base. */
final class BaseNames {
    private static final int TYPE =
            WordKind.BASE_HEAD.bit() | WordKind.BEFORE_BASE.bit() | WordKind.BEFORE_NAME_OF_BASE.bit();
    private static final int NO_NAME = WordKind.NATIONALITY.bit()
            | WordKind.PLAIN.bit()
            | WordKind.THING.bit()
            | WordKind.OFFICE.bit()
            | WordKind.RANK.bit()
            | WordKind.COUNTRY.bit();
    private static final int NO_CAMP = NO_NAME | WordKind.MALE.bit() | WordKind.FEMALE.bit() | WordKind.ORDINARY.bit();

    private static final int TITLE = WordKind.ADDRESS.bit() | WordKind.RANK.bit() | WordKind.OFFICE.bit();

    /** What a place has that bears the name of a base: {@code Tachikawa Housing Area} need not be the air base. */
    private static final Set<String> PARTS =
            Set.of("depot", "area", "range", "site", "annex", "terminal", "ground", "barracks", "hospital", "garrison");

    private static final Set<String> OF_PARTS = Set.of(
            "communication",
            "communications",
            "transmitter",
            "antenna",
            "housing",
            "ammunition",
            "ordnance",
            "storage",
            "fuel",
            "radar",
            "recreation",
            "training",
            "hospital",
            "repair",
            "magazine");

    /** What stands before the name of something in nature. */
    private static final Set<String> OF_NATURE = Set.of("mount", "mt", "lake", "cape", "river");

    private static final int HEADLINES = 2;
    private static final int NEAR = 2;
    private static final int BESIDE = 3;

    /** A text that names so many is about bases. */
    private static final int MANY = 5;

    private final TextWords words;
    private final PlaceWords places;
    private final BasesOfLedger ledger;
    private final Map<String, Named> shorts = new HashMap<>();
    private final Set<Integer> hashes = new HashSet<>();
    private final Map<String, Named> japaneseShorts = new HashMap<>();
    private int bases;

    /** A base and where the text names it first. */
    private record Named(EntityId id, String label, int from) {}

    /**
     * What a name means.
     *
     * @param misspelt whether the ledger has the name only otherwise spelt
     */
    record Meaning(EntityId id, String label, boolean misspelt) {
        private static Meaning of(Entity base, boolean misspelt) {
            return new Meaning(base.id(), base.label(), misspelt);
        }

        private static Meaning ofForm(String label) {
            return new Meaning(EntityId.ofForm(EntityType.BASE, label), label, false);
        }
    }

    BaseNames(TextWords words, BasesOfLedger ledger) {
        this.words = words;
        this.places = new PlaceWords(words);
        this.ledger = ledger;
    }

    /** {@return whether the text names no base} */
    boolean isEmpty() {
        return bases == 0;
    }

    /** Tells of a base that the text names: from here on its name may stand alone. */
    void note(Found name, EntityId id, String label) {
        bases++;
        if (words.isCjk(name.first())) {
            JapaneseBases.shortName(words.between(name.first(), name.last()))
                    .ifPresent(one -> japaneseShorts.putIfAbsent(one, new Named(id, label, name.first())));
            return;
        }
        int first = name.first();
        int last = name.last();
        while (first < last && isType(first)) {
            first++;
        }
        while (last > first && isType(last)) {
            last--;
        }
        boolean whole = first == name.first() && last == name.last();
        boolean camp = first > name.first() && isCamp(first - 1);
        boolean fits = last - first == 0 ? mayStandAlone(first, camp) : places.end(first) == last;
        if (!whole && fits && (!camp || !id.isOfForm())) {
            shorts.putIfAbsent(key(first, last), new Named(id, label, name.first()));
            hashes.add(words.hash(first));
        }
    }

    private boolean mayStandAlone(int word, boolean camp) {
        return words.hasCapital(word) && !isType(word) && (words.kinds(word) & (camp ? NO_CAMP : NO_NAME)) == 0;
    }

    private boolean isCamp(int word) {
        return BasesOfLedger.isCamp(words.lower(word));
    }

    private boolean isType(int word) {
        return (words.kinds(word) & TYPE) != 0
                || words.lower(word).equals("at")
                || words.lower(word).startsWith("u.s");
    }

    private String key(int first, int last) {
        return NameKey.of(words.between(first, last));
    }

    /** {@return the short name that begins with a word, of a base that the text named before or does below a headline} */
    Optional<Formed> shortAt(int word) {
        if (!hashes.contains(words.hash(word)) || !words.hasCapital(word)) {
            return Optional.empty();
        }
        int last = places.end(word);
        Named named = shorts.get(key(word, last));
        if (named == null) {
            last = word;
            named = shorts.get(key(word, last));
        }
        boolean known = named != null
                && (named.from() < word || words.isWithinFirstLines(word, HEADLINES))
                && Surroundings.letStand(word, last, words)
                && !isTown(word, last);
        return known ? Optional.of(Formed.thing(word, last, EntityType.BASE, word)) : Optional.empty();
    }

    /** {@return the short name, in Japanese, of a base that the text named before, where something of a base follows} */
    Optional<Formed> shortInJapanese(int word) {
        for (Map.Entry<String, Named> name : japaneseShorts.entrySet()) {
            int at = words.start(word);
            int end = at + name.getKey().length();
            if (name.getValue().from() < word
                    && words.text().startsWith(name.getKey(), at)
                    && JapaneseBases.isSpokenOf(words.text(), at, end)) {
                int last = words.endingAt(word, end);
                return last < 0 ? Optional.empty() : Optional.of(Formed.thing(word, last, EntityType.BASE, word));
            }
        }
        return Optional.empty();
    }

    /** {@code The mayor of Granada}, {@code in Granada}. */
    private boolean isTown(int first, int last) {
        boolean in = first == last && first > 0 && words.lower(first - 1).equals("in");
        boolean nature = first > 0 && OF_NATURE.contains(words.lower(first - 1));
        // "Camp Chitose (Chitose)" is the camp, then the town that it lies in
        boolean again = first > 0 && words.lower(first - 1).equals(words.lower(first));
        return in || nature || again || TownOrBase.nearest(first, words, WordKind.TOWN_CUE) <= NEAR;
    }

    /** {@return whether a word may begin the short name of a base of the ledger; whether it does takes longer to tell} */
    boolean mayBeBare(int word) {
        return ledger.mayBeShort(words.lower(word).hashCode());
    }

    /** {@return the base of the ledger that a word or two name in a list of bases, or at which something of a base is} */
    Optional<Formed> bareAt(int word, BasesOfText others) {
        return bareName(word).filter(name -> !isOfPeople(name)).filter(name -> {
            boolean listed = others.isListed(name.first(), name.last());
            boolean camp = isNameOfCamp(name);
            return listed || ((!camp || isAboutBases()) && isBareBase(name, camp));
        });
    }

    /** {@return the base of the ledger that what is also a family name means: in a list of bases, or behind {@code at}} */
    Optional<Formed> bareOfFamily(int word, BasesOfText others) {
        if (isEmpty()) {
            return Optional.empty();
        }
        boolean at = words.isBehind(word, "at");
        return bareName(word)
                .filter(name -> others.isListed(name.first(), name.last())
                        || ((at
                                        || (isAboutBases()
                                                && !isNameOfCamp(name)
                                                && (isCued(word) || others.isWithAnother(word))))
                                && isBareBase(name, true)));
    }

    /** {@return the base that nobody knows, and that stands in a list between two others} */
    Optional<Formed> listedAt(int word, BasesOfText others) {
        boolean name = isAboutBases()
                && words.kinds(word) == 0
                && !words.isInName(word)
                && !words.isLineInCapitals(word)
                && !words.isLineInTitleCase(word)
                && others.isBetween(word);
        return name ? Optional.of(Formed.thing(word, word, EntityType.BASE, word)) : Optional.empty();
    }

    /** {@code Chitose asks}, {@code the mayors of Fussa and Fuchu}. */
    private boolean isOfPeople(Formed name) {
        return TownOrBase.isActing(name.last(), words) || TownOrBase.isInListOfTowns(name.first(), words);
    }

    private boolean isCued(int word) {
        return TownOrBase.nearest(word, words, WordKind.BASE_CUE) <= TownOrBase.FAR;
    }

    /** {@return whether the text names so many bases that another name alone will be one} */
    boolean isAboutBases() {
        return bases >= MANY;
    }

    private Optional<Formed> bareName(int word) {
        if (!mayBeBare(word)) {
            return Optional.empty();
        }
        boolean two = word + 1 < words.count()
                && words.isTied(word)
                && ledger.shortly(key(word, word + 1)).isPresent();
        String name = key(word, word);
        boolean one = ledger.shortly(name).isPresent() || ledger.camp(name).isPresent();
        int last = two ? word + 1 : word;
        return (two || one) && Surroundings.letStand(word, last, words)
                ? Optional.of(Formed.thing(word, last, EntityType.BASE, word))
                : Optional.empty();
    }

    private boolean isNameOfCamp(Formed name) {
        return name.length() == 1
                && ledger.shortly(key(name.first(), name.last())).isEmpty();
    }

    /** @param ofPerson whether it is the name of somebody, so that no town has it */
    private boolean isBareBase(Formed name, boolean ofPerson) {
        int word = name.first();
        int base = TownOrBase.nearest(word, words, WordKind.BASE_CUE);
        int town = TownOrBase.nearest(name.last(), words, WordKind.TOWN_CUE);
        boolean titled = word > 0 && (words.kinds(word - 1) & TITLE) != 0;
        int reach = isAboutBases() ? TownOrBase.FAR : BESIDE;
        boolean near = words.isBehind(word, "at") ? base <= town || town > BESIDE : base < town && base <= reach;
        boolean all = isAboutBases() && town > TownOrBase.FAR && (ofPerson || !isBesideTown(name));
        return (near || all) && !words.isBehind(word, "in") && !titled;
    }

    /** {@code Near Tachikawa}, {@code the people of Tachikawa}, or a line of its own below a letter. */
    private boolean isBesideTown(Formed name) {
        int word = name.first();
        boolean line =
                words.startsLine(word) && (name.last() + 1 == words.count() || words.startsLine(name.last() + 1));
        return line || TownOrBase.isBehindBeside(word, words);
    }

    /** {@return whether nothing but words that other things have as well tells that a name is a base's} */
    boolean isDoubtful(Formed base) {
        return isBeforePlural(base) || (BaseForms.isWeak(base, words) && isUnknown(base));
    }

    /** {@code Aga AB} is a firm, where no base is spoken of. */
    private boolean isUnknown(Formed base) {
        return bases == 0
                && TownOrBase.nearest(base.first(), words, WordKind.BASE_CUE) > TownOrBase.FAR
                && meant(base).id().isOfForm();
    }

    /** Whether a name stands in a list before a word in the plural alone, and nothing else tells that it is one. */
    private boolean isBeforePlural(Formed base) {
        int plural = base.family();
        return plural > base.last()
                && BaseForms.kind(plural, words, new NameWords(words)) == plural
                && meant(base).id().isOfForm();
    }

    /** {@return what a base found by its form is} */
    Meaning meant(Formed base) {
        String label = words.between(base.first(), base.last());
        if (base.family() < base.first()) {
            return listed(BaseLists.singular(words.lower(base.family())) + " " + label);
        }
        if (base.family() > base.last()) {
            return listed(label + " " + kind(base.family()));
        }
        Named named = words.isCjk(base.first()) ? japaneseShorts.get(label) : shorts.get(NameKey.of(label));
        if (named != null) {
            return new Meaning(named.id(), named.label(), false);
        }
        return ledger(base, label)
                .map(one -> Meaning.of(one, false))
                .or(() -> misspeltCamp(base, label))
                .orElseGet(() -> Meaning.ofForm(label));
    }

    private Optional<Meaning> misspeltCamp(Formed base, String label) {
        return isCamp(base.first())
                ? ledger.misspelt(NameKey.of(label)).map(camp -> Meaning.of(camp, true))
                : Optional.empty();
    }

    /** {@code Yokota AB} is {@code Yokota} of the ledger; {@code Camp Tachikawa} need not be the air base. */
    private Optional<Entity> ledger(Formed base, String label) {
        String name = key(base.family(), base.family());
        Optional<Entity> same = ledger.labelled(NameKey.of(label))
                .or(() -> ledger.shortly(NameKey.of(label)))
                .or(() -> ledger.labelled(name));
        boolean part = isCamp(base.first()) || PARTS.contains(words.lower(base.last())) || isOfPart(base);
        if (same.isPresent() || part) {
            return same;
        }
        return ledger.shortly(name).or(() -> base.length() == 1 ? ledger.camp(name) : Optional.empty());
    }

    /** {@code Fuchu Communications Station} is not Fuchu Air Station. */
    private boolean isOfPart(Formed base) {
        for (int word = base.first(); word <= base.last(); word++) {
            if (OF_PARTS.contains(words.lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word in small letters makes what it stands in another place than the base of the name} */
    static boolean isPart(String word) {
        return PARTS.contains(word) || OF_PARTS.contains(word);
    }

    private Meaning listed(String label) {
        String key = NameKey.of(label);
        String name = key.split(" ", -1)[0];
        return ledger.labelled(key)
                .or(() -> ledger.shortly(name))
                .map(base -> Meaning.of(base, false))
                .orElseGet(() -> Meaning.ofForm(label));
    }

    /** {@return the words before a word in the plural that tell the kind, and itself in the singular} */
    private String kind(int plural) {
        var kind = new StringBuilder();
        for (int word = BaseForms.kind(plural, words, new NameWords(words)); word < plural; word++) {
            kind.append(capital(words.lower(word))).append(' ');
        }
        return kind.append(BaseLists.singular(words.lower(plural))).toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
