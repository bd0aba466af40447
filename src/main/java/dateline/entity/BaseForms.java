package dateline.entity;

import dateline.entity.Found.Formed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bases that no ledger lists, told by their form: {@code Camp Granada}, {@code Granada Air Base}; and ships. */
final class BaseForms {
    private static final int MOST_BEFORE = 4;

    /** What ends the name of a base without a word such as {@code Air} before it. */
    private static final Set<String> ALONE = Set.of(
            "airfield",
            "airbase",
            "barracks",
            "afb",
            "ab",
            "garrison",
            "arsenal",
            "kaserne",
            "cantonment",
            "mcas",
            "nas",
            "naf");

    /** Ends that need a capital, and one of these words before them. */
    private static final Map<String, Set<String>> WANTS = Map.of(
            "field", Set.of("air", "landing"),
            "port", Set.of("military", "naval"),
            "terminal", Set.of("fuel", "oil", "storage"),
            "activity", Set.of("support"),
            "activities", Set.of("fleet"),
            "magazine", Set.of("naval"),
            "hospital", Set.of("naval", "navy", "army"));

    /** What ends the name of a base behind nothing but the name, where both have a capital. */
    private static final String ANNEX = "annex";

    private static final Set<String> IN_FULL = Set.of("camp", "fort", "camps", "forts");
    /** {@code RAAF Base Darwin}, {@code MCB Camp Pendleton}. */
    private static final Set<String> MORE = Set.of("base", "camp", "station");

    /** Short for nothing else, so that a given name may follow: {@code NAS Cecil Field}. */
    private static final Set<String> PLAINLY_SHORT = Set.of("nas", "mcas", "naf", "navsta", "mcaf");

    private static final Set<String> PARTS_OF_CAMPS = Set.of("vice", "sub");

    /** What is called a camp, or is short for other things as well, and is no base. */
    private static final Set<String> NO_CAMPS = Set.of("nou", "david", "fire", "rock", "randall");

    /** Before a camp or fort: mountaineers have a {@code Base Camp Everest}, the navy an {@code LSD Fort Fisher}. */
    private static final Set<String> NO_BASES = Set.of("base", "lsd", "lst", "lpd", "lha", "lhd");

    private static final Set<String> ANY = Set.of("a", "an", "another", "any", "every", "each", "no", "some");

    /** Words that firms, harbours and goods do not have. */
    private static final Set<String> MILITARY = Set.of(
            "air",
            "naval",
            "navy",
            "marine",
            "corps",
            "army",
            "force",
            "fleet",
            "military",
            "missile",
            "ammunition",
            "ordnance",
            "radar",
            "bomber",
            "fighter",
            "bombing",
            "firing",
            "gunnery",
            "combat",
            "maneuver",
            "proving",
            "annex",
            "afb",
            "airbase",
            "airbases",
            "airfield",
            "airfields",
            "airstrip",
            "airstrips",
            "barracks",
            "garrison",
            "arsenal",
            "kaserne",
            "cantonment",
            "nas",
            "naf");

    /** Short for a base and for {@code free on board}. */
    private static final String SHORT_FOR_OTHERS = "fob";

    private final TextWords words;
    private final NameWords names;
    private final PlaceWords places;

    BaseForms(TextWords words) {
        this.words = words;
        this.names = new NameWords(words);
        this.places = new PlaceWords(words);
    }

    /** {@return the base named behind a word such as {@code Camp}} */
    Optional<Formed> behind(int camp) {
        boolean more = names.isTied(camp) && MORE.contains(words.lower(camp + 1)) && names.isTied(camp + 1);
        int name = more && !IN_FULL.contains(words.lower(camp)) ? camp + 2 : camp + 1;
        if (!words.hasCapital(camp) || !names.isTied(camp) || BaseLists.isPlural(words.lower(camp)) || !mayName(name)) {
            return Optional.empty();
        }
        boolean full = IN_FULL.contains(words.lower(camp));
        if (full ? isNoCamp(camp, name) : !isShortened(camp, name)) {
            return Optional.empty();
        }
        int last = full ? end(name) : withField(end(name));
        if (names.isTied(last) && words.hasCapital(last + 1) && words.is(last + 1, WordKind.BUSINESS)) {
            return Optional.empty();
        }
        return Optional.of(Formed.thing(withPart(camp), last, EntityType.BASE, name));
    }

    /** {@code Cecil Field}. */
    private int withField(int last) {
        boolean field = names.isTied(last)
                && words.hasCapital(last + 1)
                && words.lower(last + 1).equals("field");
        return field ? last + 1 : last;
    }

    private boolean isNoCamp(int camp, int name) {
        if (camp > 0 && names.isTied(camp - 1) && isNoBase(camp - 1)) {
            return true;
        }
        boolean city = words.is(name, WordKind.FORT_CITY) && words.lower(camp).equals("fort");
        return city || isOfPeople(name) || NO_CAMPS.contains(words.lower(name));
    }

    /** {@code Marine Corps Base} tells of a camp, {@code Base} alone of a mountain. */
    private boolean isNoBase(int word) {
        boolean kind = word > 0 && names.isTied(word - 1) && words.is(word - 1, WordKind.BEFORE_BASE);
        return NO_BASES.contains(words.lower(word)) && !kind;
    }

    /** {@code NAS Lemoore}; {@code NSA} and {@code JB} are more than bases. */
    private boolean isShortened(int kind, int name) {
        boolean joint = words.lower(kind).equals("jb");
        return words.hasOnlyCapitals(kind)
                && (joint ? places.isJoined(name) : PLAINLY_SHORT.contains(words.lower(kind)) || !names.isGiven(name));
    }

    /** {@code Vice-Camp Granada}. */
    private int withPart(int camp) {
        boolean part = camp > 0 && places.isJoined(camp - 1) && PARTS_OF_CAMPS.contains(words.lower(camp - 1));
        return part && words.hasCapital(camp - 1) ? camp - 1 : camp;
    }

    private boolean mayName(int word) {
        boolean plain = words.is(word, WordKind.PLAIN) && names.isInLargeLine(word);
        return names.isName(word)
                || places.end(word) > word
                || (words.hasCapital(word)
                        && words.is(word, WordKind.ORDINARY)
                        && !words.is(word, WordKind.THING)
                        && !plain);
    }

    /** {@code Camp Fire Girls}, {@code Camp David Accords} are no bases. */
    private boolean isOfPeople(int name) {
        return names.isTied(name)
                && words.hasCapital(name + 1)
                && words.is(name + 1, WordKind.TREATY)
                && !names.isInLargeLine(name);
    }

    /** A name of one word, of two that belong together, or of a person's given name and family name. */
    private int end(int name) {
        int last = places.end(name);
        if (last > name || !names.isTied(name) || (words.isLineInCapitals(name) && !words.isInitial(name))) {
            return last;
        }
        if (words.isInitial(name) && names.isName(name + 1)) {
            return name + 1;
        }
        boolean person = names.isGiven(name) && !names.isInLargeLine(name);
        int next = name + 1;
        if (words.isInitial(next) && names.isTied(next)) {
            person = true;
            next++;
        }
        return person && names.isName(next) ? next : name;
    }

    /** {@return the base whose name ends with a word such as {@code Base} or goes on behind it} */
    Optional<Formed> around(int head) {
        int kind = kind(head, words, names);
        boolean annex = words.lower(head).equals(ANNEX);
        boolean alone = ALONE.contains(words.lower(head)) || annex;
        if ((kind == head && !alone) || BaseLists.isPlural(words.lower(head)) || isOfOtherKind(head)) {
            return Optional.empty();
        }
        Optional<Formed> before = before(kind, head);
        return before.isPresent() || !words.hasCapital(kind) ? before : after(kind, head);
    }

    /** {@return the first of the words that tell what kind of base it is, of which the last is given} */
    static int kind(int head, TextWords words, NameWords names) {
        int kind = head;
        while (kind > 0 && head - kind < MOST_BEFORE && names.isTied(kind - 1) && isKind(kind - 1, words)) {
            kind--;
        }
        return kind;
    }

    private static boolean isKind(int word, TextWords words) {
        boolean port = words.hasCapital(word)
                && words.lower(word).equals("port")
                && words.lower(word + 1).startsWith("facilit");
        return port || words.is(word, WordKind.BEFORE_BASE);
    }

    /** {@code Air Field} is a base, {@code Football Field} is not. */
    private boolean isOfOtherKind(int head) {
        if (words.lower(head).equals(ANNEX)) {
            boolean kind = head > 0 && words.is(head - 1, WordKind.BEFORE_BASE);
            return !words.hasCapital(head) || (names.isInLargeLine(head) && !kind);
        }
        Set<String> wanted = WANTS.get(words.lower(head));
        return wanted != null && (!words.hasCapital(head) || head == 0 || !wanted.contains(words.lower(head - 1)));
    }

    private Optional<Formed> before(int kind, int head) {
        int most = names.isInLargeLine(head) ? 1 : 3;
        int first = kind;
        if (places.isLandform(kind - 1) && names.isTied(kind - 1) && places.end(kind - 2) == kind - 1) {
            first = kind - 2;
        } else if (kind > 1 && names.isTied(kind - 1) && places.isJoined(kind - 2) && isNameOfBase(kind - 1)) {
            first = isNameOfBase(kind - 2) ? kind - 2 : kind - 1;
        }
        while (first > 0 && kind - first < most && isPart(first - 1)) {
            first--;
        }
        return first == kind || isAnyOne(first, head)
                ? Optional.empty()
                : Optional.of(Formed.thing(first, head, EntityType.BASE, first));
    }

    /** {@code Camp Zama's Kastner Army Airfield} is two bases. */
    private boolean isPart(int word) {
        return names.isTied(word) && !names.isOwner(word) && isNameOfBase(word);
    }

    /** {@code An Okinawa air base} is one of several. */
    private boolean isAnyOne(int first, int head) {
        return !words.hasCapital(head) && first > 0 && ANY.contains(words.lower(first - 1));
    }

    private boolean isNameOfBase(int word) {
        boolean acts = words.is(word, WordKind.VERB) && names.isInLargeLine(word);
        boolean known = names.isName(word) && !words.is(word, WordKind.BEFORE_BASE) && !acts;
        boolean us = words.lower(word).startsWith("u.s") || words.lower(word).equals("us");
        return known && !us;
    }

    private Optional<Formed> after(int kind, int head) {
        int name = head + 1;
        if (!words.hasCapital(head) || !names.isTied(head) || kind == head) {
            return Optional.empty();
        }
        int last = places.end(name);
        // in capitals any word may follow: "MARINE AIRFIELD RINGED"
        boolean known = !words.isLineInCapitals(name) || words.isInName(name);
        return (names.isName(name) && known) || last > name
                ? Optional.of(Formed.thing(kind, last, EntityType.BASE, name))
                : Optional.empty();
    }

    /** {@return whether firms and other things have such names too: {@code Aga AB}, {@code Palm Oil Terminal}, {@code FOB Omaha}} */
    static boolean isWeak(Formed base, TextWords words) {
        if (words.isCjk(base.first())) {
            return false;
        }
        boolean behind = words.is(base.first(), WordKind.BEFORE_NAME_OF_BASE)
                && !words.lower(base.first()).equals(SHORT_FOR_OTHERS);
        if (behind || base.family() < base.first()) {
            return false;
        }
        for (int word = base.first(); word <= base.last(); word++) {
            if (MILITARY.contains(words.lower(word))) {
                return false;
            }
        }
        return base.length() > 1;
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
