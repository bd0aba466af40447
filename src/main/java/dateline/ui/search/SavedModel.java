package dateline.ui.search;

import dateline.search.FacetKind;
import dateline.search.Refinement;
import dateline.store.SavedSearches;
import dateline.ui.settings.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The searches that a person keeps, each a query in the query language, so that the command line reads them too. */
public final class SavedModel {
    private final Kept<SavedSearches> kept;
    private final Function<Refinement, String> labels;
    private final ObservableList<String> names = FXCollections.observableArrayList();

    /**
     * Makes the searches as they were kept.
     *
     * @param kept the archive's own
     * @param labels the name of a value that is included or excluded
     */
    public SavedModel(Kept<SavedSearches> kept, Function<Refinement, String> labels) {
        this.kept = kept;
        this.labels = labels;
        refresh();
    }

    /**
     * {@return their names, in the person's order; changes as searches are kept and forgotten}
     */
    public ObservableList<String> names() {
        return FXCollections.unmodifiableObservableList(names);
    }

    /**
     * Keeps a question under a name made of its words.
     *
     * @param question what is asked
     * @return the name; empty when everything is asked for, which need not be kept
     */
    public Optional<String> keep(Question question) {
        if (question.asksForAll()) {
            return Optional.empty();
        }
        String name = name(question);
        kept.change(searches -> searches.with(new SavedSearches.Search(name, query(question))));
        refresh();
        return Optional.of(name);
    }

    /**
     * Forgets a search.
     *
     * @param name what it is called
     */
    public void forget(String name) {
        kept.change(searches -> searches.without(name));
        refresh();
    }

    /**
     * {@return the question of a name, if there is one}
     *
     * @param name what it is called
     */
    public Optional<Question> get(String name) {
        return kept.now().searches().stream()
                .filter(search -> search.name().equals(name))
                .findFirst()
                .map(search -> Question.ALL.asking(search.query()));
    }

    private void refresh() {
        names.setAll(
                kept.now().searches().stream().map(SavedSearches.Search::name).toList());
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
