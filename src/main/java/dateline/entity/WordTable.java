package dateline.entity;

import dateline.text.WordScanner;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for the forms of words, found without making a string of the form. */
final class WordTable {
    private @Nullable String[] forms = new @Nullable String[64];
    private int[] numbers = new int[64];
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
        numbers[slot] = count++;
        int number = numbers[slot];
        if (count * 2 >= forms.length) {
            grow();
        }
        return number;
    }

    /** {@return the number of the form that a scanner stands on; {@link NameTrie#NONE} when it has none} */
    int find(WordScanner scanner) {
        int slot = slot(scanner.formHash());
        for (String there = forms[slot]; there != null; there = forms[slot]) {
            if (scanner.hasForm(there)) {
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
        for (int i = 0; i < oldForms.length; i++) {
            String form = oldForms[i];
            if (form != null) {
                int slot = slot(form.hashCode());
                while (forms[slot] != null) {
                    slot = (slot + 1) & (forms.length - 1);
                }
                forms[slot] = form;
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (forms.length - 1);
    }
}
