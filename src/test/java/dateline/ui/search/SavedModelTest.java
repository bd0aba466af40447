package dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.FacetKind;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.search.Understood;
import dateline.store.SavedSearches;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.settings.Kept;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class SavedModelTest {
    private final Kept<SavedSearches> kept = Kept.forNow(SavedSearches.none(), new SameThreadRunner());
    private long newest = 10;
    private final SavedModel model = new SavedModel(
            kept,
            refinement -> refinement.id() + "!",
            (request, progress) -> answer(request.query(), request),
            new SameThreadRunner());

    /** Two articles come to each search with every mark. */
    private SearchResult answer(String query, SearchRequest request) {
        long total = 2 * Math.max(0, newest - request.since().orElse(0));
        var understood = new Understood(query, List.of());
        return new SearchResult(request, understood, total, total, List.of(), Map.of(), List.of(), newest);
    }

    private void look(String query) {
        model.asked(Question.ALL.asking(query));
        model.shown(answer(query, SearchRequest.of(query, 0)));
    }

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
        assertThat(model.open(name).orElseThrow().query()).isEqualTo("(treaty OR pact) person:\"Okada!\" -2010");
        assertThat(model.entries()).containsExactly(new SavedModel.Entry(name, 0));
    }

    @Test
    void everythingNeedNotBeKept() {
        assertThat(model.keep(Question.ALL)).isEmpty();
        assertThat(kept.now()).isEqualTo(SavedSearches.none());
    }

    @Test
    void whatIsForgottenIsGoneAndComesBackInItsPlace() {
        model.keep(Question.ALL.asking("base"));
        model.keep(Question.ALL.asking("treaty"));
        SavedSearches before = kept.now();
        Runnable back = model.forget("base");
        assertThat(model.entries()).extracting(SavedModel.Entry::name).containsExactly("treaty");
        assertThat(model.open("base")).isEmpty();
        back.run();
        assertThat(kept.now()).isEqualTo(before);
    }

    @Test
    void anotherNameIsTakenUnlessItIsBlankOrAnothers() {
        model.keep(Question.ALL.asking("base"));
        model.keep(Question.ALL.asking("treaty"));
        assertThat(model.rename("base", " ")).isFalse();
        assertThat(model.rename("base", "treaty")).isFalse();
        assertThat(model.rename("base", " Bases ")).isTrue();
        assertThat(model.entries()).extracting(SavedModel.Entry::name).containsExactly("Bases", "treaty");
        assertThat(model.open("Bases").orElseThrow().query()).isEqualTo("base");
    }

    @Test
    void whatCameAfterTheLastLookIsCountedUntilTheSearchIsOpened() {
        look("base");
        model.keep(Question.ALL.asking("base"));
        model.count();
        assertThat(model.entries()).containsExactly(new SavedModel.Entry("base", 0));
        newest = 13;
        model.count();
        assertThat(model.entries()).containsExactly(new SavedModel.Entry("base", 6));
        look(model.open("base").orElseThrow().query());
        assertThat(model.entries()).containsExactly(new SavedModel.Entry("base", 0));
        assertThat(kept.now().get("base").orElseThrow().seen()).hasValue(13);
    }

    @Test
    void whatIsNewIsToldApartUntilSomethingElseIsAsked() {
        look("base");
        model.keep(Question.ALL.asking("base"));
        newest = 12;
        look(model.open("base").orElseThrow().query());
        assertThat(model.seenBefore()).hasValue(10);
        look("base");
        assertThat(model.seenBefore()).as("asked again").hasValue(10);
        look("treaty");
        assertThat(model.seenBefore()).isEmpty();
        look("base");
        assertThat(model.seenBefore()).isEmpty();
    }

    @Test
    void aSearchKeptByAnOlderVersionBeginsWithWhatIsThere() {
        kept.change(searches -> searches.with(new SavedSearches.Search("old", "base")));
        model.count();
        assertThat(kept.now().get("old").orElseThrow().seen()).isEqualTo(OptionalLong.of(10));
        newest = 11;
        model.count();
        assertThat(model.entries()).containsExactly(new SavedModel.Entry("old", 2));
    }
}
