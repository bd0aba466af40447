package dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.ArticleId;
import dateline.entity.CorrectedLedger.Refusal;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.Mention;
import dateline.entity.Occurrence;
import dateline.job.Progress;
import dateline.search.FacetCount;
import dateline.search.FacetKind;
import dateline.search.Hit;
import dateline.search.SearchRequest;
import dateline.store.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a correction does to what is lit, found and counted. */
final class CorrectingTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final EntityId FUTENMA = new EntityId("base/futenma");
    private static final EntityId KURT = new EntityId("person/kurt-campbell");
    private static final Correction MERGE = new Correction.Merge(new EntityId("base/ginowan-field"), FUTENMA);

    @TempDir
    Path folder;

    private Path archive;
    private Places places;

    @BeforeEach
    void layOut() throws IOException {
        archive = Files.createDirectories(folder.resolve("archive"));
        places = new Places(folder.resolve("data"), folder.resolve("cache"));
        Files.writeString(archive.resolve("entities.json"), """
            {"dateline":"ledger","version":1,"entities":[
            {"id":"base/futenma","type":"base","prefLabel":{"en":"Futenma"},"altLabel":{"en":"MCAS Futenma"}},
            {"id":"base/ginowan-field","type":"base","prefLabel":{"en":"Ginowan Airfield"}},
            {"id":"person/kurt-campbell","type":"person","prefLabel":{"en":"Kurt Campbell"},
             "familyName":{"en":"Campbell"}}]}
            """);
        write("a", "Nobody knows what becomes of Futenma. It is said that MCAS Futenma stays.");
        write("b", "Ginowan Airfield is loud.");
        write("c", "Kurt Campbell came. Then Campbell left.");
        write("d", "Nobody sleeps beside the Futemma air station, it is said.");
        write("e", "They came to MCAS Futenma.");
    }

    private void write(String id, String body) throws IOException {
        Files.writeString(archive.resolve(id + ".json"), """
            {"uri":"%s","type":"text","contentCreated":"2010-02-04T00:00:00Z",
             "headlines":[{"role":"main","value":"A day"}],
             "bodies":[{"role":"main","contentType":"text/plain","value":"%s"}]}
            """.formatted(id, body));
    }

    private Workspace open() throws WorkspaceFault {
        return Workspace.open(archive, places, NOON, Runnable::run, "ann");
    }

    private Workspace inStep() throws WorkspaceFault {
        Workspace workspace = open();
        workspace.refresh(Progress.NONE);
        return workspace;
    }

    /** {@return what is lit in an article, each as words, entity, type and name shown} */
    private static List<String> lights(Workspace workspace, String id) throws WorkspaceFault {
        OpenArticle open = workspace.article(new ArticleId(id)).orElseThrow();
        String text = open.article().text().plain();
        return open.mentions().stream()
                .map(mention -> mention.span().of(text) + " " + mention.entity() + " "
                        + mention.type().word() + " " + mention.label())
                .toList();
    }

    private static List<String> found(Workspace workspace, String query) throws WorkspaceFault {
        return workspace.search(SearchRequest.of(query, 100), Progress.NONE).hits().stream()
                .map(Hit::id)
                .map(ArticleId::value)
                .sorted()
                .toList();
    }

    private static Map<String, Integer> counts(Workspace workspace, FacetKind kind) throws WorkspaceFault {
        Map<String, Integer> counts = new TreeMap<>();
        for (FacetCount count : workspace
                .search(SearchRequest.of("", 100), Progress.NONE)
                .facets()
                .getOrDefault(kind, List.of())) {
            counts.put(count.id(), count.count());
        }
        return counts;
    }

    private static Entity entity(String id, EntityType type, String label) {
        return new Entity(
                new EntityId(id),
                type,
                List.of(new Label(label, "en", Label.Kind.PREFERRED)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Corrects, looks, settles, undoes, and looks whether all is as it was. */
    private void check(Correction correction, String article, List<String> lights, String query, List<String> hits)
            throws WorkspaceFault {
        try (Workspace workspace = inStep()) {
            List<String> litBefore = lights(workspace, article);
            List<String> foundBefore = found(workspace, query);
            Map<String, Integer> countsBefore = counts(workspace, FacetKind.BASE);

            assertThat(workspace.correct(correction, "")).isInstanceOf(CorrectionOutcome.Made.class);
            assertThat(lights(workspace, article)).isEqualTo(lights).isNotEqualTo(litBefore);
            workspace.settle(Progress.NONE);
            assertThat(found(workspace, query)).isEqualTo(hits);

            assertThat(workspace.undoCorrection()).isPresent();
            assertThat(lights(workspace, article)).isEqualTo(litBefore);
            workspace.settle(Progress.NONE);
            assertThat(found(workspace, query)).isEqualTo(foundBefore);
            assertThat(counts(workspace, FacetKind.BASE)).isEqualTo(countsBefore);
            assertThat(workspace.settle(Progress.NONE)).isZero();
        }
    }

    @Test
    void anAddedSpellingIsLitAndFound() throws WorkspaceFault {
        check(
                new Correction.AddSpelling(FUTENMA, "Futemma air station", "en"),
                "d",
                List.of("Futemma air station base/futenma base Futenma"),
                "base:futenma",
                List.of("a", "d", "e"));
    }

    @Test
    void aSpellingTakenAwayIsDark() throws WorkspaceFault {
        check(
                new Correction.RemoveSpelling(FUTENMA, "Futenma"),
                "a",
                List.of("MCAS Futenma base/futenma base MCAS Futenma"),
                "base:futenma",
                List.of("a", "e"));
    }

    @Test
    void twoMergedAreOne() throws WorkspaceFault {
        check(
                MERGE,
                "b",
                List.of("Ginowan Airfield base/futenma base Futenma"),
                "base:futenma",
                List.of("a", "b", "e"));
    }

    @Test
    void aSplitEntryIsTwo() throws WorkspaceFault {
        check(
                new Correction.Split(FUTENMA, entity("base/mcas", EntityType.BASE, "MCAS Futenma")),
                "e",
                List.of("MCAS Futenma base/mcas base MCAS Futenma"),
                "base:base/futenma",
                List.of("a"));
    }

    @Test
    void aNewNameIsShown() throws WorkspaceFault {
        check(
                new Correction.Rename(FUTENMA, "The Air Station", "en"),
                "e",
                List.of("MCAS Futenma base/futenma base The Air Station"),
                "base:\"the air station\"",
                List.of("a", "e"));
    }

    @Test
    void anotherTypeIsAnotherColourAndFacet() throws WorkspaceFault {
        check(
                new Correction.ChangeType(FUTENMA, EntityType.PLACE),
                "e",
                List.of("MCAS Futenma base/futenma place Futenma"),
                "place:futenma",
                List.of("a", "e"));
    }

    @Test
    void aNewEntryIsLitAndFound() throws WorkspaceFault {
        check(
                new Correction.Create(entity("place/station", EntityType.PLACE, "Futemma air station")),
                "d",
                List.of("Futemma air station place/station place Futemma air station"),
                "place:station",
                List.of("d"));
    }

    @Test
    void oneRejectedMentionIsDarkAndItsArticleStillFoundForTheOther() throws WorkspaceFault {
        check(
                new Correction.RejectMention(
                        FUTENMA,
                        new Occurrence(new ArticleId("a"), 35, "Futenma", "Nobody knows what becomes of ", ". It is")),
                "a",
                List.of("MCAS Futenma base/futenma base Futenma"),
                "base:futenma",
                List.of("a", "e"));
    }

    @Test
    void anArticleWhoseOnlyMentionIsRejectedIsNotFound() throws WorkspaceFault {
        check(
                new Correction.RejectMention(
                        FUTENMA, new Occurrence(new ArticleId("e"), 19, "MCAS Futenma", "They came to ", ".")),
                "e",
                List.of(),
                "base:futenma",
                List.of("a"));
    }

    @Test
    void aRejectedFamilyNameIsDark() throws WorkspaceFault {
        check(
                new Correction.RejectSpelling(KURT, "Campbell"),
                "c",
                List.of("Kurt Campbell person/kurt-campbell person Kurt Campbell"),
                "person:campbell",
                List.of("c"));
    }

    @Test
    void settlingMakesCountsRight() throws WorkspaceFault {
        try (Workspace workspace = inStep()) {
            assertThat(counts(workspace, FacetKind.BASE))
                    .isEqualTo(Map.of("base/futenma", 2, "base/ginowan-field", 1, "base/~futemma-air-station", 1));
            workspace.correct(MERGE, "");
            workspace.correct(new Correction.AddSpelling(FUTENMA, "Futemma air station", "en"), "");

            assertThat(workspace.settle(Progress.NONE)).isPositive();

            assertThat(counts(workspace, FacetKind.BASE)).isEqualTo(Map.of("base/futenma", 4));
        }
    }

    @Test
    void textThatIsNoArticleIsReadWithTheCorrections() throws WorkspaceFault {
        try (Workspace workspace = open()) {
            workspace.correct(MERGE, "");
            assertThat(workspace.mentions("At Ginowan Airfield."))
                    .extracting(Mention::entity)
                    .containsExactly(FUTENMA);
            assertThat(workspace.ledger().size()).isEqualTo(2);
        }
    }

    @Test
    void aRefusedCorrectionChangesNothing() throws WorkspaceFault {
        try (Workspace workspace = inStep()) {
            assertThat(workspace.correct(new Correction.Merge(FUTENMA, FUTENMA), ""))
                    .isEqualTo(new CorrectionOutcome.Refused(Refusal.SAME_ENTRY));
            assertThat(workspace.corrections()).isEmpty();
            assertThat(workspace.undoCorrection()).isEmpty();
        }
    }

    @Test
    void aCorrectionSaysWhoMadeItWhenAndWhy() throws WorkspaceFault {
        try (Workspace workspace = open()) {
            workspace.correct(MERGE, " One field. ");
        }
        try (Workspace workspace = open()) {
            CorrectionEntry entry = workspace.corrections().getFirst();
            assertThat(entry.id()).startsWith("urn:uuid:");
            assertThat(entry).isEqualTo(new CorrectionEntry(entry.id(), NOON.instant(), "ann", "One field.", MERGE));
        }
    }

    @Test
    void aCorrectionSurvivesReopeningAndSettlesThen() throws WorkspaceFault {
        try (Workspace workspace = inStep()) {
            workspace.correct(MERGE, "");
        }
        try (Workspace workspace = inStep()) {
            assertThat(lights(workspace, "b")).containsExactly("Ginowan Airfield base/futenma base Futenma");
            assertThat(workspace.undoCorrection()).isEmpty();
            assertThat(workspace.settle(Progress.NONE)).isPositive();
            assertThat(found(workspace, "base:futenma")).containsExactly("a", "b", "e");
        }
        try (Workspace workspace = inStep()) {
            assertThat(workspace.settle(Progress.NONE)).isZero();
        }
    }

    @Test
    void settlingThatIsStoppedBeginsAnew() throws WorkspaceFault {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (Workspace workspace = inStep()) {
            workspace.correct(MERGE, "");
            assertThat(workspace.settle(stopped)).isZero();
            assertThat(workspace.settle(Progress.NONE)).isPositive();
            assertThat(found(workspace, "base:futenma")).containsExactly("a", "b", "e");
        }
    }

    @Test
    void anArticleIndexedWithACorrectionThatWasWithdrawnUnsettledIsIndexedAgain() throws Exception {
        try (Workspace workspace = inStep()) {
            workspace.correct(new Correction.AddSpelling(FUTENMA, "Futemma air station", "en"), "");
            write("d", "Quiet nights beside the Futemma air station, at last, for everybody.");
            workspace.refresh(Progress.NONE);
            workspace.undoCorrection();
            workspace.settle(Progress.NONE);
            assertThat(found(workspace, "base:futenma")).containsExactly("a", "e");
        }
    }

    @Test
    void anIndexMadeAnewKnowsAllCorrections() throws WorkspaceFault {
        try (Workspace workspace = inStep()) {
            workspace.correct(MERGE, "");
            workspace.rebuild(Progress.NONE);
            assertThat(found(workspace, "base:futenma")).containsExactly("a", "b", "e");
            assertThat(workspace.settle(Progress.NONE)).isZero();
        }
    }

    @Test
    void whenTheLogIsLostTheIndexIsMadeAnew() throws Exception {
        try (Workspace workspace = inStep()) {
            workspace.correct(MERGE, "");
            workspace.settle(Progress.NONE);
        }
        Files.delete(places.dataOf("archive").resolve("corrections.jsonl"));
        try (Workspace workspace = inStep()) {
            assertThat(workspace.settle(Progress.NONE)).isEqualTo(5);
            assertThat(found(workspace, "base:futenma")).containsExactly("a", "e");
        }
    }

    @Test
    void whatWasUndoneIsPutBackUntilAnotherIsMade() throws WorkspaceFault {
        try (Workspace workspace = inStep()) {
            workspace.correct(MERGE, "");
            assertThat(workspace.redoCorrection()).isEmpty();
            workspace.undoCorrection();
            assertThat(workspace.redoCorrection())
                    .get()
                    .extracting(CorrectionEntry::correction)
                    .isEqualTo(MERGE);
            assertThat(lights(workspace, "b")).containsExactly("Ginowan Airfield base/futenma base Futenma");
            workspace.undoCorrection();
            workspace.correct(new Correction.Rename(FUTENMA, "MCAS Futenma", "en"), "");
            assertThat(workspace.redoCorrection()).isEmpty();
        }
    }

    @Test
    void anyCorrectionCanBeWithdrawn() throws WorkspaceFault {
        try (Workspace workspace = open()) {
            workspace.correct(MERGE, "");
            workspace.correct(new Correction.Rename(FUTENMA, "MCAS Futenma", "en"), "");
        }
        try (Workspace workspace = open()) {
            workspace.withdraw(workspace.corrections().getFirst().id());
            workspace.withdraw("urn:uuid:none");
            assertThat(workspace.corrections())
                    .extracting(entry -> entry.correction().getClass().getSimpleName())
                    .containsExactly("Rename");
            assertThat(workspace.ledger().size()).isEqualTo(3);
        }
    }

    @Test
    void aSecondWindowReadsTheCorrectionsAndMakesNone() throws WorkspaceFault {
        try (Workspace first = inStep()) {
            first.correct(MERGE, "");
            try (Workspace second = inStep()) {
                assertThat(second.warnings()).anyMatch(warning -> warning.contains("correct the names"));
                assertThat(second.ledger().size()).isEqualTo(2);
                assertThatThrownBy(() -> second.correct(new Correction.Rename(FUTENMA, "MCAS Futenma", "en"), ""))
                        .isInstanceOf(WorkspaceFault.class)
                        .hasMessageContaining("read only");
                assertThat(second.corrections()).hasSize(1);
                assertThat(second.settle(Progress.NONE)).isZero();
            }
        }
    }

    @Test
    void nothingInTheArchiveItselfChanges() throws Exception {
        Map<String, String> before = bytes();
        try (Workspace workspace = inStep()) {
            workspace.correct(MERGE, "");
            workspace.correct(new Correction.RejectSpelling(KURT, "Campbell"), "");
            workspace.settle(Progress.NONE);
            workspace.undoCorrection();
            workspace.settle(Progress.NONE);
        }
        assertThat(bytes()).isEqualTo(before);
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (var files = Files.walk(archive)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        archive.relativize(file).toString(),
                        Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
