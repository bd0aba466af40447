package dateline.ui.search;

import dateline.job.Progress;
import dateline.search.FacetKind;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.store.SavedSearches;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.settings.Kept;
import dateline.workspace.WorkspaceFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The searches that a person keeps, each a query in the query language, so that the command line reads them too; and how
 * many articles came to each since it was last looked at. Belongs to the window's thread; counts are made elsewhere.
 */
public final class SavedModel {
    private final Kept<SavedSearches> kept;
    private final Function<Refinement, String> labels;
    private final Searcher searcher;
    private final JobRunner runner;
    private final Lane counting = new Lane();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();

    /** One for all who look on: it hears of changes only as long as something holds it. */
    private final ObservableList<Entry> readOnly = FXCollections.unmodifiableObservableList(entries);

    private Map<String, Long> fresh = new HashMap<>();
    private OptionalLong newest = OptionalLong.empty();
    private Optional<Look> look = Optional.empty();

    /**
     * A saved search.
     *
     * @param name what the person calls it
     * @param fresh how many articles came to it since it was last looked at
     */
    public record Entry(String name, long fresh) {}

    /** A search that is looked at, and what had been seen of it before. */
    private record Look(String name, String query, OptionalLong seen) {}

    /**
     * Makes the searches as they were kept.
     *
     * @param kept the archive's own
     * @param labels the name of a value that is included or excluded
     * @param searcher counts
     * @param runner runs it
     */
    public SavedModel(
            Kept<SavedSearches> kept, Function<Refinement, String> labels, Searcher searcher, JobRunner runner) {
        this.kept = kept;
        this.labels = labels;
        this.searcher = searcher;
        this.runner = runner;
        refresh();
    }

    /**
     * {@return the searches, in the person's order; changes as they are kept, forgotten and counted}
     */
    public ObservableList<Entry> entries() {
        return readOnly;
    }

    /**
     * Keeps a question under a name made of its words. What is there now is no news of it.
     *
     * @param question what is asked
     * @return the name; empty when everything is asked for, which need not be kept
     */
    public Optional<String> keep(Question question) {
        if (question.asksForAll()) {
            return Optional.empty();
        }
        String name = name(question);
        fresh.remove(name);
        kept.change(searches -> searches.with(new SavedSearches.Search(name, query(question), newest)));
        refresh();
        return Optional.of(name);
    }

    /**
     * Forgets a search.
     *
     * @param name what it is called
     * @return what keeps it again, in its place; nothing to be done when there was none
     */
    public Runnable forget(String name) {
        List<SavedSearches.Search> before = kept.now().searches();
        Optional<SavedSearches.Search> gone = kept.now().get(name);
        kept.change(searches -> searches.without(name));
        refresh();
        return () -> {
            gone.ifPresent(search -> kept.change(searches -> searches.with(search, before.indexOf(search))));
            refresh();
        };
    }

    /**
     * Gives a search another name.
     *
     * @param name what it is called
     * @param other what it shall be called
     * @return whether it is called so now; not when the name is blank or another's
     */
    public boolean rename(String name, String other) {
        String wanted = other.strip();
        boolean taken = !wanted.equals(name) && kept.now().get(wanted).isPresent();
        Optional<SavedSearches.Search> search = kept.now().get(name);
        if (wanted.isEmpty() || taken || search.isEmpty()) {
            return false;
        }
        var renamed = new SavedSearches.Search(
                wanted, search.get().query(), search.get().seen());
        kept.change(searches -> searches.replacing(name, renamed));
        Optional.ofNullable(fresh.remove(name)).ifPresent(count -> fresh.put(wanted, count));
        look = look.map(at -> at.name().equals(name) ? new Look(wanted, at.query(), at.seen()) : at);
        refresh();
        return true;
    }

    /**
     * Begins to look at a search, until something else is asked.
     *
     * @param name what it is called
     * @return what it asks, if there is one
     */
    public Optional<Question> open(String name) {
        Optional<SavedSearches.Search> search = kept.now().get(name);
        look = search.map(at -> new Look(name, at.query(), at.seen()));
        return search.map(at -> Question.ALL.asking(at.query()));
    }

    /**
     * Is told what is asked: a search whose words are no longer those is left.
     *
     * @param question what is asked now
     */
    public void asked(Question question) {
        look = look.filter(at -> at.query().equals(question.query()));
    }

    /**
     * Is told what is shown: of the search that is looked at, all of it is seen.
     *
     * @param result the answer
     */
    public void shown(SearchResult result) {
        newest = OptionalLong.of(result.arrivals());
        look.filter(at -> at.query().equals(result.request().query())).ifPresent(at -> {
            see(at.name(), result.arrivals());
            fresh.remove(at.name());
            refresh();
        });
    }

    /**
     * {@return the mark behind which articles are news of the search that is looked at; empty when none is, or it was never
     * looked at before}
     */
    public OptionalLong seenBefore() {
        return look.map(Look::seen).orElse(OptionalLong.empty());
    }

    /** Counts what is new to each search, in the background. */
    public void count() {
        List<SavedSearches.Search> searches = kept.now().searches();
        if (!searches.isEmpty()) {
            runner.newest(counting, progress -> counts(searches, progress), this::counted, thrown -> {});
        }
    }

    private record Counts(Map<String, Long> fresh, long mark) {}

    private Counts counts(List<SavedSearches.Search> searches, Progress progress) throws WorkspaceFault {
        Map<String, Long> counts = new HashMap<>();
        // What comes in between two counts is new to all: the mark is that of before the first.
        long mark = searcher.search(SearchRequest.countSince("", Long.MAX_VALUE - 1), progress)
                .arrivals();
        for (SavedSearches.Search search : searches) {
            if (search.seen().isPresent()) {
                var request =
                        SearchRequest.countSince(search.query(), search.seen().getAsLong());
                counts.put(search.name(), searcher.search(request, progress).total());
            }
        }
        return new Counts(counts, mark);
    }

    private void counted(Counts counts) {
        fresh = new HashMap<>(counts.fresh());
        look.ifPresent(at -> fresh.remove(at.name()));
        // A search that was never counted has seen what is there now.
        kept.now().searches().stream()
                .filter(search -> search.seen().isEmpty())
                .forEach(search -> see(search.name(), counts.mark()));
        refresh();
    }

    private void see(String name, long mark) {
        kept.change(searches -> searches.get(name)
                .map(search ->
                        searches.replacing(name, new SavedSearches.Search(name, search.query(), OptionalLong.of(mark))))
                .orElse(searches));
    }

    private void refresh() {
        entries.setAll(kept.now().searches().stream()
                .map(search -> new Entry(search.name(), fresh.getOrDefault(search.name(), 0L)))
                .toList());
    }

    private String name(Question question) {
        List<String> parts = new ArrayList<>();
        if (!question.query().isBlank()) {
            parts.add(question.query().strip());
        }
        question.refinements().forEach(each -> parts.add((isExcluded(each) ? "− " : "") + labels.apply(each)));
        return String.join(" · ", parts);
    }

    private String query(Question question) {
        List<String> parts = new ArrayList<>();
        if (!question.query().isBlank()) {
            String typed = question.query().strip();
            parts.add(question.refinements().isEmpty() ? typed : "(" + typed + ")");
        }
        question.refinements().forEach(each -> parts.add((isExcluded(each) ? "-" : "") + words(each)));
        return String.join(" ", parts);
    }

    private String words(Refinement refinement) {
        if (refinement.kind() == FacetKind.YEAR) {
            boolean bare = refinement.id().length() == 4 || refinement.id().contains("..");
            return bare ? refinement.id() : "on:" + refinement.id();
        }
        return refinement.kind().word() + ":\"" + labels.apply(refinement).replace("\"", "") + "\"";
    }

    private static boolean isExcluded(Refinement refinement) {
        return refinement.sense() == Refinement.Sense.EXCLUDE;
    }
}
