package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How articles lie over time, and which have the most mentions. */
final class OverTimeTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(
                "One|Futenma. A treaty.",
                "Two|Futenma, Futenma and Futenma. Camp Schwab. Treaties, treaties.",
                "Three|Futenma and Futenma. A treaty, a treaty, a treaty.",
                "Four|Nothing of it.");
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    private static SearchRequest request(String query, Refinement... refinements) {
        return new SearchRequest(query, List.of(refinements), Order.MOST_MENTIONS, 0, 10, List.of());
    }

    private List<String> found(SearchRequest request) throws SearchFault {
        return shelf.index().search(request, Progress.NONE).hits().stream()
                .map(Hit::headline)
                .toList();
    }

    private List<String> over(String query, String within) throws SearchFault {
        Period period = within.isEmpty() ? Period.ALWAYS : Period.read(within).orElseThrow();
        return shelf.index().overTime(request(query), period).stream()
                .map(part -> part.period().written() + " " + part.count())
                .toList();
    }

    @Test
    void articlesAreCountedByYearByMonthWithinAYearAndByDayWithinAMonth() throws SearchFault {
        assertThat(over("Futenma", "")).containsExactly("2000 1", "2001 1", "2002 1");
        assertThat(over("", "2001")).containsExactly("2001-02 1");
        assertThat(over("", "2001-02")).containsExactly("2001-02-04 1");
        assertThat(over("", "2001..2002")).containsExactly("2001 1", "2002 1");
        assertThat(over("", "2001-03")).isEmpty();
    }

    @Test
    void aRangeOfYearsIsARefinement() throws SearchFault {
        assertThat(found(request("", new Refinement(FacetKind.YEAR, "2001..2002", Refinement.Sense.INCLUDE))))
                .containsExactlyInAnyOrder("Two", "Three");
        assertThat(found(request("", new Refinement(FacetKind.YEAR, "2001-02", Refinement.Sense.EXCLUDE))))
                .hasSize(3);
        assertThat(found(request("", new Refinement(FacetKind.YEAR, "2002..2001", Refinement.Sense.INCLUDE))))
                .isEmpty();
    }

    @Test
    void mostMentionsComeFirst() throws SearchFault {
        assertThat(found(request("Futenma"))).containsExactly("Two", "Three", "One");
        assertThat(found(request("treaty"))).containsExactly("Three", "Two", "One");
        assertThat(found(request("", new Refinement(FacetKind.BASE, "base/futenma", Refinement.Sense.INCLUDE))))
                .containsExactly("Two", "Three", "One");
        assertThat(found(request(""))).containsExactly("Four", "Three", "Two", "One");
    }

    @Test
    void aPeriodIsWrittenAsShortAsMayBe() {
        for (String written : List.of("1996", "1996..2006", "1996-05", "1996-05..1997-02", "1996-05-03")) {
            assertThat(Period.read(written).orElseThrow().written()).isEqualTo(written);
        }
        assertThat(Period.read("1996-01..1996-12").orElseThrow().written()).isEqualTo("1996");
        assertThat(Period.read("2006..1996")).isEmpty();
        assertThat(Period.read("x")).isEmpty();
    }
}
