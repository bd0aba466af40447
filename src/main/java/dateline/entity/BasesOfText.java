package dateline.entity;

import dateline.entity.Found.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where one text names bases, and what stands with them in a list or behind them in the sentence. */
final class BasesOfText {
    /** What may stand between two bases of a list: {@code from Yokota and then to Misawa}. */
    private static final Set<String> LISTS = Set.of("and", "or", "to", "then", "from", "for", "later", "at");

    private static final int MOST_LINKS = 3;

    /** Where so many others do, what begins an item of a list is taken for a base. */
    private static final int ITEMS = 2;

    private final TextWords words;
    private final List<Found> bases = new ArrayList<>();

    BasesOfText(TextWords words) {
        this.words = words;
    }

    /** Tells of a place where a base is named. */
    void note(Found base) {
        bases.add(base);
    }

    /** {@return whether the same base is named in full earlier in the sentence, so that the name alone is hardly it again} */
    boolean isBesideFullName(Candidate candidate) {
        String name = NameKey.of(words.between(candidate.first(), candidate.last()));
        return bases.stream()
                .filter(base -> base.last() < candidate.first() && base.length() > 1)
                .filter(base -> TownOrBase.isOneSentence(base.last(), candidate.first(), words))
                .anyMatch(base -> List.of(NameKey.of(words.between(base.first(), base.last()))
                                .split(" ", -1))
                        .contains(name));
    }

    /** {@return whether a base of another name is named in full in the sentence of a word} */
    boolean isWithAnother(int word) {
        String name = words.lower(word);
        return bases.stream()
                .filter(base -> base.last() < word || base.first() > word)
                .filter(base -> !words.lower(base.first()).equals(name))
                .anyMatch(base ->
                        TownOrBase.isOneSentence(Math.min(base.last(), word), Math.max(base.first(), word), words));
    }

    /** {@return whether words stand in a list with a base that has no other meaning: {@code Kadena, Misawa and Sasebo}} */
    boolean isListed(int first, int last) {
        return isAmongItems(first)
                || bases.stream().anyMatch(base -> {
                    boolean before = first - base.last() > 0 && isList(base.last(), first);
                    return before || (base.first() - last > 0 && isList(last, base.first()));
                });
    }

    /** {@return whether a word stands in a list between two bases: {@code Negishi, Koshiba and Kamiseya}} */
    boolean isBetween(int word) {
        // Asked of every capitalised word that nobody knows.
        boolean mayBe = word > 0
                && (words.isFollowedBy(word - 1, ", ") || LISTS.contains(words.lower(word - 1)))
                && word + 1 < words.count()
                && (words.isFollowedBy(word, ", ") || LISTS.contains(words.lower(word + 1)));
        return mayBe
                && bases.stream().anyMatch(base -> word > base.last() && isList(base.last(), word))
                && bases.stream().anyMatch(base -> base.first() > word && isList(word, base.first()));
    }

    /** Whether a word begins an item of a list in which others begin with bases: {@code Kadena, with jets; Naha, shared; Futenma}. */
    private boolean isAmongItems(int word) {
        return isItem(word)
                && bases.stream()
                                .filter(base -> base.first() != word && isItem(base.first()))
                                .filter(base -> words.line(base.first()) == words.line(word))
                                .count()
                        >= ITEMS;
    }

    private boolean isItem(int word) {
        int first = word > 0 && words.lower(word - 1).equals("and") ? word - 1 : word;
        return first > 0 && words.behind(first - 1).indexOf(';') >= 0;
    }

    private boolean isList(int one, int next) {
        if (next - one == 1) {
            return words.isFollowedBy(one, ", ");
        }
        if (next - one > MOST_LINKS + 1) {
            return false;
        }
        for (int word = one + 1; word < next; word++) {
            boolean large = words.hasCapital(word) && !words.isLineInCapitals(word);
            if (!LISTS.contains(words.lower(word)) || large || !words.isTiedOrListed(word - 1)) {
                return false;
            }
        }
        return words.isTied(next - 1);
    }
}
