package dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.FacetKind;
import dateline.search.Order;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import dateline.ui.job.OrderedRunner;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.text.Words;
import dateline.workspace.WorkspaceFault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SearchModelTest {
    private static final Refinement CAMPBELL =
            new Refinement(FacetKind.PERSON, "person/kurt-campbell", Refinement.Sense.INCLUDE);

    @Test
    void anOldAnswerNeverWins() {
        var runner = new OrderedRunner();
        var model = new SearchModel((request, progress) -> Answers.of(request, 3), runner, Words.english());
        model.type("fu");
        model.type("futenma");
        runner.end(1);
        runner.end(0);
        assertThat(model.result().orElseThrow().request().query()).isEqualTo("futenma");
        assertThat(model.rows().get(0).hit().orElseThrow().headline()).isEqualTo("futenma 0");
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void aFailedSearchIsExplainedAndLeavesNoOldHits() {
        List<Boolean> broken = new ArrayList<>();
        var model = new SearchModel(
                (request, progress) -> {
                    if (!broken.isEmpty()) {
                        throw new WorkspaceFault(
                                WorkspaceFault.Reason.DISK, "The disk is gone.", new IllegalStateException());
                    }
                    return Answers.of(request, 3);
                },
                new SameThreadRunner(),
                Words.english());
        model.type("treaty");
        broken.add(true);
        model.type("base");
        assertThat(model.state().get()).isEqualTo(new SearchState.Failed("The disk is gone."));
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void aCancelledSearchIsNoFailure() {
        var model = new SearchModel(
                (request, progress) -> {
                    throw new WorkspaceFault(WorkspaceFault.Reason.CANCELLED, "Stopped.", new IllegalStateException());
                },
                new SameThreadRunner(),
                Words.english());
        model.type("base");
        assertThat(model.state().get()).isEqualTo(new SearchState.Waiting());
    }

    @Test
    void aValueIsIncludedThenExcludedThenNeither() {
        List<SearchRequest> asked = new ArrayList<>();
        var model = recording(asked);
        var excluded = new Refinement(CAMPBELL.kind(), CAMPBELL.id(), Refinement.Sense.EXCLUDE);
        model.toggle(CAMPBELL, "Kurt Campbell");
        model.toggle(excluded, "Kurt Campbell");
        model.toggle(excluded, "Kurt Campbell");
        assertThat(asked)
                .extracting(SearchRequest::refinements)
                .containsExactly(List.of(CAMPBELL), List.of(excluded), List.of());
        assertThat(model.label(CAMPBELL)).isEqualTo("Kurt Campbell");
    }

    @Test
    void withoutWordsTheNewestComeFirstAndWithWordsTheBestMatch() {
        List<SearchRequest> asked = new ArrayList<>();
        var model = recording(asked);
        model.ask(Question.ALL);
        model.type("treaty");
        for (int times = 0; times < 4; times++) {
            model.nextOrder();
        }
        assertThat(asked)
                .extracting(SearchRequest::order)
                .containsExactly(
                        Order.NEWEST,
                        Order.RELEVANCE,
                        Order.NEWEST,
                        Order.OLDEST,
                        Order.MOST_MENTIONS,
                        Order.RELEVANCE);
    }

    private static SearchModel recording(List<SearchRequest> asked) {
        return new SearchModel(
                (request, progress) -> {
                    asked.add(request);
                    return Answers.of(request, 0);
                },
                new SameThreadRunner(),
                Words.english());
    }
}
