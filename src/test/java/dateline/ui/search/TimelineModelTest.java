package dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.FacetCount;
import dateline.search.FacetKind;
import dateline.search.Period;
import dateline.search.PeriodCount;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimelineModelTest {
    private final SameThreadRunner runner = new SameThreadRunner();
    private final SearchModel search = new SearchModel(
            (request, progress) -> Answers.counting(request, FacetKind.YEAR, year("1996", 3), year("1998", 1)),
            runner,
            Words.english());
    private final TimelineModel model = new TimelineModel(search, TimelineModelTest::months, runner);

    private static FacetCount year(String year, int count) {
        return new FacetCount(FacetKind.YEAR, year, year, count);
    }

    private static List<PeriodCount> months(SearchRequest request, Period within) {
        return List.of(new PeriodCount(within.partOf(within.first()), 2));
    }

    private static Period period(String written) {
        return Period.read(written).orElseThrow();
    }

    private List<String> shown() {
        return model.span().get().parts().stream().map(Period::written).toList();
    }

    @Test
    void yearsWithoutAnArticleStandBetweenThoseWithOne() {
        search.ask(Question.ALL);
        assertThat(shown()).containsExactly("1996", "1997", "1998");
    }

    @Test
    void oneYearShowsItsMonthsAndOneMonthItsDays() {
        search.ask(Question.ALL);
        model.choose(period("1996"));
        assertThat(shown()).hasSize(12).startsWith("1996-01").endsWith("1996-12");
        model.choose(period("1996-02"));
        assertThat(shown()).hasSize(29).endsWith("1996-02-29");
    }

    @Test
    void aChosenPeriodTakesThePlaceOfTheLastAndIsLetGoWhenChosenAgain() {
        search.ask(Question.ALL);
        model.choose(period("1996..1998"));
        assertThat(search.question().get().refinements())
                .containsExactly(new Refinement(FacetKind.YEAR, "1996..1998", Refinement.Sense.INCLUDE));
        assertThat(model.span().get().included()).containsExactly(period("1996..1998"));
        model.choose(period("1998"));
        assertThat(search.question().get().refinements())
                .containsExactly(new Refinement(FacetKind.YEAR, "1998", Refinement.Sense.INCLUDE));
        model.choose(period("1998"));
        assertThat(search.question().get().refinements()).isEmpty();
    }
}
