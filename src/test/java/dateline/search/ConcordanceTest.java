package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.job.Progress;
import dateline.search.ConcordanceOrder.Direction;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConcordanceTest {
    private static final EntityId FUTENMA = new EntityId("base/futenma");

    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(
                "Futenma’s future|Nobody leaves Futenma yet. Everybody knows Futenma well.",
                "Marines stay|They stay at MCAS Futenma because they must.",
                "普天間飛行場の移設|沖縄の普天間。",
                "London|Treaties and a treaty.");
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    private Concordance concordance(String query, ConcordanceOrder order, Direction direction) throws SearchFault {
        var request = new ConcordanceRequest(Sought.words(query), order, direction);
        return shelf.index().contexts().concordance(request, Progress.NONE);
    }

    private List<String> shown(String query, ConcordanceOrder order, Direction direction) throws SearchFault {
        try (Concordance concordance = concordance(query, order, direction)) {
            return concordance.lines(0, 100).stream()
                    .map(line -> line.left() + "[" + line.hit() + "]" + line.right())
                    .toList();
        }
    }

    @Test
    void aLineHasTheWordsAroundItsHitAndSaysWhereItStands() throws SearchFault {
        try (Concordance concordance = concordance("\"at MCAS\"", ConcordanceOrder.DATE, Direction.FORWARD)) {
            assertThat(concordance.total()).isEqualTo(1);
            assertThat(concordance.articles()).isEqualTo(1);
            assertThat(concordance.lines(0, 10))
                    .containsExactly(new ConcordanceLine(
                            new dateline.archive.ArticleId("a1"),
                            "Marines stay",
                            Optional.of(LocalDate.of(2001, 2, 4)),
                            new TextSpan(23, 30),
                            "They stay ",
                            "at MCAS",
                            " Futenma because they must."));
        }
    }

    @Test
    void linesStandInTheOrderOfTheWordBefore() throws SearchFault {
        assertThat(shown("\"futenma\"", ConcordanceOrder.LEFT, Direction.FORWARD))
                .containsExactly(
                        "[Futenma]’s future",
                        "Nobody leaves Futenma yet. Everybody knows [Futenma] well.",
                        "Nobody leaves [Futenma] yet. Everybody knows Futenma well.",
                        "They stay at MCAS [Futenma] because they must.");
    }

    @Test
    void linesStandInTheOrderOfTheWordBehind() throws SearchFault {
        assertThat(shown("\"futenma\"", ConcordanceOrder.RIGHT, Direction.FORWARD))
                .containsExactly(
                        "They stay at MCAS [Futenma] because they must.",
                        "[Futenma]’s future",
                        "Nobody leaves Futenma yet. Everybody knows [Futenma] well.",
                        "Nobody leaves [Futenma] yet. Everybody knows Futenma well.");
    }

    @Test
    void backwardIsTheSameListFromItsEnd() throws SearchFault {
        for (ConcordanceOrder order : ConcordanceOrder.values()) {
            List<String> forward = shown("Futenma", order, Direction.FORWARD);
            assertThat(shown("Futenma", order, Direction.BACKWARD))
                    .as("%s", order)
                    .isEqualTo(forward.reversed());
        }
    }

    @Test
    void anEntityIsFoundInEveryScriptAndTheOldestComesFirst() throws SearchFault {
        var request = new ConcordanceRequest(new Sought.Named(FUTENMA), ConcordanceOrder.DATE, Direction.FORWARD);
        try (Concordance lines = shelf.index().contexts().concordance(request, Progress.NONE)) {
            assertThat(lines.lines(0, 100))
                    .extracting(ConcordanceLine::hit)
                    .containsExactly("Futenma", "Futenma", "Futenma", "MCAS Futenma", "普天間飛行場", "普天間");
        }
    }

    @Test
    void bothFormsOfAWordAreLines() throws SearchFault {
        assertThat(shown("treaty", ConcordanceOrder.DATE, Direction.FORWARD))
                .containsExactly("[Treaties] and a treaty.", "Treaties and a [treaty].");
        assertThat(shown("=treaty", ConcordanceOrder.DATE, Direction.FORWARD)).hasSize(1);
    }

    @Test
    void whatAQueryLeavesOutHasNoLine() throws SearchFault {
        assertThat(shown("Futenma -marines", ConcordanceOrder.DATE, Direction.FORWARD))
                .hasSize(5);
        assertThat(shown("-marines", ConcordanceOrder.DATE, Direction.FORWARD)).isEmpty();
        assertThat(shown("", ConcordanceOrder.LEFT, Direction.FORWARD)).isEmpty();
        assertThat(shown("xylophone", ConcordanceOrder.RIGHT, Direction.FORWARD))
                .isEmpty();
    }

    @Test
    void aListStaysAsItIsWhileTheArchiveChanges() throws SearchFault {
        try (Concordance before = concordance("marines", ConcordanceOrder.DATE, Direction.FORWARD)) {
            shelf.put("Marines again|The Marines.");
            shelf.replace(1, "Gone|Nobody.", Shelf.LEDGER);
            assertThat(before.lines(0, 9)).extracting(ConcordanceLine::headline).containsExactly("Marines stay");
        }
        assertThat(shown("marines", ConcordanceOrder.DATE, Direction.FORWARD)).hasSize(2);
    }

    @Test
    void aClosedListSaysSo() throws SearchFault {
        Concordance closed = concordance("marines", ConcordanceOrder.DATE, Direction.FORWARD);
        closed.close();
        closed.close();
        assertThatThrownBy(() -> closed.lines(0, 1)).isInstanceOf(SearchFault.class);
        assertThat(shown("marines", ConcordanceOrder.DATE, Direction.FORWARD)).hasSize(1);
    }

    @Test
    void nobodyWaitsForAListThatIsNotWanted() {
        var cancelled = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        var request = ConcordanceRequest.of("Futenma", ConcordanceOrder.LEFT);
        assertThatThrownBy(() -> shelf.index().contexts().concordance(request, cancelled))
                .isInstanceOfSatisfying(
                        SearchFault.class, fault -> assertThat(fault.reason()).isEqualTo(SearchFault.Reason.CANCELLED));
    }

    @Test
    void aCorrectionIsSeenByTheNextList() throws SearchFault {
        var rejected = new CorrectionEntry(
                "urn:c:1", Instant.EPOCH, "me", "", new Correction.RejectSpelling(FUTENMA, "MCAS Futenma"));
        shelf.index().adopt(CorrectedLedger.of(Shelf.LEDGER, List.of(rejected)), Set.of());
        var request = new ConcordanceRequest(new Sought.Named(FUTENMA), ConcordanceOrder.DATE, Direction.FORWARD);
        try (Concordance lines = shelf.index().contexts().concordance(request, Progress.NONE)) {
            assertThat(lines.total()).isEqualTo(5);
        }
    }
}
