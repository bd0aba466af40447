package dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.Hit;
import dateline.ui.job.OrderedRunner;
import dateline.ui.job.SameThreadRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

final class HitRowsTest {
    private static final int MILLION = 1_000_000;

    @Test
    void theLastOfAMillionIsReachable() {
        var rows = new HitRows(new SameThreadRunner());
        rows.show(MILLION, page(0, HitRows.PAGE), HitRowsTest::page);
        assertThat(rows).hasSize(MILLION);
        assertThat(rows.get(MILLION - 1).hit().orElseThrow().headline()).isEqualTo("999999");
    }

    @Test
    void aRowThatIsNotThereYetIsEmptyAndChangesWhenItsPageArrives() {
        var runner = new OrderedRunner();
        var rows = new HitRows(runner);
        rows.show(120, page(0, HitRows.PAGE), HitRowsTest::page);
        List<Integer> changed = new ArrayList<>();
        rows.addListener((ListChangeListener<HitRows.Row>) change -> {
            while (change.next()) {
                changed.add(change.getFrom());
                changed.add(change.getTo());
            }
        });
        assertThat(rows.get(110).hit()).isEmpty();
        runner.endAll();
        assertThat(rows.get(110).hit().orElseThrow().headline()).isEqualTo("110");
        assertThat(changed).containsExactly(100, 120);
    }

    @Test
    void aPageOfAnOlderAnswerIsThrownAway() {
        var runner = new OrderedRunner();
        var rows = new HitRows(runner);
        rows.show(200, page(0, HitRows.PAGE), HitRowsTest::page);
        assertThat(rows.get(150).hit()).isEmpty();
        rows.show(200, page(0, HitRows.PAGE), (from, limit) -> List.of());
        runner.end(0);
        assertThat(rows.get(150).hit()).isEmpty();
    }

    @Test
    void pagesNotLookedAtForLongAreLetGoAndFetchedAgain() {
        List<Integer> fetched = new ArrayList<>();
        var rows = new HitRows(new SameThreadRunner());
        rows.show(MILLION, page(0, HitRows.PAGE), (from, limit) -> {
            fetched.add(from);
            return page(from, limit);
        });
        for (int page = 1; page <= 100; page++) {
            assertThat(rows.get(page * HitRows.PAGE).hit()).isPresent();
        }
        fetched.clear();
        assertThat(rows.get(HitRows.PAGE).hit().orElseThrow().headline()).isEqualTo("50");
        assertThat(fetched).containsExactly(HitRows.PAGE);
    }

    private static List<Hit> page(int from, int limit) {
        return IntStream.range(from, from + limit)
                .mapToObj(number -> Answers.hit(String.valueOf(number)))
                .toList();
    }
}
