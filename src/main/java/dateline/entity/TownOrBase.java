package dateline.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a base from the town that it lies in where both have one name and the ledger gives it to one of them: by the words
 * around. {@code The carrier lies at Yokosuka} is the base, {@code the mayor of Yokosuka} the town's.
 */
final class TownOrBase {
    /** So many words away a word says nothing more of a name. */
    static final int FAR = 8;

    private static final int NEAR = 3;

    /** So near a word of a town is told where nothing in the sentence is of a base. */
    private static final int NEAR_ALONE = 5;

    /** Where there are more bases, something of a base beside the place's name need not be of the one that bears it. */
    private static final int FEW = 2;

    /** What ends the names of towns in Japanese. */
    private static final String JAPANESE_TOWNS = "市町村";

    private static final Set<String> NEAR_BASES = Set.of("with", "near", "outside", "around", "beside", "without");

    private static final Set<String> BESIDE_TOWNS = Set.of("near", "outside", "around", "of", "beside", "by", "in");

    /** What stands between the place of a dateline and its text: the country, the day, the agency, a dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:, [\\p{L}. ]{2,30}){0,2}(?:,? [\\p{L}.]{3,9} \\d{1,2}(?:, \\d{4})?)?(?: \\([^)\\n]{2,30}\\))?"
                    + "(?: ?[—–_]| --? )");

    private static final Set<String> ACTS_OF_TOWNS = Set.of(
            "votes",
            "voted",
            "asks",
            "asked",
            "elects",
            "elected",
            "sues",
            "sued",
            "protests",
            "protested",
            "objects",
            "objected",
            "demands",
            "demanded",
            "wants",
            "wanted",
            "fears",
            "feared",
            "hopes",
            "hoped",
            "mourns",
            "mourned",
            "counts",
            "counted",
            "celebrates",
            "celebrated",
            "rejects",
            "rejected",
            "accepts",
            "accepted",
            "remembers",
            "man",
            "woman",
            "couple",
            "family",
            "native",
            "householders",
            "businessman",
            "taxpayers",
            "crime",
            "murder",
            "slaying",
            "robbery");

    private static final Pattern ISLAND = Pattern.compile("(?:\\bIslands?|[ -]Jima)$");

    private static final Set<String> OWNS = Set.of("a", "an", "its", "the", "many");

    private static final Set<String> OF_BASES = Set.of(
            "fleet",
            "activities",
            "naval",
            "air",
            "base",
            "station",
            "marine",
            "corps",
            "facility",
            "us",
            "mcas",
            "force",
            "camp");

    private final Map<EntityId, Entity> others = new HashMap<>();

    /** The places of many bases: their name means one only where nothing but a base can be meant. */
    private final Set<EntityId> mostlyPlaces = new HashSet<>();

    TownOrBase(EntityLedger ledger) {
        Map<EntityId, Integer> basesOf = new HashMap<>();
        ledger.entities().stream()
                .filter(entity -> entity.type() == EntityType.BASE && !isPart(entity))
                .flatMap(base -> base.broader().stream())
                .forEach(place -> basesOf.merge(place, 1, Integer::sum));
        Map<String, Entity> towns = new HashMap<>();
        ledger.entities().stream()
                .filter(entity -> entity.type() == EntityType.PLACE)
                .forEach(place -> towns.putIfAbsent(town(place.label()), place));
        for (Entity base : ledger.entities()) {
            if (base.type() == EntityType.BASE && base.end().isEmpty()) {
                base.broader().stream()
                        .flatMap(place -> ledger.get(place).stream())
                        .filter(place -> sharesName(base, place)
                                && (basesOf.getOrDefault(place.id(), 0) <= FEW || isTown(place)))
                        .findFirst()
                        .ifPresent(place -> {
                            others.put(base.id(), place);
                            others.merge(place.id(), base, (one, other) -> isCamp(one) ? other : one);
                            if (basesOf.getOrDefault(place.id(), 0) > FEW) {
                                mostlyPlaces.add(place.id());
                            }
                        });
                townOf(base, towns).ifPresent(place -> others.putIfAbsent(base.id(), place));
            }
        }
    }

    /** The town whose bare name the ledger gives to the base, though the base may lie beside it. */
    private static Optional<Entity> townOf(Entity base, Map<String, Entity> towns) {
        return base.labels().stream()
                .flatMap(label -> Optional.ofNullable(towns.get(NameKey.of(label.text()))).stream())
                .findFirst();
    }

    private static String town(String label) {
        return NameKey.of(label).replaceFirst(" (city|town|village)$", "");
    }

    /** {@code Naval Hospital Yokosuka} takes the name from no other base. */
    static boolean isPart(Entity base) {
        return Stream.of(NameKey.of(base.label()).split(" ", -1)).anyMatch(BaseNames::isPart);
    }

    /** {@code Fleet Activities Yokosuka} and {@code Yokosuka City}, but not {@code Henoko Ammunition Depot}. */
    private static boolean sharesName(Entity base, Entity place) {
        String town = town(place.label());
        List<String> words = List.of(NameKey.of(base.label()).split(" ", -1));
        return words.contains(town) && words.stream().allMatch(word -> word.equals(town) || OF_BASES.contains(word));
    }

    private static boolean isCamp(Entity base) {
        return BasesOfLedger.isCamp(NameKey.of(base.label()).split(" ", -1)[0]);
    }

    /** {@code Guam} is an island with a naval base, not the base's town. */
    private static boolean isTown(Entity place) {
        return place.labels().stream()
                .map(Label::text)
                .anyMatch(name -> !town(name).equals(NameKey.of(name))
                        || JAPANESE_TOWNS.indexOf(name.charAt(name.length() - 1)) >= 0);
    }

    /** {@code Iwo Jima}: also a text about bases speaks of islands. */
    private static boolean isIsland(Entity place) {
        return place.labels().stream()
                .anyMatch(label -> ISLAND.matcher(label.text()).find());
    }

    /** {@return the town of a base, where both may be meant by one name} */
    Optional<Entity> townOf(Entity base) {
        return Optional.ofNullable(others.get(base.id())).filter(other -> other.type() == EntityType.PLACE);
    }

    /** {@return whether a name of the entity may mean a town, or a base, of the same name} */
    boolean mayMeanAnother(Entity entity) {
        return others.containsKey(entity.id());
    }

    /**
     * {@return what a name of one word means: the base or the town of the name}
     *
     * @param listed whether it stands in a list with bases
     * @param again whether the base was named in full in the same sentence
     * @param many whether the text names many bases
     */
    Entity meant(Entity entity, int word, boolean listed, boolean again, boolean many, TextWords words) {
        Entity other = others.get(entity.id());
        if (other == null || isNickname(word, entity, other, words)) {
            return entity;
        }
        if (isInListOfTowns(word, words) || isActing(word, words)) {
            return entity.type() == EntityType.BASE ? other : entity;
        }
        int base = nearest(word, words, WordKind.BASE_CUE);
        int town = nearest(word, words, WordKind.TOWN_CUE);
        boolean at = words.isBehind(word, "at");
        if (!at && entity.type() == EntityType.BASE && !listed && (again || isOfTown(word, base, words))) {
            return other;
        }
        if (entity.type() == EntityType.BASE) {
            boolean near = town <= (base > FAR ? NEAR_ALONE : NEAR) && town < base;
            boolean has = base > FAR && isOwning(word, words);
            return (near || has) && !at && !listed ? other : entity;
        }
        boolean beside = base <= 1 && !isBehindBeside(word, words) && !words.isBehind(word, "in");
        boolean may = !isCamp(other) && (beside || !mostlyPlaces.contains(entity.id()));
        boolean cued = base < town && may && !(again && words.isBehind(word, "in"));
        boolean headline = words.isLineInCapitals(word) || words.isLineInTitleCase(word);
        boolean all = many
                && may
                && !headline
                && !isIsland(entity)
                && !isOwning(word, words)
                && town > FAR
                && !again
                && !isBesideTown(word, base, words);
        return cued || all || (at && listed) || ((at || listed) && town > FAR) ? other : entity;
    }

    /** {@code Tachi} is the base, and never the town. */
    private static boolean isNickname(int word, Entity entity, Entity town, TextWords words) {
        return entity.type() == EntityType.BASE
                && !words.isCjk(word)
                && !town(town.label()).equals(words.lower(word));
    }

    /** {@code The mayors of Fussa, Tachikawa and Fuchu}: what is said before the first is said of all. */
    static boolean isInListOfTowns(int word, TextWords words) {
        int first = word;
        while (first > 1 && isBehindOther(first, words)) {
            first -= words.lower(first - 1).equals("and") ? 2 : 1;
        }
        boolean of = words.isBehind(first, "of") || words.isBehind(first, "like");
        boolean suchAs = first > 2 && words.isBehind(first, "as") && words.isBehind(first - 1, "such");
        int towns = first - (suchAs ? 3 : 2);
        return (of || suchAs) && towns >= 0 && words.is(towns, WordKind.TOWN_CUE) && words.isTied(towns);
    }

    /** {@code Iwakuni votes}: what towns do, and bases do not. */
    static boolean isActing(int word, TextWords words) {
        return words.isTied(word) && word + 1 < words.count() && ACTS_OF_TOWNS.contains(words.lower(word + 1));
    }

    /** {@code Iwakuni has a bridge}. */
    private static boolean isOwning(int word, TextWords words) {
        return word + 2 < words.count()
                && words.isTied(word)
                && words.lower(word + 1).equals("has")
                && OWNS.contains(words.lower(word + 2));
    }

    /** Whether a name goes on a list of names of one word. */
    private static boolean isBehindOther(int name, TextWords words) {
        boolean comma = words.hasCapital(name - 1) && words.isFollowedBy(name - 1, ", ");
        boolean and = name > 1 && words.lower(name - 1).equals("and") && words.hasCapital(name - 2);
        return comma || (and && words.isTied(name - 1));
    }

    private static boolean isBesideTown(int word, int base, TextWords words) {
        return isBehindBeside(word, words) || isOfTown(word, base, words);
    }

    /** {@return whether a word such as {@code near} stands before the name of a town} */
    static boolean isBehindBeside(int word, TextWords words) {
        return word > 0 && BESIDE_TOWNS.contains(words.lower(word - 1));
    }

    /** {@code In Misawa}, a dateline {@code MISAWA, Aomori --}, or {@code Misawa lives with the base}. */
    private static boolean isOfTown(int word, int base, TextWords words) {
        boolean in = words.isBehind(word, "in") && base > NEAR;
        return in || isDateline(word, words) || isApartFromBase(word, words);
    }

    private static boolean isDateline(int word, TextWords words) {
        return words.startsLine(word)
                && words.hasOnlyCapitals(word)
                && !words.isLineInCapitals(word)
                && DATELINE.matcher(words.text())
                        .region(words.end(word), words.text().length())
                        .lookingAt();
    }

    /** Whether the sentence speaks of something near, or with, the base. */
    private static boolean isApartFromBase(int word, TextWords words) {
        for (int away = -FAR; away <= FAR; away++) {
            int base = word + away;
            boolean inText = base > 1 && base < words.count() && base != word;
            if (inText
                    && words.lower(base).equals("base")
                    && words.lower(base - 1).equals("the")
                    && NEAR_BASES.contains(words.lower(base - 2))
                    && isOneSentence(Math.min(word, base), Math.max(word, base), words)) {
                return true;
            }
        }
        return false;
    }

    /** {@return how many words away the nearest word of a kind is in the same sentence; more than {@link #FAR} for none} */
    static int nearest(int word, TextWords words, WordKind kind) {
        for (int away = 1; away <= FAR; away++) {
            boolean before =
                    word - away >= 0 && isOfKind(word - away, kind, words) && isOneSentence(word - away, word, words);
            boolean behind = word + away < words.count()
                    && isOfKind(word + away, kind, words)
                    && isOneSentence(word, word + away, words);
            if (before || behind) {
                return away;
            }
        }
        return FAR + 1;
    }

    /** {@code Home port} speaks of ships, other ports of towns. */
    private static boolean isOfKind(int word, WordKind kind, TextWords words) {
        boolean port = words.is(word, WordKind.TOWN_CUE) && words.lower(word).equals("port");
        boolean home = port && word > 0 && words.lower(word - 1).equals("home");
        return home ? kind == WordKind.BASE_CUE : words.is(word, kind);
    }

    static boolean isOneSentence(int from, int to, TextWords words) {
        for (int word = from; word < to; word++) {
            String between = words.behind(word);
            if (between.indexOf('\n') >= 0
                    || between.indexOf(';') >= 0
                    || (between.startsWith(". ") && !words.isInitial(word))) {
                return false;
            }
        }
        return true;
    }
}
