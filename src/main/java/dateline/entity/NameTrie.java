package dateline.entity;

import dateline.text.WordScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All spellings of all names as one automaton over words: flat tables, so that half a million names cost little memory
 * and one look-up a word.
 */
final class NameTrie {
    static final int NONE = -1;
    static final int ROOT = 0;

    /** So many words are a name also when all are small. */
    private static final int LONG_NAME = 4;

    private final WordTable words = new WordTable();
    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private int transitions;
    private int states = 1;
    private final List<List<Spelling>> accepted = new ArrayList<>(List.of(List.of()));

    /** Which states end a name: looked at before the list, which is far away. */
    private final BitSet accepting = new BitSet();

    /** Which states a name goes on from: looked at before the transitions, which are far away. */
    private final BitSet inner = new BitSet();

    /** Where names that begin with a word lead, by the word's number: what most words are looked up for. */
    private int[] roots = new int[64];

    /** The kinds of the words of the lexicon, by their numbers. */
    private final int[] kinds;

    private final NearSpellings near;

    /** Which numbers are those of words of names. */
    private final BitSet inNames = new BitSet();

    NameTrie(EntityLedger ledger, Lexicon lexicon) {
        Arrays.fill(keys, NONE);
        Arrays.fill(roots, NONE);
        kinds = new int[lexicon.kinds().size()];
        lexicon.kinds().forEach((word, bits) -> kinds[words.number(word)] = bits);
        var scanner = new WordScanner();
        for (Entity entity : ledger.entities()) {
            for (Label label : entity.labels()) {
                if (label.kind() != Label.Kind.HIDDEN && !TreatyArticles.isWithTreaty(entity, label)) {
                    add(entity, label.text(), Spelling.Role.FULL, scanner);
                }
            }
            familyFirst(entity).forEach(name -> add(entity, name, Spelling.Role.FULL, scanner));
            entity.familyNames().forEach(name -> {
                add(entity, name, Spelling.Role.FAMILY, scanner);
                LongVowels.written(name).ifPresent(other -> add(entity, other, Spelling.Role.FAMILY, scanner));
            });
        }
        near = new NearSpellings(words.formsOf(inNames), words.count());
        // Last, since what is near to a misspelling need not be near to the name.
        for (Entity entity : ledger.entities()) {
            entity.labels().stream()
                    .filter(label -> label.kind() == Label.Kind.HIDDEN)
                    .forEach(label -> add(entity, label.text(), Spelling.Role.FULL, scanner));
        }
    }

    /** Names are also written family name first: Japanese ones without a comma too. */
    private static List<String> familyFirst(Entity entity) {
        boolean japanese = entity.labels().stream()
                .anyMatch(label -> label.text().codePoints().anyMatch(TextWords::isKanji));
        List<String> names = new ArrayList<>();
        for (String family : entity.familyNames()) {
            for (Label label : entity.labels()) {
                if (label.text().endsWith(" " + family)) {
                    String given = label.text().substring(0, label.text().length() - family.length() - 1);
                    names.add(family + ", " + given);
                    if (japanese && !given.contains(" ")) {
                        names.add(family + " " + given);
                    }
                }
            }
        }
        return names;
    }

    private void add(Entity entity, String name, Spelling.Role role, WordScanner scanner) {
        scanner.reset(name);
        int state = ROOT;
        long capitals = 0;
        int length = 0;
        boolean allCapitals = true;
        int commas = 0;
        int end = 0;
        while (scanner.next()) {
            int number = words.number(scanner.form());
            inNames.set(number);
            state = target(state, number);
            commas |= TextWords.hasComma(name, end, scanner.start()) ? 1 << length : 0;
            end = scanner.end();
            boolean capital = scanner.capitalFirst() && !mayBeSmall(entity.type(), number, length, name);
            capitals |= capital && length < Long.SIZE ? 1L << length : 0;
            allCapitals &= scanner.allCapitals();
            length++;
        }
        if (state == ROOT) {
            return;
        }
        boolean acronym = length == 1 && allCapitals && name.equals(name.toUpperCase(Locale.ROOT));
        List<Spelling> here = new ArrayList<>(accepted.get(state));
        int pauses = commas;
        long own = capitals;
        Optional<Spelling> known = here.stream()
                .filter(other -> other.entity().id().equals(entity.id())
                        && other.role() == role
                        && other.commas() == pauses
                        && other.acronym() == acronym)
                .findFirst();
        known.ifPresent(here::remove);
        // A label in small letters beside one with capitals is found in both.
        long wanted = known.map(other -> other.capitals() & own).orElse(own);
        here.add(new Spelling(entity, role, wanted, acronym, commas));
        accepted.set(state, List.copyOf(here));
        accepting.set(state);
    }

    /** Papers write "the Japan-U.S. security treaty" as often as "Security Treaty", and "Kadena air base". */
    private boolean mayBeSmall(EntityType type, int word, int place, String name) {
        return switch (type) {
            case AGREEMENT -> place > 0 || name.split(" ", LONG_NAME).length == LONG_NAME;
            case BASE -> place > 0 && (kinds(word) & (WordKind.BASE_HEAD.bit() | WordKind.BEFORE_BASE.bit())) != 0;
            default -> false;
        };
    }

    private int target(int state, int word) {
        int found = next(state, word);
        if (found != NONE) {
            return found;
        }
        if (transitions * 2 >= keys.length) {
            grow();
        }
        inner.set(state);
        if (state == ROOT) {
            root(word, states);
        } else {
            put(key(state, word), states);
            transitions++;
        }
        accepted.add(List.of());
        return states++;
    }

    private void root(int word, int target) {
        if (word >= roots.length) {
            int known = roots.length;
            roots = Arrays.copyOf(roots, Math.max(word + 1, known * 2));
            Arrays.fill(roots, known, roots.length, NONE);
        }
        roots[word] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != NONE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static long key(int state, int word) {
        return ((long) state << 32) | word;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }

    /** {@return the number of the word that a scanner stands on; {@link #NONE} when no name has it} */
    int word(WordScanner scanner) {
        return words.find(scanner);
    }

    /** {@return the number of a form; {@link #NONE} when no name has it} */
    int word(String form) {
        return words.find(form);
    }

    /** {@return the number of the word of a name that a form may be a misspelling of; {@link #NONE} for none} */
    int nearWord(String form) {
        return near.find(form);
    }

    /** {@return whether a form, near to a word by its number, is it but for a slip of the fingers} */
    boolean isSlip(int word, String form) {
        return near.isSlip(word, form);
    }

    /** {@return the number of the long word of a name that sounds like a form; {@link #NONE} for none, or several} */
    int wordOfSound(String form) {
        return near.findBySound(form);
    }

    /** {@return the bits of the kinds of a word, by its number; 0 for none} */
    int kinds(int word) {
        return word >= 0 && word < kinds.length ? kinds[word] : 0;
    }

    /** {@return whether a word, by its number, is part of a name of the ledger} */
    boolean isInName(int word) {
        return word >= 0 && inNames.get(word);
    }

    /** {@return the state after a word; {@link #NONE} when no name goes on so} */
    int next(int state, int word) {
        if (state == ROOT) {
            return word < roots.length ? roots[word] : NONE;
        }
        long key = key(state, word);
        int slot = slot(key);
        while (keys[slot] != NONE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return NONE;
    }

    /** {@return the names of one word, by its number; none for {@link #NONE}} */
    List<Spelling> namesOf(int word) {
        int state = word == NONE ? NONE : next(ROOT, word);
        return state == NONE ? List.of() : accepted(state);
    }

    /** {@return whether a name goes on from a state} */
    boolean goesOn(int state) {
        return inner.get(state);
    }

    /** {@return the spellings that end in a state} */
    List<Spelling> accepted(int state) {
        return accepting.get(state) ? accepted.get(state) : List.of();
    }
}
