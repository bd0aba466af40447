package dateline.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a ledger's names by all that is left of them when a letter is taken away, so that a word with one letter
 * wrong, missing, doubled or out of place is found. A ledger of many words has none: nearly every word would be near one.
 */
final class NearSpellings {
    /** Shorter words are near too many others. */
    static final int SHORTEST = 5;

    /** Shorter words sound like too many others. */
    private static final int SHORTEST_BY_SOUND = 7;

    private static final int MOST_WORDS = 50_000;
    private static final int FILTER_BITS = 1 << 18;

    /** The hash code of what is left in the upper half, the number of the word in the lower; in order. */
    private final long[] entries;

    private final BitSet filter = new BitSet(FILTER_BITS);
    private final String[] forms;

    /** The numbers of longer words by their sound; {@link NameTrie#NONE} for a sound of several. */
    private final Map<String, Integer> bySound = new HashMap<>();

    /**
     * Takes the words.
     *
     * @param words their numbers by their forms
     * @param count more than any number
     */
    NearSpellings(Map<String, Integer> words, int count) {
        boolean few = words.size() <= MOST_WORDS;
        forms = new String[few ? count : 0];
        Arrays.fill(forms, "");
        var all = new long
                [few
                        ? words.keySet().stream()
                                .mapToInt(word -> word.length() + 1)
                                .sum()
                        : 0];
        int size = 0;
        if (few) {
            for (Map.Entry<String, Integer> word : words.entrySet()) {
                String form = word.getKey();
                if (form.length() >= SHORTEST && Character.isLowerCase(form.charAt(0))) {
                    forms[word.getValue()] = form;
                    if (form.length() >= SHORTEST_BY_SOUND) {
                        bySound.merge(sound(form), word.getValue(), (number, other) -> NameTrie.NONE);
                    }
                    for (int without = -1; without < form.length(); without++) {
                        int hash = hash(form, without);
                        filter.set(hash & (FILTER_BITS - 1));
                        all[size++] = ((long) hash << 32) | word.getValue();
                    }
                }
            }
        }
        entries = Arrays.copyOf(all, size);
        Arrays.sort(entries);
    }

    private static int hash(String form, int without) {
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            if (i != without) {
                hash = 31 * hash + form.charAt(i);
            }
        }
        return hash;
    }

    /** {@return the number of the one word that a form is near to; {@link NameTrie#NONE} when there is none, or several} */
    int find(String form) {
        if (form.length() < SHORTEST || entries.length == 0) {
            return NameTrie.NONE;
        }
        int found = NameTrie.NONE;
        for (int without = -1; without < form.length(); without++) {
            int hash = hash(form, without);
            if (filter.get(hash & (FILTER_BITS - 1))) {
                for (int i = firstAt(hash); i < entries.length && (int) (entries[i] >> 32) == hash; i++) {
                    int number = (int) entries[i];
                    if (number != found && isNear(forms[number], form)) {
                        if (found != NameTrie.NONE) {
                            return NameTrie.NONE;
                        }
                        found = number;
                    }
                }
            }
        }
        return found;
    }

    private int firstAt(int hash) {
        int at = Arrays.binarySearch(entries, (long) hash << 32);
        return at < 0 ? -at - 1 : at;
    }

    /** {@return the number of the one word with the consonants of a form; {@link NameTrie#NONE} when there is none, or several} */
    int findBySound(String form) {
        if (form.length() < SHORTEST_BY_SOUND) {
            return NameTrie.NONE;
        }
        return bySound.getOrDefault(sound(form), NameTrie.NONE);
    }

    /** {@return whether two names have the same consonants: {@code camp courtney} and {@code camp courtenay}} */
    static boolean soundsAlike(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_BY_SOUND
                && Math.abs(one.length() - other.length()) <= 2
                && sound(one).equals(sound(other));
    }

    /** The first letter, and the consonants behind it, none twice in a row. */
    private static String sound(String form) {
        var sound = new StringBuilder().append(form.charAt(0));
        for (int i = 1; i < form.length(); i++) {
            char c = form.charAt(i);
            if ("aeiouy".indexOf(c) < 0 && c != sound.charAt(sound.length() - 1)) {
                sound.append(c);
            }
        }
        return sound.toString();
    }

    /** {@return whether a form is a word by its number but for two letters that changed places, or one doubled or halved} */
    boolean isSlip(int number, String form) {
        String word = forms[number];
        boolean swapped = word.length() == form.length() && differences(word, form) > 1;
        return swapped || single(word).equals(single(form));
    }

    private static int differences(String one, String other) {
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    /** No letter twice in a row. */
    private static String single(String form) {
        var single = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            if (i == 0 || form.charAt(i) != form.charAt(i - 1)) {
                single.append(form.charAt(i));
            }
        }
        return single.toString();
    }

    /** One letter changed, put in, left out, or two changed places; an ending put on makes another word. */
    static boolean isNear(String one, String other) {
        if (one.startsWith(other) || other.startsWith(one)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        boolean swapped = left == 2
                && right == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
        return start > 0 && ((left <= 1 && right <= 1) || swapped);
    }
}
