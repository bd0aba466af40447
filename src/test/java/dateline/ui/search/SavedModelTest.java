package dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.FacetKind;
import dateline.search.Refinement;
import dateline.store.SavedSearches;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.settings.Kept;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SavedModelTest {
    private final Kept<SavedSearches> kept = Kept.forNow(SavedSearches.none(), new SameThreadRunner());
    private final SavedModel model = new SavedModel(kept, refinement -> refinement.id() + "!");

    @Test
    void whatIsIncludedIsKeptInWordsThatTheQueryLanguageReads() {
        var question = new Question(
                "treaty OR pact",
                List.of(
                        new Refinement(FacetKind.PERSON, "Okada", Refinement.Sense.INCLUDE),
                        new Refinement(FacetKind.YEAR, "2010", Refinement.Sense.EXCLUDE)),
                Optional.empty());
        String name = model.keep(question).orElseThrow();
        assertThat(name).isEqualTo("treaty OR pact · Okada! · − 2010!");
        assertThat(model.get(name).orElseThrow().query()).isEqualTo("(treaty OR pact) person:\"Okada!\" -2010");
        assertThat(model.names()).containsExactly(name);
    }

    @Test
    void everythingNeedNotBeKept() {
        assertThat(model.keep(Question.ALL)).isEmpty();
        assertThat(kept.now()).isEqualTo(SavedSearches.none());
    }

    @Test
    void whatIsForgottenIsGone() {
        model.keep(Question.ALL.asking("base"));
        model.forget("base");
        assertThat(model.names()).isEmpty();
        assertThat(model.get("base")).isEmpty();
    }
}
