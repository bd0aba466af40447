package dateline.entity;

import dateline.text.WordScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * All spellings of all names as one automaton over words: flat tables, so that half a million names cost little memory
 * and one look-up a word.
 */
final class NameTrie {
    static final int NONE = -1;
    static final int ROOT = 0;

    private final WordTable words = new WordTable();
    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private int transitions;
    private int states = 1;
    private List<List<Spelling>> accepted = new ArrayList<>(List.of(List.of()));

    NameTrie(EntityLedger ledger) {
        Arrays.fill(keys, NONE);
        var scanner = new WordScanner();
        for (Entity entity : ledger.entities()) {
            for (Label label : entity.labels()) {
                add(entity, label.text(), Spelling.Role.FULL, scanner);
            }
            familyFirst(entity).forEach(name -> add(entity, name, Spelling.Role.FULL, scanner));
            entity.familyNames().forEach(name -> add(entity, name, Spelling.Role.FAMILY, scanner));
        }
    }

    /** Japanese names are also written family name first in Latin letters. */
    private static List<String> familyFirst(Entity entity) {
        boolean japanese = entity.type() == EntityType.PERSON
                && entity.labels().stream()
                        .map(Label::text)
                        .anyMatch(text -> text.codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
        if (!japanese) {
            return List.of();
        }
        return entity.labels().stream()
                .map(label -> label.text().split(" ", -1))
                .filter(parts -> parts.length == 2 && entity.familyNames().contains(parts[1]))
                .map(parts -> parts[1] + " " + parts[0])
                .toList();
    }

    private void add(Entity entity, String name, Spelling.Role role, WordScanner scanner) {
        scanner.reset(name);
        int state = ROOT;
        List<Boolean> capitals = new ArrayList<>();
        boolean allCapitals = true;
        while (scanner.next()) {
            state = target(state, words.number(scanner.form()));
            // Papers write "the Japan-U.S. security treaty" as often as "Security Treaty".
            boolean mayBeSmall = entity.type() == EntityType.AGREEMENT && !capitals.isEmpty();
            capitals.add(scanner.capitalFirst() && !mayBeSmall);
            allCapitals &= scanner.allCapitals();
        }
        if (state == ROOT) {
            return;
        }
        boolean acronym = capitals.size() == 1 && allCapitals && name.equals(name.toUpperCase(Locale.ROOT));
        List<Spelling> here = new ArrayList<>(accepted.get(state));
        boolean known = here.stream().anyMatch(other -> other.entity().equals(entity) && other.role() == role);
        if (!known) {
            here.add(new Spelling(entity, role, capitals, acronym));
            accepted.set(state, List.copyOf(here));
        }
    }

    private int target(int state, int word) {
        int found = next(state, word);
        if (found != NONE) {
            return found;
        }
        if (transitions * 2 >= keys.length) {
            grow();
        }
        put(key(state, word), states);
        transitions++;
        accepted.add(List.of());
        return states++;
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

    /** {@return the state after a word; {@link #NONE} when no name goes on so} */
    int next(int state, int word) {
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

    /** {@return the spellings that end in a state} */
    List<Spelling> accepted(int state) {
        return accepted.get(state);
    }
}
