package dateline.ui.search;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import dateline.search.FacetCount;
import dateline.search.FacetKind;
import dateline.search.Hit;
import dateline.search.Order;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.search.Versions;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is asked and what was found. An answer to an older question never takes the place of a newer one's. */
public final class SearchModel {
    private static final List<FacetKind> ALL_FACETS = List.of(FacetKind.values());

    /** So many versions of one story are shown under a row at most. */
    private static final int MOST_VERSIONS = 1000;

    private final Searcher searcher;
    private final JobRunner runner;
    private final Words words;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(Question.ALL);
    private final ReadOnlyObjectWrapper<SearchState> state = new ReadOnlyObjectWrapper<>(new SearchState.Waiting());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final HitRows rows;
    private final Lane opening = new Lane();
    private boolean together = true;
    private final Map<String, String> labels = new HashMap<>();

    /**
     * Makes a model that has asked nothing yet.
     *
     * @param searcher answers
     * @param runner runs it
     * @param words says what went wrong
     */
    public SearchModel(Searcher searcher, JobRunner runner, Words words) {
        this.searcher = searcher;
        this.runner = runner;
        this.words = words;
        this.rows = new HitRows(runner);
    }

    /**
     * {@return what is asked now}
     */
    public ReadOnlyObjectProperty<Question> question() {
        return question.getReadOnlyProperty();
    }

    /**
     * {@return what was found}
     */
    public ReadOnlyObjectProperty<SearchState> state() {
        return state.getReadOnlyProperty();
    }

    /**
     * {@return whether an answer is on its way}
     */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /**
     * {@return the articles found}
     */
    public HitRows rows() {
        return rows;
    }

    /**
     * Asks.
     *
     * @param asked what is wanted
     */
    public void ask(Question asked) {
        question.set(asked);
        busy.set(true);
        SearchRequest request = request(asked, 0, ALL_FACETS);
        runner.newest(lane, progress -> searcher.search(request, progress), this::found, this::failed);
    }

    /**
     * Asks in other words.
     *
     * @param query as typed
     */
    public void type(String query) {
        if (!query.equals(question.get().query())) {
            ask(question.get().asking(query));
        }
    }

    /** Asks the same again, after the archive changed. */
    public void askAgain() {
        ask(question.get());
    }

    /**
     * Includes or excludes a value, or neither when it already was in that sense.
     *
     * @param refinement the value and its sense
     * @param label the name to show for it
     */
    public void toggle(Refinement refinement, String label) {
        labels.put(key(refinement.kind(), refinement.id()), label);
        ask(question.get().toggling(refinement));
    }

    /** Goes on to the next order: best match and most mentions (when there is something to match), newest, oldest. */
    public void nextOrder() {
        List<Order> orders = question.get().orders();
        Order next = orders.get((orders.indexOf(question.get().order()) + 1) % orders.size());
        ask(question.get().orderedBy(next));
    }

    /**
     * Lets each version of a story be a row of its own, or one row stand for all again.
     *
     * @return whether one row stands for all now
     */
    public boolean toggleVersions() {
        together = !together;
        askAgain();
        return together;
    }

    /**
     * Shows the versions that a row stands for under it, when they are not shown, or takes them away.
     *
     * @param row any row; one that stands for itself only stays as it is
     */
    public void toggleVersions(int row) {
        switch (rows.get(row).place()) {
            case CLOSED -> openVersions(row);
            case OPEN -> rows.close(row);
            case ALONE, VERSION -> {}
        }
    }

    /**
     * Shows the versions that a row stands for under it.
     *
     * @param row any row; only one that stands for others is opened
     */
    public void openVersions(int row) {
        Optional<Hit> standing = rows.get(row).hit();
        if (rows.get(row).place() != HitRows.Place.CLOSED || standing.isEmpty()) {
            return;
        }
        ArticleId article = standing.get().id();
        Question asked = question.get();
        var request = new SearchRequest(asked.query(), asked.refinements(), asked.order(), 0, MOST_VERSIONS, List.of())
                .with(new Versions.Of(article));
        runner.newest(
                opening,
                progress -> searcher.search(request, progress),
                found -> opened(row, article, found),
                thrown -> {});
    }

    private void opened(int row, ArticleId article, SearchResult found) {
        // The rows may be others by now.
        boolean stands = row < rows.size()
                && rows.get(row).hit().map(hit -> hit.id().equals(article)).orElse(false);
        if (stands) {
            rows.open(
                    row,
                    found.hits().stream()
                            .filter(hit -> !hit.id().equals(article))
                            .toList());
        }
    }

    /**
     * {@return the name to show for a value}
     *
     * @param refinement names the value
     */
    public String label(Refinement refinement) {
        return labels.getOrDefault(key(refinement.kind(), refinement.id()), refinement.id());
    }

    /**
     * Teaches the names of values that no answer so far has named.
     *
     * @param kind what kind of value
     * @param id the value
     * @param label its name
     */
    public void name(FacetKind kind, String id, String label) {
        labels.put(key(kind, id), label);
    }

    /**
     * {@return the row of an article, when it is among those at hand}
     *
     * @param article any article
     */
    public OptionalInt rowOf(ArticleId article) {
        int atHand = Math.min(rows.size(), HitRows.PAGE);
        for (int index = 0; index < atHand; index++) {
            if (rows.get(index).hit().map(hit -> hit.id().equals(article)).orElse(false)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * {@return the answer shown, if there is one}
     */
    public Optional<SearchResult> result() {
        return state.get() instanceof SearchState.Found found ? Optional.of(found.result()) : Optional.empty();
    }

    private void found(SearchResult result) {
        Question asked = question.get();
        result.facets().values().forEach(counts -> counts.forEach(this::learn));
        opening.clear();
        rows.show(
                result.results(),
                result.hits(),
                (from, limit) -> searcher.search(request(asked, from, List.of()), Progress.NONE)
                        .hits());
        busy.set(false);
        state.set(new SearchState.Found(result));
    }

    private void failed(Exception thrown) {
        Trouble.sentence(thrown, words).ifPresent(sentence -> {
            rows.showNone();
            busy.set(false);
            state.set(new SearchState.Failed(sentence));
        });
    }

    private void learn(FacetCount count) {
        labels.put(key(count.kind(), count.id()), count.label());
    }

    /** {@return what a model that was just made asks for} */
    static SearchRequest firstRequest(Question asked) {
        return request(asked, 0, ALL_FACETS, Versions.TOGETHER);
    }

    private SearchRequest request(Question asked, int from, List<FacetKind> facets) {
        return request(asked, from, facets, together ? Versions.TOGETHER : Versions.APART);
    }

    private static SearchRequest request(Question asked, int from, List<FacetKind> facets, Versions versions) {
        return new SearchRequest(asked.query(), asked.refinements(), asked.order(), from, HitRows.PAGE, facets)
                .with(versions);
    }

    private static String key(FacetKind kind, String id) {
        return kind + " " + id;
    }
}
