package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.job.Progress;
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

final class CompanionsTest {
    private static final EntityId FUTENMA = new EntityId("base/futenma");
    private static final EntityId CAMPBELL = new EntityId("person/kurt-campbell");
    private static final EntityId OKINAWA = new EntityId("place/okinawa");

    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(
                "On Okinawa|Kurt Campbell saw Futenma. Futenma saw nobody. He left Okinawa, Kurt Campbell and Futenma.",
                "Marines|Futenma is on Okinawa.|Camp Schwab is not.",
                "Elsewhere|Menzies Campbell slept.",
                "Again|Kurt Campbell? Gone.|Futenma? There, with Kurt Campbell.");
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    private Companions companions(EntityId entity, int limit) throws SearchFault {
        return shelf.index().contexts().companions(new CompanionsRequest(entity, limit, 1), Progress.NONE);
    }

    private static List<String> counts(Companions companions) {
        return companions.companions().stream()
                .map(each -> each.entity().id() + " " + each.articles() + " " + each.sentences())
                .toList();
    }

    @Test
    void companionsAreRankedByTheSentencesTheyShare() throws SearchFault {
        Companions companions = companions(FUTENMA, 10);
        assertThat(companions.entity()).isEqualTo(new EntityName(FUTENMA, "base", "Futenma"));
        assertThat(companions.articles()).isEqualTo(3);
        assertThat(companions.total()).isEqualTo(3);
        assertThat(counts(companions))
                .containsExactly("person/kurt-campbell 2 2", "place/okinawa 2 2", "base/camp-schwab 1 0");
        assertThat(companions(FUTENMA, 1).companions()).hasSize(1);
        assertThat(companions(FUTENMA, 1).total()).isEqualTo(3);
    }

    @Test
    void eachHasItsFirstSentencesByDate() throws SearchFault {
        Companion campbell = companions(FUTENMA, 10).companions().getFirst();
        assertThat(campbell.examples())
                .containsExactly(new SharedSentence(
                        new ArticleId("a0"),
                        "On Okinawa",
                        Optional.of(LocalDate.of(2000, 2, 4)),
                        1,
                        new TextSpan(11, 37),
                        "Kurt Campbell saw Futenma.",
                        List.of(new TextSpan(0, 13), new TextSpan(18, 25))));
    }

    @Test
    void aPairHasAllItsSentencesWithArticleAndParagraph() throws SearchFault {
        List<SharedSentence> shared = shelf.index().contexts().pair(CAMPBELL, FUTENMA, Progress.NONE);
        assertThat(shared)
                .extracting(SharedSentence::text)
                .containsExactly("Kurt Campbell saw Futenma.", "He left Okinawa, Kurt Campbell and Futenma.");
        assertThat(shelf.index().contexts().pair(FUTENMA, CAMPBELL, Progress.NONE))
                .isEqualTo(shared);
        List<SharedSentence> okinawa = shelf.index().contexts().pair(FUTENMA, OKINAWA, Progress.NONE);
        assertThat(okinawa)
                .extracting(sentence -> sentence.article().value(), SharedSentence::block)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a0", 1), org.assertj.core.groups.Tuple.tuple("a1", 1));
    }

    @Test
    void articlesThatCameLaterCountTogetherWithTheOthers() throws SearchFault {
        shelf.put("Later|Kurt Campbell left Futenma.");
        shelf.put("Later still|Okinawa and Futenma. Kurt Campbell.", "Else|Menzies Campbell slept.");
        assertThat(counts(companions(FUTENMA, 10)))
                .containsExactly("person/kurt-campbell 4 3", "place/okinawa 3 3", "base/camp-schwab 1 0");
    }

    @Test
    void whoIsNamedNowhereHasNoCompanion() throws SearchFault {
        Companions nobody = companions(new EntityId("agreement/sofa"), 10);
        assertThat(nobody.articles()).isZero();
        assertThat(nobody.companions()).isEmpty();
        assertThat(shelf.index().contexts().pair(FUTENMA, new EntityId("agreement/sofa"), Progress.NONE))
                .isEmpty();
    }

    @Test
    void aMergedEntryIsReadAsTheOneThatRemains() throws SearchFault {
        var merge = new CorrectionEntry(
                "urn:c:1",
                Instant.EPOCH,
                "me",
                "",
                new Correction.Merge(CAMPBELL, new EntityId("person/menzies-campbell")));
        CorrectedLedger merged = CorrectedLedger.of(Shelf.LEDGER, List.of(merge));
        shelf.index().adopt(merged, Set.of());
        EntityId remaining = merged.remaining(CAMPBELL);
        assertThat(companions(CAMPBELL, 10).entity().id()).isEqualTo(remaining);
        assertThat(companions(CAMPBELL, 10).articles()).isEqualTo(3);
    }

    @Test
    void aSpellingAddedJustNowCountsInSentencesToo() throws SearchFault {
        var added = new CorrectionEntry(
                "urn:c:1", Instant.EPOCH, "me", "", new Correction.AddSpelling(OKINAWA, "nobody", "en"));
        shelf.index().adopt(CorrectedLedger.of(Shelf.LEDGER, List.of(added)), Set.of("nobody"));
        assertThat(counts(companions(FUTENMA, 10))).contains("place/okinawa 2 3");
    }

    @Test
    void anEntityIsFoundByIdByNameOrByAWordOfItsName() throws SearchFault {
        assertThat(ids("base/futenma")).containsExactly("base/futenma");
        assertThat(ids("普天間")).containsExactly("base/futenma");
        assertThat(ids("campbell")).containsExactly("person/kurt-campbell", "person/menzies-campbell");
        assertThat(ids("menzies campbell").getFirst()).isEqualTo("person/menzies-campbell");
        assertThat(ids("Granada")).isEmpty();
        assertThat(ids(" ")).isEmpty();
    }

    private List<String> ids(String typed) throws SearchFault {
        return shelf.index().contexts().entities(typed).stream()
                .map(name -> name.id().value())
                .toList();
    }
}
