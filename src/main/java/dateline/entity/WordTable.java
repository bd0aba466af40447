package dateline.entity;

import dateline.text.WordScanner;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for the forms of words, found without making a string of the form. */
final class WordTable {
    /** Leaves 20 bits: small enough to stay near the processor, so that most words of a text cost one look. */
    private static final int FILTER_SHIFT = 12;

    /** A bit for the hash codes that some form has. */
    private final long[] filter = new long[1 << (Integer.SIZE - FILTER_SHIFT - 6)];

    private @Nullable String[] forms = new @Nullable String[64];
    private int[] numbers = new int[64];
    private int[] hashes = new int[64];
    private int count;

    /** {@return the number of a form, a new one when it has none yet} */
    int number(String form) {
        int slot = slot(form.hashCode());
        for (String there = forms[slot]; there != null; there = forms[slot]) {
            if (there.equals(form)) {
                return numbers[slot];
            }
            slot = (slot + 1) & (forms.length - 1);
        }
        forms[slot] = form;
        hashes[slot] = form.hashCode();
        int bit = (form.hashCode() * 0x9E3779B9) >>> FILTER_SHIFT;
        filter[bit >>> 6] |= 1L << bit;
        numbers[slot] = count++;
        int number = numbers[slot];
        if (count * 2 >= forms.length) {
            grow();
        }
        return number;
    }

    /** {@return the number of the form that a scanner stands on; {@link NameTrie#NONE} when it has none} */
    int find(WordScanner scanner) {
        int hash = scanner.formHash();
        int bit = (hash * 0x9E3779B9) >>> FILTER_SHIFT;
        if ((filter[bit >>> 6] & (1L << bit)) == 0) {
            return NameTrie.NONE;
        }
        int slot = slot(hash);
        for (String there = forms[slot]; there != null; there = forms[slot]) {
            if (hashes[slot] == hash && scanner.hasForm(there)) {
                return numbers[slot];
            }
            slot = (slot + 1) & (forms.length - 1);
        }
        return NameTrie.NONE;
    }

    /** {@return the number of a form; {@link NameTrie#NONE} when it has none} */
    int find(String form) {
        int slot = slot(form.hashCode());
        for (String there = forms[slot]; there != null; there = forms[slot]) {
            if (there.equals(form)) {
                return numbers[slot];
            }
            slot = (slot + 1) & (forms.length - 1);
        }
        return NameTrie.NONE;
    }

    /** {@return how many numbers were given} */
    int count() {
        return count;
    }

    /** {@return the forms with some of the numbers} */
    Map<String, Integer> formsOf(BitSet wanted) {
        Map<String, Integer> found = new HashMap<>();
        for (int slot = 0; slot < forms.length; slot++) {
            String form = forms[slot];
            if (form != null && wanted.get(numbers[slot])) {
                found.put(form, numbers[slot]);
            }
        }
        return found;
    }

    private void grow() {
        @Nullable String[] oldForms = forms;
        int[] oldNumbers = numbers;
        forms = Arrays.copyOf(new @Nullable String[0], oldForms.length * 2);
        numbers = new int[oldForms.length * 2];
        hashes = new int[oldForms.length * 2];
        for (int i = 0; i < oldForms.length; i++) {
            String form = oldForms[i];
            if (form != null) {
                int slot = slot(form.hashCode());
                while (forms[slot] != null) {
                    slot = (slot + 1) & (forms.length - 1);
                }
                forms[slot] = form;
                hashes[slot] = form.hashCode();
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (forms.length - 1);
    }
}
