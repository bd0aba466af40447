package dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.job.Progress;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.text.Words;
import dateline.workspace.WorkspaceFault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first question of a window is asked once, before the window asks it. */
final class FirstAnswerTest {
    private static final Question TANKER = Question.ALL.asking("tanker");

    private final List<SearchRequest> asked = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    private SearchResult answer(SearchRequest request, Progress progress) {
        asked.add(request);
        return Answers.of(request, asked.size());
    }

    @Test
    void whatTheModelAsksFirstWasAskedBeforeIt() {
        var first = new FirstAnswer(this::answer, TANKER, Runnable::run);
        assertThat(asked).hasSize(1);
        var model = new SearchModel(first, new SameThreadRunner(), Words.english());
        model.ask(TANKER);
        assertThat(asked).hasSize(1);
        assertThat(model.state().get())
                .isInstanceOfSatisfying(
                        SearchState.Found.class,
                        found -> assertThat(found.result().total()).isEqualTo(1));
    }

    @Test
    void whatIsAskedAgainOrOtherwiseIsAskedThen() throws WorkspaceFault {
        var first = new FirstAnswer(this::answer, TANKER, Runnable::run);
        SearchRequest request = SearchModel.firstRequest(TANKER);
        assertThat(first.search(SearchModel.firstRequest(Question.ALL), Progress.NONE)
                        .total())
                .isEqualTo(2);
        assertThat(first.search(request, Progress.NONE).total()).isEqualTo(1);
        assertThat(first.search(request, Progress.NONE).total()).isEqualTo(3);
    }

    @Test
    void aFirstAnswerThatFailedIsAskedForAgain() {
        var first = new FirstAnswer(
                (request, progress) -> {
                    asked.add(request);
                    throw new IllegalStateException("no " + asked.size());
                },
                TANKER,
                waiting::add);
        waiting.forEach(Runnable::run);
        assertThatThrownBy(() -> first.search(SearchModel.firstRequest(TANKER), Progress.NONE))
                .hasMessage("no 2");
    }
}
