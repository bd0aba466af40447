package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dateline.entity.EntityId;
import dateline.job.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollocationTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws SearchFault {
        shelf = Shelf.in(folder);
        for (int i = 0; i < 6; i++) {
            shelf.put(
                    "Noisy Futenma|The helicopters at Futenma are the noise of the town.",
                    "Talks|The minister went to the talks and the minister spoke of the rice and the price of the"
                            + " rice.",
                    "Harvest|The rice of the north and the fish of the south went to the market in the town.",
                    "普天間の騒音|普天間の騒音。");
        }
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    private List<Collocate> collocates(Sought sought, int distance) throws SearchFault {
        return shelf.index().contexts().collocates(new CollocatesRequest(sought, distance, 50), Progress.NONE);
    }

    @Test
    void whatStandsNearItMoreThanElsewhereIsACollocateAndAnArticleIsNot() throws SearchFault {
        List<Collocate> near = collocates(Sought.words("\"Futenma\""), 5);
        assertThat(near).extracting(Collocate::word).contains("helicopters", "noise", "noisy", "at", "are");
        assertThat(near).extracting(Collocate::word).doesNotContain("the", "of", "and", "rice", "futenma");
        assertThat(near).isSortedAccordingTo((one, other) -> Double.compare(other.strength(), one.strength()));
    }

    @Test
    void aWordIsCountedOnceAPlaceWithinTheDistanceAndThePart() throws SearchFault {
        List<Collocate> beside = collocates(Sought.words("\"Futenma\""), 1);
        assertThat(beside).extracting(Collocate::word).containsExactlyInAnyOrder("noisy", "at", "are");
        assertThat(beside).allSatisfy(each -> {
            assertThat(each.near()).isEqualTo(6);
            assertThat(each.total()).isEqualTo(6);
        });
    }

    @Test
    void itIsCountedOnWhichSideAWordStands() throws SearchFault {
        List<Collocate> near = collocates(Sought.words("\"Futenma\""), 5);
        assertThat(near)
                .filteredOn(each -> each.word().equals("helicopters"))
                .extracting(Collocate::before, Collocate::behind)
                .containsExactly(tuple(6L, 0L));
        assertThat(near)
                .filteredOn(each -> each.word().equals("noise"))
                .extracting(Collocate::before, Collocate::behind)
                .containsExactly(tuple(0L, 6L));
    }

    @Test
    void placesWithAWordNearThemAreAsManyAsTheWordIsCounted() throws SearchFault {
        for (Sought sought : List.of(
                Sought.words("\"Futenma\""), Sought.words("rice"), new Sought.Named(new EntityId("base/futenma")))) {
            for (Collocate each : collocates(sought, 3)) {
                var beside = new ConcordanceRequest(
                        new Sought.Beside(sought, each.word(), 3),
                        ConcordanceOrder.DATE,
                        ConcordanceOrder.Direction.FORWARD);
                try (Concordance lines = shelf.index().contexts().concordance(beside, Progress.NONE)) {
                    assertThat(lines.total()).as(each.word()).isPositive();
                    assertThat(lines.lines(0, 50))
                            .allSatisfy(line -> assertThat(line.left() + line.hit() + line.right())
                                    .containsIgnoringCase(each.word()));
                }
            }
        }
    }

    @Test
    void aWordThatIsNearNothingLeavesNoPlace() throws SearchFault {
        var beside = new ConcordanceRequest(
                new Sought.Beside(Sought.words("\"Futenma\""), "rice", 5),
                ConcordanceOrder.DATE,
                ConcordanceOrder.Direction.FORWARD);
        try (Concordance lines = shelf.index().contexts().concordance(beside, Progress.NONE)) {
            assertThat(lines.total()).isZero();
        }
    }

    @Test
    void pairsOfCharactersAreTheWordsOfJapanese() throws SearchFault {
        List<Collocate> near = collocates(new Sought.Named(new EntityId("base/futenma")), 5);
        assertThat(near).extracting(Collocate::word).contains("騒音").doesNotContain("騒", "普天");
    }

    @Test
    void whatIsNowhereHasNoCollocate() throws SearchFault {
        assertThat(collocates(Sought.words("xylophone"), 5)).isEmpty();
        assertThat(collocates(Sought.words(""), 5)).isEmpty();
    }

    @Test
    void theMeasureIsThatOfDunning() {
        // The first row of his Table 1: "the swiss", counts 110, 2442, 111, 29114, in the order k11 k12 k21 k22.
        var theSwiss = new Association(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114);
        assertThat(theSwiss.logLikelihood()).isCloseTo(270.72, within(0.01));
        assertThat(new Association(0, 10, 10, 100).logLikelihood()).isNegative();
        assertThat(new Association(1, 10, 10, 100).logLikelihood()).isCloseTo(0, within(1e-9));
    }
}
