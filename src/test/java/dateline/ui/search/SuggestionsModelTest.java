package dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.Suggestion;
import dateline.search.SuggestionRequest;
import dateline.store.PastSearches;
import dateline.ui.job.OrderedRunner;
import dateline.ui.settings.Kept;
import dateline.workspace.WorkspaceFault;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionsModelTest {
    private final OrderedRunner runner = new OrderedRunner();
    private final Kept<PastSearches> past = Kept.forNow(PastSearches.none(), runner);
    private final SuggestionsModel model = new SuggestionsModel(SuggestionsModelTest::offers, past, runner);

    private static List<Suggestion> offers(SuggestionRequest request) throws WorkspaceFault {
        if (request.typed().equals("broken")) {
            throw new WorkspaceFault(WorkspaceFault.Reason.DISK, "It is broken.", new java.io.IOException());
        }
        return request.past().isEmpty() ? List.of(suggestion(request.typed()), suggestion("other")) : past(request);
    }

    private static List<Suggestion> past(SuggestionRequest request) {
        return request.past().stream().map(SuggestionsModelTest::suggestion).toList();
    }

    private static Suggestion suggestion(String query) {
        return new Suggestion(Suggestion.Kind.PAST, query, query, query.length(), 0, List.of());
    }

    private List<String> offered() {
        return model.offered().stream().map(Suggestion::query).toList();
    }

    @Test
    void whatIsOfferedForSomethingOlderNeverTakesThePlaceOfTheNewer() {
        model.type("fut", 3);
        model.type("fute", 4);
        runner.end(1);
        runner.endAll();
        assertThat(offered()).containsExactly("fute", "other");
    }

    @Test
    void theChoiceGoesRoundThroughNone() {
        model.type("a", 1);
        runner.endAll();
        assertThat(model.chosen()).isEmpty();
        model.step(1);
        assertThat(model.chosen()).contains(suggestion("a"));
        model.step(1);
        model.step(1);
        assertThat(model.chosen()).isEmpty();
        model.step(-1);
        assertThat(model.chosen()).contains(suggestion("other"));
    }

    @Test
    void whatIsPutAwayStaysAwayAndTroubleOffersNothing() {
        model.type("a", 1);
        model.close();
        runner.endAll();
        assertThat(offered()).isEmpty();
        model.type("a", 1);
        runner.endAll();
        model.type("broken", 6);
        runner.endAll();
        assertThat(offered()).isEmpty();
    }

    @Test
    void pastSearchesArePassedInTheNewestFirstAndForgottenWhenAsked() {
        model.remember("one");
        model.remember("two");
        model.remember("one");
        model.remember(" ");
        model.type("", 0);
        runner.endAll();
        assertThat(offered()).containsExactly("one", "two");
        model.forgetPast();
        assertThat(past.now()).isEqualTo(PastSearches.none());
    }
}
