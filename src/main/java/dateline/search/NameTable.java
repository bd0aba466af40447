package dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * All names that articles have, to be found by the beginning of any of their words: entities by each of their spellings,
 * topics and sources by their labels. Immutable.
 */
final class NameTable {
    private final List<Spelling> spellings = new ArrayList<>();
    private final String[] words;
    private final int[][] spellingsOf;

    /**
     * Makes a table.
     *
     * @param names everything that has a name, with its count
     * @param lens tells the other spellings of an entity
     */
    NameTable(List<FacetCount> names, MentionLens lens) {
        Map<String, List<Integer>> byWord = new TreeMap<>();
        for (FacetCount name : names) {
            for (String text : lens.vocabulary().spellings(name)) {
                int number = spellings.size();
                List<NameWord> spelt = NameWord.ofName(text);
                spellings.add(new Spelling(name, spelt, text.equals(name.label())));
                spelt.stream()
                        .map(NameWord::form)
                        .distinct()
                        .forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>(1))
                                .add(number));
            }
        }
        words = byWord.keySet().toArray(String[]::new);
        spellingsOf = byWord.values().stream()
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** One way to write a name; the one that is shown or another. */
    private record Spelling(FacetCount name, List<NameWord> words, boolean shown) {}

    /**
     * A name that matches what is typed.
     *
     * @param name what has it
     * @param likeness the best of its spellings
     */
    record Match(FacetCount name, Likeness likeness) {}

    /** {@return the best names of each kind that match, so many of each at most, in no order} */
    Collection<Match> find(List<NameWord> typed, Set<FacetKind> kinds, int limit) {
        var best = new BestOfEachKind(limit);
        BitSet near = near(typed.getLast());
        Optional<Match> last = Optional.empty();
        for (int number = near.nextSetBit(0); number >= 0; number = near.nextSetBit(number + 1)) {
            Spelling spelling = spellings.get(number);
            Optional<Likeness> likeness =
                    kinds.contains(spelling.name.kind()) ? likeness(typed, spelling) : Optional.empty();
            if (likeness.isPresent()) {
                // The spellings of one name stand side by side.
                Optional<Match> same = last.filter(match -> match.name.equals(spelling.name));
                if (same.isEmpty()) {
                    last.ifPresent(best::add);
                }
                Likeness better = same.map(match -> better(match.likeness, likeness.get()))
                        .orElse(likeness.get());
                last = Optional.of(new Match(spelling.name, better));
            }
        }
        last.ifPresent(best::add);
        return best.all();
    }

    /** The best matches of each kind, so many of each. */
    private static final class BestOfEachKind {
        private static final Comparator<Match> WORST_FIRST = Comparator.comparingInt(
                        (Match match) -> match.likeness.words())
                .thenComparing(match -> match.likeness.closeness(), Comparator.reverseOrder())
                .thenComparingInt(match -> match.name.count())
                .thenComparing(match -> match.name.label(), Comparator.reverseOrder());

        private final int limit;
        private final Map<FacetKind, PriorityQueue<Match>> best = new EnumMap<>(FacetKind.class);

        BestOfEachKind(int limit) {
            this.limit = limit;
        }

        private void add(Match match) {
            var ofKind = best.computeIfAbsent(match.name.kind(), none -> new PriorityQueue<>(WORST_FIRST));
            ofKind.add(match);
            if (ofKind.size() > limit) {
                ofKind.remove();
            }
        }

        private List<Match> all() {
            return best.values().stream().flatMap(Collection::stream).toList();
        }
    }

    private static Optional<Likeness> likeness(List<NameWord> typed, Spelling spelling) {
        Optional<Likeness> likeness = Likeness.of(typed, spelling.words);
        return spelling.shown ? likeness : likeness.map(Likeness::elsewhere);
    }

    private static Likeness better(Likeness one, Likeness other) {
        if (one.words() != other.words()) {
            return one.words() > other.words() ? one : other;
        }
        return one.closeness().compareTo(other.closeness()) <= 0 ? one : other;
    }

    /** The spellings that have a word which begins so, or would but for one error. */
    private BitSet near(NameWord typed) {
        var near = new BitSet(spellings.size());
        String form = typed.form();
        int at = Arrays.binarySearch(words, form);
        for (int word = at < 0 ? -at - 1 : at; word < words.length && words[word].startsWith(form); word++) {
            add(word, near);
        }
        if (!typed.cjk() && Slip.isPossibleIn(form)) {
            for (int word = 0; word < words.length; word++) {
                if (Slip.isBetween(form, words[word])) {
                    add(word, near);
                }
            }
        }
        return near;
    }

    private void add(int word, BitSet to) {
        for (int spelling : spellingsOf[word]) {
            to.set(spelling);
        }
    }
}
