package dateline.ui.search;

import dateline.search.Order;
import dateline.search.Refinement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a person has asked for: what a search, a step of the history and a saved search have in common.
 *
 * @param query as typed
 * @param refinements what is included and excluded, in the order chosen, each value at most once
 * @param chosenOrder the order chosen by hand, if any
 */
public record Question(String query, List<Refinement> refinements, Optional<Order> chosenOrder) {
    /** Asks for everything. */
    public static final Question ALL = new Question("", List.of(), Optional.empty());

    public Question {
        refinements = List.copyOf(refinements);
    }

    /**
     * {@return what comes first: as chosen, else the best match, or the newest when there is nothing to match}
     */
    public Order order() {
        return chosenOrder.orElse(query.isBlank() ? Order.NEWEST : Order.RELEVANCE);
    }

    /**
     * {@return the same with other words}
     *
     * @param words as typed
     */
    public Question asking(String words) {
        return new Question(words, refinements, chosenOrder);
    }

    /**
     * {@return the same in another order}
     *
     * @param order what comes first
     */
    public Question orderedBy(Order order) {
        return new Question(query, refinements, Optional.of(order));
    }

    /**
     * {@return the same with a value included or excluded; when it already was in that sense, without it}
     *
     * @param refinement the value and its sense
     */
    public Question toggling(Refinement refinement) {
        var changed = new ArrayList<>(without(refinement).refinements);
        if (!refinements.contains(refinement)) {
            changed.add(refinement);
        }
        return new Question(query, changed, chosenOrder);
    }

    /**
     * {@return the same with a value neither included nor excluded}
     *
     * @param refinement names the value; its sense does not matter
     */
    public Question without(Refinement refinement) {
        List<Refinement> others = refinements.stream()
                .filter(each -> each.kind() != refinement.kind() || !each.id().equals(refinement.id()))
                .toList();
        return new Question(query, others, chosenOrder);
    }

    /**
     * {@return whether it asks for everything}
     */
    public boolean asksForAll() {
        return query.isBlank() && refinements.isEmpty();
    }
}
