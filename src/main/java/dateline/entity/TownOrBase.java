package dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a base from the town that it lies in where both have one name and the ledger gives it to one of them: by the words
 * around. {@code The carrier lies at Yokosuka} is the base, {@code the mayor of Yokosuka} the town's.
 */
final class TownOrBase {
    /** So many words away a word says nothing more of a name. */
    static final int FAR = 8;

    private static final int NEAR = 3;

    /** A place with more bases is named for none of them. */
    private static final int FEW = 2;

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
            "force");

    private final Map<EntityId, Entity> others = new HashMap<>();

    TownOrBase(EntityLedger ledger) {
        Map<EntityId, Integer> basesOf = new HashMap<>();
        ledger.entities().stream()
                .filter(entity -> entity.type() == EntityType.BASE)
                .flatMap(base -> base.broader().stream())
                .forEach(place -> basesOf.merge(place, 1, Integer::sum));
        for (Entity base : ledger.entities()) {
            if (base.type() == EntityType.BASE && base.end().isEmpty()) {
                base.broader().stream()
                        .flatMap(place -> ledger.get(place).stream())
                        .filter(place -> basesOf.getOrDefault(place.id(), 0) <= FEW && sharesName(base, place))
                        .findFirst()
                        .ifPresent(place -> {
                            others.put(base.id(), place);
                            others.put(place.id(), base);
                        });
            }
        }
    }

    /** {@code Fleet Activities Yokosuka} and {@code Yokosuka City}, but not {@code Henoko Ammunition Depot}. */
    private static boolean sharesName(Entity base, Entity place) {
        String town = NameKey.of(place.label()).replaceFirst(" (city|town|village)$", "");
        List<String> words = List.of(NameKey.of(base.label()).split(" ", -1));
        return words.contains(town) && words.stream().allMatch(word -> word.equals(town) || OF_BASES.contains(word));
    }

    /**
     * {@return what a name of one word means: the base or the town of the name}
     *
     * @param listed whether it stands in a list with bases
     */
    Entity meant(Entity entity, int word, boolean listed, TextWords words) {
        Entity other = others.get(entity.id());
        if (other == null) {
            return entity;
        }
        int base = nearest(word, words, WordKind.BASE_CUE);
        int town = nearest(word, words, WordKind.TOWN_CUE);
        boolean at = word > 0 && words.lower(word - 1).equals("at");
        boolean swaps = entity.type() == EntityType.PLACE
                ? base < town || ((at || listed) && town > FAR)
                : town <= NEAR && town < base && !at;
        return swaps ? other : entity;
    }

    /** {@return how many words away the nearest word of a kind is in the same sentence; more than {@link #FAR} for none} */
    static int nearest(int word, TextWords words, WordKind kind) {
        for (int away = 1; away <= FAR; away++) {
            boolean before = word - away >= 0 && words.is(word - away, kind) && isOneSentence(word - away, word, words);
            boolean behind = word + away < words.count()
                    && words.is(word + away, kind)
                    && isOneSentence(word, word + away, words);
            if (before || behind) {
                return away;
            }
        }
        return FAR + 1;
    }

    private static boolean isOneSentence(int from, int to, TextWords words) {
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
