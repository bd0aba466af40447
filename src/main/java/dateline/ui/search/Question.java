package dateline.ui.search;

import dateline.search.FacetKind;
import dateline.search.Order;
import dateline.search.Period;
import dateline.search.Refinement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * {@return the orders that tell anything: by match and by mentions only when something is asked for}
     */
    public List<Order> orders() {
        return Stream.of(Order.values())
                .filter(order -> order != Order.RELEVANCE || !query.isBlank())
                .filter(order -> order != Order.MOST_MENTIONS || !asksForAll())
                .toList();
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
     * {@return the same with a period included in the place of those that were; when it was the one, without any}
     *
     * @param period any period
     */
    public Question within(Period period) {
        var chosen = new Refinement(FacetKind.YEAR, period.written(), Refinement.Sense.INCLUDE);
        var changed = new ArrayList<>(refinements);
        changed.removeIf(each -> each.kind() == FacetKind.YEAR && each.sense() == Refinement.Sense.INCLUDE);
        if (!refinements.contains(chosen)) {
            changed.add(chosen);
        }
        return new Question(query, changed, chosenOrder);
    }

    /**
     * {@return whether it asks for everything}
     */
    public boolean asksForAll() {
        return query.isBlank() && refinements.isEmpty();
    }
}
