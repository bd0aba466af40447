package dateline.search;

import java.util.ArrayList;
import java.util.List;

/** Finds what was searched for before and what is typed may become. */
final class PastFinder {
    private PastFinder() {}

    /** {@return the past searches that hold all that is typed, the newest first; all of them when nothing is} */
    static List<Suggestion> find(SuggestionRequest request, int limit) {
        String typed = request.typed().strip();
        List<NameWord> words = NameWord.typed(typed);
        List<Suggestion> found = new ArrayList<>();
        for (String past : request.past()) {
            if (found.size() == limit) {
                return found;
            }
            if (typed.isEmpty()) {
                found.add(suggestion(past, new Likeness(1, Likeness.Closeness.WHOLE, List.of())));
            } else if (!past.strip().equals(typed)) {
                Likeness.of(words, NameWord.ofName(past))
                        .filter(likeness -> likeness.words() == words.size())
                        .ifPresent(likeness -> found.add(suggestion(past, likeness)));
            }
        }
        return found;
    }

    private static Suggestion suggestion(String past, Likeness likeness) {
        return new Suggestion(Suggestion.Kind.PAST, past, past, past.length(), 0, likeness.spans());
    }
}
