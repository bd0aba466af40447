package dateline.ui.search;

import dateline.search.Suggestion;
import dateline.search.SuggestionRequest;
import dateline.store.PastSearches;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.settings.Kept;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What is offered while somebody types, and which of it is chosen. What is offered for something older never takes the
 * place of what is offered for something newer.
 */
public final class SuggestionsModel {
    private static final int MOST = 9;
    private static final int NONE = -1;

    private final Suggesting suggesting;
    private final Kept<PastSearches> past;
    private final JobRunner runner;
    private final Lane lane = new Lane();
    private final ObservableList<Suggestion> offered = FXCollections.observableArrayList();
    private final ObservableList<Suggestion> seen = FXCollections.unmodifiableObservableList(offered);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);

    /**
     * Makes a model that offers nothing yet.
     *
     * @param suggesting finds suggestions
     * @param past what was searched for before
     * @param runner runs it
     */
    public SuggestionsModel(Suggesting suggesting, Kept<PastSearches> past, JobRunner runner) {
        this.suggesting = suggesting;
        this.past = past;
        this.runner = runner;
    }

    /**
     * {@return what is offered, the best first}
     */
    public ObservableList<Suggestion> offered() {
        return seen;
    }

    /**
     * {@return the number of the one chosen; -1 while none is}
     */
    public ReadOnlyIntegerProperty choice() {
        return chosen.getReadOnlyProperty();
    }

    /**
     * {@return the one chosen, if one is}
     */
    public Optional<Suggestion> chosen() {
        return chosen.get() == NONE ? Optional.empty() : Optional.of(offered.get(chosen.get()));
    }

    /**
     * Looks for suggestions.
     *
     * @param typed what stands in the search box
     * @param caret where the next letter goes
     */
    public void type(String typed, int caret) {
        var request = new SuggestionRequest(
                typed, Math.min(caret, typed.length()), past.now().queries(), MOST);
        // Nobody who types wants to hear why nothing is offered: the search itself says what is wrong.
        runner.newest(lane, progress -> suggesting.suggest(request), this::offer, failed -> close());
    }

    /** Offers nothing, until somebody types again. */
    public void close() {
        lane.clear();
        offer(List.of());
    }

    /**
     * Goes up or down what is offered; between the last and the first, none is chosen.
     *
     * @param rows how many rows down; negative for up
     */
    public void step(int rows) {
        chosen.set(Math.floorMod(chosen.get() + 1 + rows, offered.size() + 1) - 1);
    }

    /**
     * Remembers what was searched for.
     *
     * @param query as typed; a blank one is not remembered
     */
    public void remember(String query) {
        past.change(searches -> searches.with(query));
    }

    /** Forgets all that was searched for. */
    public void forgetPast() {
        past.change(searches -> PastSearches.none());
        close();
    }

    private void offer(List<Suggestion> found) {
        chosen.set(NONE);
        offered.setAll(found);
    }
}
