package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicReasonsTest {
    private static final TopicReason BASES_THROUGH_FUTENMA = new TopicReason(
            "topic/bases", "Bases", List.of(new TopicReason.ThroughNarrower("topic/futenma", "Futenma relocation")));

    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(
                "Futenma’s future|MCAS Futenma stays. A replacement facility is not in sight.",
                "Nothing|of the kind",
                "A treaty|The SOFA is old; no replacement facility was named.");
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    private List<TopicReason> of(String id) throws SearchFault {
        return shelf.index().topicsOf(new ArticleId(id));
    }

    @Test
    void eachPartOfTheQueryThatIsMetIsAReason() throws SearchFault {
        assertThat(of("a0"))
                .containsExactly(
                        BASES_THROUGH_FUTENMA,
                        new TopicReason(
                                "topic/futenma",
                                "Futenma relocation",
                                List.of(
                                        new TopicReason.NamesEntity("base/futenma", "Futenma", 2),
                                        new TopicReason.HoldsWords("replacement facility", 1))));
        assertThat(of("a2"))
                .containsExactly(
                        BASES_THROUGH_FUTENMA,
                        new TopicReason(
                                "topic/futenma",
                                "Futenma relocation",
                                List.of(new TopicReason.HoldsWords("replacement facility", 1))),
                        new TopicReason(
                                "topic/sofa",
                                "SOFA",
                                List.of(new TopicReason.NamesEntity(
                                        "agreement/sofa", "Status of Forces Agreement", 1))));
    }

    @Test
    void whatTheArchiveItselfSaysIsAReason() throws SearchFault {
        shelf.putMarked("topic/sofa", "Marked|by hand");
        assertThat(of("a3"))
                .containsExactly(new TopicReason("topic/sofa", "SOFA", List.of(new TopicReason.MarkedByArchive())));
    }

    @Test
    void anArticleOfNoTopicOrOfNoArchiveHasNone() throws SearchFault {
        assertThat(of("a1")).isEmpty();
        assertThat(of("nowhere")).isEmpty();
    }

    @Test
    void reasonsFollowTheCorrections() throws SearchFault {
        var removed = new Correction.RemoveSpelling(new EntityId("base/futenma"), "MCAS Futenma");
        var entry = new CorrectionEntry("c", Instant.EPOCH, "somebody", "", removed);
        shelf.index().adopt(CorrectedLedger.of(Shelf.LEDGER, List.of(entry)), Set.of());
        assertThat(of("a0").getLast().because()).startsWith(new TopicReason.NamesEntity("base/futenma", "Futenma", 1));
    }
}
