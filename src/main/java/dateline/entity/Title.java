package dateline.entity;

import dateline.entity.Bearer.Gender;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is said of a person beside the name: {@code Foreign Minister}, {@code Mrs.}
 *
 * @param office the words of an office, in small letters; none when none is named
 * @param address the form of address; empty for none
 * @param rank whether it is a military rank
 * @param gender as the form of address tells it
 * @param age which of two is said to be meant
 */
record Title(Set<String> office, String address, boolean rank, Gender gender, Age age) {
    static final Title NONE = new Title(Set.of(), "", false, Gender.UNKNOWN, Age.UNKNOWN);

    /** Which of two of one name. */
    enum Age {
        /** The one who held office first. */
        ELDER,
        /** The one who did last. */
        YOUNGER,
        /** Not said. */
        UNKNOWN;

        private static final Set<String> ELDER_WORDS = Set.of("elder", "older", "first", "senior");
        private static final Set<String> YOUNGER_WORDS = Set.of("younger", "second", "junior");

        /** {@return the age that a word before a name says} */
        static Age of(String word) {
            if (ELDER_WORDS.contains(word)) {
                return ELDER;
            }
            return YOUNGER_WORDS.contains(word) ? YOUNGER : UNKNOWN;
        }
    }

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("fonmin", "foreign minister"),
            Map.entry("primin", "prime minister"),
            Map.entry("pm", "prime minister"),
            Map.entry("premier", "prime minister"),
            Map.entry("secdef", "secretary defense"),
            Map.entry("secstate", "secretary state"),
            Map.entry("amb", "ambassador"),
            Map.entry("envoy", "ambassador"),
            Map.entry("gov", "governor"),
            Map.entry("sen", "senator"),
            Map.entry("sens", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("hicom", "high commissioner"),
            Map.entry("asd", "assistant secretary defense"),
            Map.entry("defence", "defense"),
            Map.entry("vice-president", "vice president"),
            Map.entry("vice-minister", "vice minister"));
    private static final Set<String> SAY_NOTHING =
            Set.of("of", "for", "to", "the", "and", "former", "acting", "then", "old", "late", "u.s", "us", "s");
    private static final List<String> MILITARY =
            List.of("general", "admiral", "commander", "marshal", "forces", "army", "navy", "marine", "fleet", "staff");

    Title {
        office = Set.copyOf(office);
    }

    /** {@return the words of a title in the one form that all its spellings have} */
    static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            words.addAll(Arrays.asList(WRITTEN_OUT.getOrDefault(word, word).split(" ", -1)));
        }
        words.removeAll(SAY_NOTHING);
        words.remove("");
        return words;
    }

    boolean namesOffice() {
        return rank || !office.isEmpty();
    }

    /** {@return whether somebody who held an office may be called so} */
    boolean fits(Office held) {
        Set<String> words = words(held.title());
        return office.isEmpty() ? MILITARY.stream().anyMatch(words::contains) : words.containsAll(office);
    }
}
