package dateline.entity;

import dateline.entity.Found.Formed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;

/** The people whom one text names in full by their form: of the ledger under another given name, or of the text only. */
final class KnownPeople {
    private final TextWords words;
    private final NameTrie trie;
    private final Lexicon lexicon;
    private final ConcurrentMap<EntityId, Bearer> ofLedger;

    /** Those of the text only, by family name. */
    private final Map<String, List<Bearer>> byFamily = new HashMap<>();

    /** The hash codes of the forms of their family names. */
    private final Map<Integer, Integer> families = new HashMap<>();

    /**
     * Begins a text.
     *
     * @param ofLedger those of the ledger that any text asked for; shared by all
     */
    KnownPeople(TextWords words, NameTrie trie, Lexicon lexicon, ConcurrentMap<EntityId, Bearer> ofLedger) {
        this.ofLedger = ofLedger;
        this.words = words;
        this.trie = trie;
        this.lexicon = lexicon;
    }

    Bearer bearer(Entity person) {
        return ofLedger.computeIfAbsent(person.id(), id -> Bearer.of(person, lexicon));
    }

    /** {@return whom a full name means: one of the ledger, else somebody of this text} */
    Bearer named(Formed name) {
        String full = words.between(name.first(), name.last());
        String family = words.lower(name.family());
        List<Entity> same = ofLedger(name.family()).stream()
                .filter(person -> isSame(person, full, family))
                .toList();
        if (same.size() == 1) {
            return bearer(same.getFirst());
        }
        Bearer known = Bearer.named(full, lexicon);
        List<Bearer> bearers = byFamily.computeIfAbsent(family, key -> new ArrayList<>());
        if (bearers.stream().noneMatch(bearer -> bearer.id().equals(known.id()))) {
            bearers.add(known);
        }
        families.put(words.hash(name.family()), name.family());
        return known;
    }

    /** {@return those of the ledger whose family name is a word, or nearly} */
    private List<Entity> ofLedger(int word) {
        int number = words.isInName(word) ? words.number(word) : trie.nearWord(words.lower(word));
        int state = number == NameTrie.NONE ? NameTrie.NONE : trie.next(NameTrie.ROOT, number);
        return state == NameTrie.NONE
                ? List.of()
                : trie.accepted(state).stream()
                        .filter(spelling -> spelling.role() == Spelling.Role.FAMILY)
                        .map(Spelling::entity)
                        .distinct()
                        .toList();
    }

    private boolean isSame(Entity person, String full, String family) {
        List<String> given = new ArrayList<>(List.of(NameKey.of(full).split(" ", -1)));
        given.remove(family);
        given.removeIf(name -> lexicon.is(name, WordKind.GENERATION));
        boolean initialsOnly = given.stream().allMatch(name -> name.length() == 1);
        return !given.isEmpty()
                && person.labels().stream()
                        .map(label -> NameKey.of(label.text()).split(" ", -1))
                        .filter(label -> label.length > 1)
                        .anyMatch(label -> initialsOnly
                                ? given.getFirst().charAt(0) == label[0].charAt(0)
                                : given.stream().allMatch(name -> name.length() == 1 || isGivenIn(label, name)));
    }

    private boolean isGivenIn(String[] label, String name) {
        for (String part : label) {
            boolean near = part.length() >= NearSpellings.SHORTEST
                    && name.length() >= NearSpellings.SHORTEST
                    && NearSpellings.isNear(part, name)
                    && Bearer.gender(part, lexicon).agreesWith(Bearer.gender(name, lexicon));
            if (part.length() > 1 && (near || lexicon.mayBeOneGivenName(name, part))) {
                return true;
            }
        }
        return false;
    }

    /** {@return those of the text only who have a word as their family name} */
    List<Bearer> ofText(int word) {
        return byFamily.getOrDefault(words.lower(word), List.of());
    }

    /** {@return whether a word is the family name of somebody of the text only} */
    boolean isFamily(int word) {
        return families.containsKey(words.hash(word))
                && words.hasCapital(word)
                && !ofText(word).isEmpty();
    }

    boolean isEmpty() {
        return families.isEmpty();
    }
}
