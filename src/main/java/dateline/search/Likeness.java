package dateline.search;

import dateline.archive.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How well a name matches what is typed.
 *
 * @param words how many of the words typed last are in the name; more than 0
 * @param closeness how they are
 * @param spans where they stand in the name, in order
 */
record Likeness(int words, Closeness closeness, List<TextSpan> spans) {
    /** How words are in a name, the best first. */
    enum Closeness {
        /** They are all of it. */
        WHOLE,
        /** They begin it. */
        BEGINNING,
        /** They begin other words of it. */
        INSIDE,
        /** One is not spelt so. */
        MISSPELT
    }

    Likeness {
        spans = List.copyOf(spans);
    }

    /**
     * {@return how well a name matches; not at all when the word typed last begins none of its words}
     *
     * @param typed the words typed, the last of them perhaps not whole
     * @param name as {@link NameWord#ofName} reads it
     */
    static Optional<Likeness> of(List<NameWord> typed, List<NameWord> name) {
        return new Comparing(name).with(typed);
    }

    /** {@return the same for another name of the same thing, none of whose words are known} */
    Likeness elsewhere() {
        return new Likeness(words, closeness, List.of());
    }

    /** One comparison, in which each word of the name is used once. */
    private static final class Comparing {
        private final List<NameWord> name;
        private final boolean[] used;
        private final List<TextSpan> spans = new ArrayList<>(2);
        private boolean misspelt;
        private boolean whole = true;

        Comparing(List<NameWord> name) {
            this.name = name;
            this.used = new boolean[name.size()];
        }

        private Optional<Likeness> with(List<NameWord> typed) {
            int words = 0;
            while (words < typed.size() && holds(typed.get(typed.size() - 1 - words))) {
                words++;
            }
            if (words == 0) {
                return Optional.empty();
            }
            Collections.sort(spans);
            return Optional.of(new Likeness(words, closeness(), spans));
        }

        private boolean holds(NameWord typed) {
            for (int at = 0; at < used.length; at++) {
                if (!used[at] && name.get(at).form().startsWith(typed.form())) {
                    return take(at, typed);
                }
            }
            boolean mayBeSlip = !typed.cjk() && Slip.isPossibleIn(typed.form());
            for (int at = 0; mayBeSlip && at < used.length; at++) {
                if (!used[at] && Slip.isBetween(typed.form(), name.get(at).form())) {
                    misspelt = true;
                    return take(at, typed);
                }
            }
            return false;
        }

        private boolean take(int at, NameWord typed) {
            used[at] = true;
            whole &= name.get(at).form().length() == typed.form().length();
            spans.add(name.get(at).beginning(typed.form().length()));
            return true;
        }

        private Closeness closeness() {
            if (misspelt) {
                return Closeness.MISSPELT;
            }
            if (spans.getFirst().start() > name.getFirst().span().start()) {
                return Closeness.INSIDE;
            }
            return whole && isUnbroken() ? Closeness.WHOLE : Closeness.BEGINNING;
        }

        /** Whether no word of the name is left over; the parts of a long name are used with it. */
        private boolean isUnbroken() {
            for (NameWord word : name) {
                boolean covered = false;
                for (TextSpan span : spans) {
                    covered |= span.overlaps(word.span());
                }
                if (!covered) {
                    return false;
                }
            }
            return true;
        }
    }
}
