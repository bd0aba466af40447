package dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bases of a ledger by what they are called in short: {@code Tachikawa} for Tachikawa Air Base. Immutable. */
final class BasesOfLedger {
    private static final int TYPE =
            WordKind.BASE_HEAD.bit() | WordKind.BEFORE_BASE.bit() | WordKind.BEFORE_NAME_OF_BASE.bit();
    private static final int NO_NAME = WordKind.NATIONALITY.bit()
            | WordKind.PLAIN.bit()
            | WordKind.THING.bit()
            | WordKind.OFFICE.bit()
            | WordKind.RANK.bit()
            | WordKind.COUNTRY.bit()
            | WordKind.MALE.bit()
            | WordKind.FEMALE.bit()
            | WordKind.ORDINARY.bit();

    private static final int NO_PART_OF_NAME = WordKind.PLAIN.bit() | WordKind.OFFICE.bit();

    private static final Set<String> OTHERS = Set.of("us", "at", "service");

    private static final Set<String> OF_PLACES = Set.of("port", "rest", "press", "golf", "pier", "site", "hills");

    private final Lexicon lexicon;
    private final Map<String, Entity> byLabel = new HashMap<>();
    private final Map<String, Entity> byShortName = new HashMap<>();
    private final Map<String, Entity> camps = new HashMap<>();
    private final Set<Integer> hashes = new HashSet<>();
    private final Set<Integer> campHashes = new HashSet<>();

    BasesOfLedger(EntityLedger ledger, Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<String, List<Entity>> called = new HashMap<>();
        for (Entity base : ledger.entities()) {
            if (base.type() == EntityType.BASE) {
                base.labels().forEach(label -> note(base, NameKey.of(label.text()), called));
            }
        }
        called.forEach((name, bases) -> meant(name, bases).ifPresent(base -> byShortName.put(name, base)));
        byShortName.keySet().forEach(name -> hashes.add(name.split(" ", 2)[0].hashCode()));
    }

    /** {@code Chitose} alone is Chitose Air Base, not the small Chitose Air Station. */
    private static Optional<Entity> meant(String name, List<Entity> bases) {
        List<Entity> main = bases.stream()
                .filter(base -> bases.size() == 1 || NameKey.of(base.label()).equals(name + " air base"))
                .toList();
        List<Entity> whole = main.isEmpty()
                ? bases.stream().filter(base -> !TownOrBase.isPart(base)).toList()
                : main;
        return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
    }

    private void note(Entity base, String label, Map<String, List<Entity>> called) {
        byLabel.putIfAbsent(label, base);
        List<String> parts = List.of(label.split(" ", -1));
        boolean camp = isCamp(parts.getFirst());
        if (parts.size() == 2 && camp) {
            camps.put(label, base);
            campHashes.add(parts.getLast().hashCode());
        }
        List<String> left = parts.stream().filter(word -> !isType(word)).toList();
        if (parts.size() > left.size() && !camp && mayBeName(left)) {
            note(base, called, String.join(" ", left));
        }
        JapaneseBases.shortName(label.replace(" ", "")).ifPresent(name -> note(base, called, NameKey.of(name)));
    }

    private static void note(Entity base, Map<String, List<Entity>> called, String name) {
        List<Entity> bases = called.computeIfAbsent(name, first -> new ArrayList<>());
        // All labels of a base come one after another.
        if (bases.isEmpty() || !bases.getLast().id().equals(base.id())) {
            bases.add(base);
        }
    }

    /** {@return whether a word in small letters stands before the name of a base that need not be the base of the town} */
    static boolean isCamp(String word) {
        return word.equals("camp") || word.equals("fort");
    }

    /** One word, or two of which neither tells of a part: {@code North Island}, but not {@code Henoko Ammunition}. */
    private boolean mayBeName(List<String> words) {
        boolean one = words.size() == 1 && !isOther(words.getFirst());
        boolean two = words.size() == 2 && words.stream().noneMatch(this::isNoPartOfName);
        return one || two;
    }

    private boolean isNoPartOfName(String word) {
        boolean common = (lexicon.kinds().getOrDefault(word, 0) & NO_PART_OF_NAME) != 0;
        return common || BaseNames.isPart(word) || OF_PLACES.contains(word);
    }

    private boolean isOther(String name) {
        return OF_PLACES.contains(name) || (lexicon.kinds().getOrDefault(name, 0) & NO_NAME) != 0;
    }

    /** {@return whether a word in small letters tells what kind of base it is} */
    private boolean isType(String word) {
        return (lexicon.kinds().getOrDefault(word, 0) & TYPE) != 0 || OTHERS.contains(word);
    }

    /** {@return the base with a label, by its {@link NameKey}} */
    Optional<Entity> labelled(String key) {
        return Optional.ofNullable(byLabel.get(key));
    }

    /** {@return the only camp that a label, by its {@link NameKey}, may be a misspelling of: {@code camp courtenay}} */
    Optional<Entity> misspelt(String key) {
        if (key.length() - key.lastIndexOf(' ') <= NearSpellings.SHORTEST) {
            return Optional.empty();
        }
        List<Entity> near = camps.entrySet().stream()
                .filter(camp ->
                        NearSpellings.isNear(camp.getKey(), key) || NearSpellings.soundsAlike(camp.getKey(), key))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** {@return the camp of a name, by its {@link NameKey}: {@code Schwab} is Camp Schwab} */
    Optional<Entity> camp(String key) {
        return campHashes.contains(key.hashCode()) && (lexicon.kinds().getOrDefault(key, 0) & NO_NAME) == 0
                ? Optional.ofNullable(camps.getOrDefault("camp " + key, camps.get("fort " + key)))
                : Optional.empty();
    }

    /** {@return the base whose name is a word or two without what tells the kind of base, by its {@link NameKey}} */
    Optional<Entity> shortly(String key) {
        return Optional.ofNullable(byShortName.get(key));
    }

    /** {@return whether a word with a hash code may begin such a short name, or be a camp's} */
    boolean mayBeShort(int hash) {
        return hashes.contains(hash) || campHashes.contains(hash);
    }
}
