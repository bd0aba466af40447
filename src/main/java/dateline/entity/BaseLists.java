package dateline.entity;

import dateline.entity.Found.Formed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bases named together: {@code Camps Foster and Lester}, {@code Yokota and Misawa air bases}. Each is its name only; the
 * form keeps the place of the word in the plural.
 */
final class BaseLists {
    private static final int MOST = 8;
    private static final Map<String, String> SINGULAR = Map.ofEntries(
            Map.entry("camps", "Camp"),
            Map.entry("forts", "Fort"),
            Map.entry("bases", "Base"),
            Map.entry("airbases", "Airbase"),
            Map.entry("stations", "Station"),
            Map.entry("airfields", "Airfield"),
            Map.entry("depots", "Depot"),
            Map.entry("facilities", "Facility"),
            Map.entry("sites", "Site"),
            Map.entry("areas", "Area"),
            Map.entry("ranges", "Range"));
    private static final Set<String> LINKS = Set.of("and", "or");

    private final TextWords words;
    private final NameWords names;
    private final PlaceWords places;

    BaseLists(TextWords words) {
        this.words = words;
        this.names = new NameWords(words);
        this.places = new PlaceWords(words);
    }

    /** {@return whether a word in small letters tells of several bases} */
    static boolean isPlural(String word) {
        return SINGULAR.containsKey(word);
    }

    /** {@return a word such as {@code Camps} in the singular; any other as it is} */
    static String singular(String word) {
        return SINGULAR.getOrDefault(word, word);
    }

    /** {@return the names behind {@code Camps}} */
    List<Formed> behind(int camps) {
        if (!words.hasCapital(camps) || !isPlural(words.lower(camps)) || !names.isTied(camps)) {
            return List.of();
        }
        List<Formed> list = new ArrayList<>();
        boolean linked = false;
        int name = camps + 1;
        while (name < words.count() && isNameOfBase(name) && list.size() < MOST) {
            int last = places.end(name);
            list.add(Formed.thing(name, last, EntityType.BASE, camps));
            if (linked) {
                return list;
            }
            int next = last + 1;
            boolean comma = words.isFollowedBy(last, ", ");
            linked = next < words.count() && (comma || names.isTied(last)) && isLink(next);
            if (!linked && !comma) {
                break;
            }
            name = linked ? next + 1 : next;
        }
        return linked && list.size() > 1 ? list : List.of();
    }

    /** {@return the names before {@code air bases}} */
    List<Formed> before(int bases) {
        if (!isPlural(words.lower(bases))) {
            return List.of();
        }
        int kind = BaseForms.kind(bases, words, names);
        List<Formed> list = new ArrayList<>();
        int last = kind - 1;
        boolean tied = names.isTied(last);
        while (tied && last >= 0 && isNameOfBase(last) && list.size() < MOST) {
            int first = withInitial(last > 0 && places.end(last - 1) == last ? last - 1 : last);
            list.add(Formed.thing(first, last, EntityType.BASE, bases));
            int link = first - 1;
            boolean linked = link > 0 && isLink(link) && names.isTied(link);
            last = linked ? link - 1 : link;
            tied = linked || (isComma(link) && (list.size() > 1 || names.isInLargeLine(bases)));
        }
        boolean known = kind < bases || list.stream().allMatch(name -> words.isInName(name.first()));
        return list.size() > 1 && known ? list.reversed() : List.of();
    }

    /** {@code K.I. Sawyer}. */
    private int withInitial(int name) {
        boolean initial = name > 0 && names.isTied(name - 1) && words.isInitial(name - 1);
        return initial ? name - 1 : name;
    }

    private boolean isComma(int word) {
        return word >= 0 && words.isFollowedBy(word, ", ");
    }

    private boolean isLink(int word) {
        return LINKS.contains(words.lower(word));
    }

    private boolean isNameOfBase(int word) {
        boolean land = words.is(word, WordKind.COUNTRY) || words.is(word, WordKind.BEFORE_BASE);
        return (names.isName(word) && !land) || places.isLandform(word) || isOrdinary(word);
    }

    private boolean isOrdinary(int word) {
        return words.hasCapital(word)
                && words.is(word, WordKind.ORDINARY)
                && !words.is(word, WordKind.THING)
                && !words.is(word, WordKind.PLAIN);
    }
}
