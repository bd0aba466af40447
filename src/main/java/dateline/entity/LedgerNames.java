package dateline.entity;

import dateline.entity.Found.Candidate;
import dateline.entity.Found.Candidate.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the names of a ledger in a text: at each word the longest spelling that begins there, then on behind it. */
final class LedgerNames {
    /** A misspelling of a name of one word is told from another word only when it is so long. */
    private static final int LONG_WORD = 6;

    /** Of shorter names of one word there are too many others: {@code Kaduna} is not {@code Kadena} misspelt. */
    private static final int LONG_NAME = 8;

    private final TextWords words;
    private final NameTrie trie;

    LedgerNames(TextWords words, NameTrie trie) {
        this.words = words;
        this.trie = trie;
    }

    /** {@return the names, in order, none overlapping} */
    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        int word = 0;
        while (word < words.count()) {
            Candidate longest = longestFrom(word);
            if (longest == null) {
                word++;
            } else {
                found.add(longest);
                word = longest.last() + 1;
            }
        }
        return found;
    }

    private @Nullable Candidate longestFrom(int first) {
        boolean exact = words.isInName(first);
        if (!exact && isCouple(first)) {
            return couple(first);
        }
        if (!exact && !mayBeMisspelt(first)) {
            return null;
        }
        int number = exact ? words.number(first) : trie.nearWord(words.lower(first));
        if (number == NameTrie.NONE) {
            return baseBySound(first);
        }
        Candidate longest = null;
        int state = trie.next(NameTrie.ROOT, number);
        int commas = 0;
        int word = first;
        while (state != NameTrie.NONE) {
            List<Spelling> fitting = fitting(first, word, trie.accepted(state), commas);
            if (!fitting.isEmpty() && (exact || isTelling(first, word))) {
                longest = new Candidate(first, word, fitting, Optional.empty(), letters(first, word, number, exact));
            }
            if (!trie.goesOn(state) || word + 1 == words.count() || !words.isTiedOrListed(word)) {
                break;
            }
            word++;
            int next = words.isInName(word) ? trie.next(state, words.number(word)) : NameTrie.NONE;
            if (next == NameTrie.NONE && exact && mayBeMisspelt(word)) {
                next = trie.next(state, near(word));
                exact = false;
            }
            state = next;
            commas |= words.isBehindComma(word) ? 1 << (word - first) : 0;
        }
        return longest;
    }

    /** {@code Iwakuney}: a base that is called by one word. Other names of one word sound like too much. */
    private @Nullable Candidate baseBySound(int word) {
        List<Spelling> names = trie.namesOf(trie.wordOfSound(words.lower(word)));
        if (names.isEmpty() || !isTelling(word, word)) {
            return null;
        }
        List<Spelling> bases = fitting(word, word, names, 0).stream()
                .filter(spelling -> spelling.entity().type() == EntityType.BASE)
                .toList();
        return bases.isEmpty() ? null : new Candidate(word, word, bases, Optional.empty(), Letters.SLIP);
    }

    /** {@code The Mansfields}, where {@code Mansfield} is a family name. */
    private boolean isCouple(int word) {
        return word > 0
                && words.hasCapital(word)
                && words.text().charAt(words.end(word) - 1) == 's'
                && words.isTied(word - 1)
                && words.lower(word - 1).equals("the");
    }

    private @Nullable Candidate couple(int word) {
        String plural = words.lower(word);
        List<Spelling> families = trie.namesOf(trie.word(plural.substring(0, plural.length() - 1))).stream()
                .filter(spelling -> spelling.role() == Spelling.Role.FAMILY)
                .toList();
        return families.isEmpty() ? null : new Candidate(word, word, families, Optional.empty(), Letters.SAME);
    }

    private int near(int word) {
        int near = trie.nearWord(words.lower(word));
        return near == NameTrie.NONE ? Integer.MAX_VALUE : near;
    }

    /** A word with a capital that no name has, and that is no given name of its own. */
    private boolean mayBeMisspelt(int word) {
        return words.hasCapital(word)
                && words.end(word) - words.start(word) >= NearSpellings.SHORTEST
                && !words.isInName(word)
                && !words.isCjk(word)
                && words.kinds(word) == 0;
    }

    private Letters letters(int first, int last, int number, boolean exact) {
        if (exact) {
            return Letters.SAME;
        }
        boolean slip = last > first
                || words.end(first) - words.start(first) >= LONG_NAME
                || trie.isSlip(number, words.lower(first));
        return slip ? Letters.SLIP : Letters.NEAR;
    }

    /** One long word by itself, or a misspelt word beside one that is not. */
    private boolean isTelling(int first, int last) {
        boolean inName = last + 1 < words.count() && words.hasCapital(last + 1) && words.isTied(last);
        boolean behindName =
                first > 0 && words.hasCapital(first - 1) && words.isTied(first - 1) && words.kinds(first - 1) == 0;
        return last > first || (words.end(first) - words.start(first) >= LONG_WORD && !inName && !behindName);
    }

    private List<Spelling> fitting(int first, int last, List<Spelling> spellings, int commas) {
        if (spellings.isEmpty() || words.isKatakanaBroken(first - 1) || words.isKatakanaBroken(last)) {
            return List.of();
        }
        for (Spelling spelling : spellings) {
            if (!fits(first, spelling, commas)) {
                return spellings.stream()
                        .filter(other -> fits(first, other, commas))
                        .toList();
            }
        }
        return spellings;
    }

    private boolean fits(int first, Spelling spelling, int commas) {
        if (spelling.commas() != commas || (spelling.acronym() && !words.hasOnlyCapitals(first))) {
            return false;
        }
        for (long capitals = spelling.capitals(); capitals != 0; capitals &= capitals - 1) {
            if (!words.hasCapital(first + Long.numberOfTrailingZeros(capitals))) {
                return false;
            }
        }
        return true;
    }
}
