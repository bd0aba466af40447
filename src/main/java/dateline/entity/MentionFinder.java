package dateline.entity;

import dateline.archive.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of a ledger in text, in one pass: at each word the longest spelling that begins there, then on behind
 * it. Immutable; may be used from several threads.
 *
 * <p>A label with a capital wants one in the text, a label of one word in capitals ({@code SOFA}) is found in capitals
 * only; possessive endings, dashes, accents and widths hide nothing. A family name alone names whom the text named in
 * full before, unless two such people share it.
 */
public final class MentionFinder {
    private final NameTrie trie;

    /**
     * Makes a finder.
     *
     * @param ledger the names to find
     */
    public MentionFinder(EntityLedger ledger) {
        this.trie = new NameTrie(ledger);
    }

    /**
     * {@return the mentions in a text, in order, none overlapping}
     *
     * @param text any text; blocks end with a line feed, and its first line is taken for a headline
     */
    public List<Mention> find(String text) {
        var words = new TextWords(text, trie);
        List<Candidate> candidates = candidates(words);
        return new Naming(words, candidates).mentions();
    }

    private List<Candidate> candidates(TextWords words) {
        List<Candidate> found = new ArrayList<>();
        int word = 0;
        while (word < words.count()) {
            Candidate longest = words.number(word) == NameTrie.NONE ? null : longestFrom(word, words);
            if (longest == null) {
                word++;
            } else {
                found.add(longest);
                word = longest.last() + 1;
            }
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable Candidate longestFrom(int first, TextWords words) {
        Candidate longest = null;
        int state = NameTrie.ROOT;
        for (int word = first; word < words.count() && words.number(word) != NameTrie.NONE; word++) {
            if (word > first && !words.isTied(word - 1)) {
                break;
            }
            state = trie.next(state, words.number(word));
            if (state == NameTrie.NONE) {
                break;
            }
            List<Spelling> fitting = fitting(first, word, trie.accepted(state), words);
            if (!fitting.isEmpty()) {
                longest = new Candidate(first, word, fitting);
            }
        }
        return longest;
    }

    private static List<Spelling> fitting(int first, int last, List<Spelling> spellings, TextWords words) {
        if (spellings.isEmpty() || words.isKatakanaBroken(first - 1) || words.isKatakanaBroken(last)) {
            return List.of();
        }
        return spellings.stream()
                .filter(spelling -> fits(first, spelling, words))
                .toList();
    }

    private static boolean fits(int first, Spelling spelling, TextWords words) {
        if (spelling.acronym() && !words.hasOnlyCapitals(first)) {
            return false;
        }
        for (int i = 0; i < spelling.capitals().size(); i++) {
            if (spelling.capitals().get(i) && !words.hasCapital(first + i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Words that may be a name.
     *
     * @param first the first word's place in the text
     * @param last the last word's
     * @param spellings whose names they may be
     */
    record Candidate(int first, int last, List<Spelling> spellings) {
        Candidate {
            spellings = List.copyOf(spellings);
        }

        TextSpan span(TextWords words) {
            return new TextSpan(words.start(first), words.end(last));
        }
    }
}
