package dateline.ui.note;

import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Work;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is offered for what somebody types into a field, and which of it is chosen. Used on the window's thread.
 *
 * @param <T> what may be taken
 */
final class Offering<T> {
    private final JobRunner runner;
    private final Lane finding = new Lane();
    private final ReadOnlyObjectWrapper<Offered<T>> offered = new ReadOnlyObjectWrapper<>(Offered.nothing());

    /**
     * What is offered.
     *
     * @param typed what it was found by
     * @param items the likeliest first
     * @param choice which of them Enter takes, from 0; -1 for none
     * @param <T> what may be taken
     */
    record Offered<T>(String typed, List<T> items, int choice) {
        Offered {
            items = List.copyOf(items);
        }

        static <T> Offered<T> nothing() {
            return new Offered<>("", List.of(), -1);
        }

        Optional<T> chosen() {
            return choice < 0 ? Optional.empty() : Optional.of(items.get(choice));
        }
    }

    Offering(JobRunner runner) {
        this.runner = runner;
    }

    ReadOnlyObjectProperty<Offered<T>> offered() {
        return offered.getReadOnlyProperty();
    }

    /** Offers what is found for what was typed, the first of it chosen; for nothing typed, none is chosen by itself. */
    void ask(String typed, Work<List<T>> find) {
        runner.newest(
                finding,
                find,
                items -> offered.set(new Offered<>(typed, items, items.isEmpty() || typed.isBlank() ? -1 : 0)),
                thrown -> clear());
    }

    /** Chooses another of those offered; before the first there is none chosen. */
    void step(int steps) {
        Offered<T> now = offered.get();
        if (!now.items().isEmpty()) {
            int rounds = now.items().size() + 1;
            offered.set(new Offered<>(now.typed(), now.items(), Math.floorMod(now.choice() + 1 + steps, rounds) - 1));
        }
    }

    /** Offers nothing, and lets what is being looked for go. */
    void clear() {
        finding.clear();
        offered.set(Offered.nothing());
    }
}
