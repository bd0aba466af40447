package dateline.search;

import java.util.Comparator;
import java.util.function.Supplier;

/**
 * What may be offered for what is typed.
 *
 * @param kind what it is
 * @param label the name to show
 * @param count how many articles have it
 * @param likeness how well it matches
 * @param completion gives the query with it; asked only when it is offered
 */
record Candidate(
        Suggestion.Kind kind, String label, int count, Likeness likeness, Supplier<Fragment.Completion> completion) {
    /** Those that take more of the words first, then the closer ones, then the more frequent. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate each) -> -each.likeness.words())
            .thenComparing(each -> each.likeness.closeness())
            .thenComparingInt(each -> -each.count)
            .thenComparing(Candidate::label)
            .thenComparing(Candidate::kind);

    Suggestion suggestion() {
        Fragment.Completion taken = completion.get();
        return new Suggestion(kind, label, taken.query(), taken.caret(), count, likeness.spans());
    }
}
