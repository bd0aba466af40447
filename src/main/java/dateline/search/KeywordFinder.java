package dateline.search;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of the query language that what is typed may become. */
final class KeywordFinder {
    private static final List<String> KEYWORDS = List.of(
            "person:",
            "base:",
            "agreement:",
            "organisation:",
            "place:",
            "event:",
            "topic:",
            "source:",
            "headline:",
            "before:",
            "after:",
            "on:");

    private KeywordFinder() {}

    /** {@return the keywords that the last word typed begins} */
    static List<Candidate> find(Fragment fragment) {
        List<Candidate> found = new ArrayList<>();
        List<NameWord> last = List.of(fragment.words().getLast());
        for (String keyword : KEYWORDS) {
            Likeness.of(last, NameWord.ofName(keyword))
                    .ifPresent(likeness -> found.add(new Candidate(
                            Suggestion.Kind.KEYWORD, keyword, 0, likeness, () -> fragment.replacing(1, keyword))));
        }
        found.sort(Candidate.BEST_FIRST);
        return found;
    }
}
