package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.ArticleId;
import dateline.entity.Correction;
import dateline.entity.EntityId;
import dateline.job.Progress;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.note.NoteSubject;
import dateline.search.Order;
import dateline.store.Places;
import dateline.store.RecordedResults;
import dateline.store.SavedSearches;
import dateline.store.StoreFault;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample archive, worked on, goes into a dossier and comes out of it elsewhere. */
final class DossierTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final Path SAMPLE = Path.of("articles");

    /** Stops work when it asks for some time whether to. */
    private static final class Stopping implements Progress {
        private int asked;
        private int limit = Integer.MAX_VALUE;

        @Override
        public void report(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return ++asked > limit;
        }
    }

    @TempDir
    Path folder;

    private Path archive;
    private Places places;
    private Path file;

    @BeforeEach
    void layOut() throws IOException {
        archive = folder.resolve("sample");
        places = new Places(folder.resolve("data"), folder.resolve("cache"));
        file = folder.resolve("sample.dossier.zip");
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            for (Path each : all.toList()) {
                Path to = archive.resolve(SAMPLE.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                }
            }
        }
    }

    private Workspace open() throws WorkspaceFault {
        return Workspace.open(archive, places, NOON);
    }

    private DossierMaking.Made make(DossierMaking.Wanted wanted, Progress progress)
            throws WorkspaceFault, DossierFault {
        try (Workspace workspace = open()) {
            return new DossierMaking(part -> Workspace.open(part, places, NOON), NOON)
                    .make(workspace, wanted, file, progress);
        }
    }

    private DossierOpening.Opened openElsewhere(Path target) throws DossierFault {
        var others = new Places(folder.resolve("other-data"), folder.resolve("other-cache"));
        return new DossierOpening(opened -> Workspace.open(opened, others, NOON)).open(file, target, Progress.NONE);
    }

    private void workOnIt() throws WorkspaceFault, NoteFault, StoreFault, IOException {
        List<Path> files = articles();
        try (Workspace workspace = open()) {
            workspace.refresh(Progress.NONE);
            for (int at = 0; at < files.size(); at += 9) {
                String text = Files.readString(files.get(at));
                Files.writeString(files.get(at), text.replace("Japan", "Japan and Okinawa"));
            }
            workspace.refresh(Progress.NONE);
            Files.delete(files.get(4));
            Files.delete(files.get(40));
            workspace.refresh(Progress.NONE);
            workspace.correct(new Correction.Rename(new EntityId("person/barack-obama"), "President Obama", "en"), "");
            workspace.correct(
                    new Correction.AddSpelling(new EntityId("person/kurt-campbell"), "alliance", "en"), "a test");
            workspace.correct(
                    new Correction.Merge(new EntityId("person/wallace-gregson"), new EntityId("person/kurt-campbell")),
                    "");
            ArticleId noted = workspace
                    .found(Recording.request("", Order.NEWEST), Progress.NONE)
                    .getFirst();
            workspace
                    .notebook()
                    .add(
                            new NoteSubject.OnArticle(noted, Optional.empty()),
                            "Read again.",
                            List.of("later"),
                            NoteColour.BLUE);
        }
        SavedSearches.none()
                .with(new SavedSearches.Search("Campbell", "person:campbell OR alliance"))
                .with(new SavedSearches.Search("Noted", "has:note"))
                .save(places, "japan-us-alliance");
    }

    private List<Path> articles() throws IOException {
        try (Stream<Path> all = Files.walk(archive)) {
            return all.filter(each -> each.toString().endsWith(".json")
                            && !each.resolveSibling("").equals(archive.resolve("")))
                    .filter(each -> each.getNameCount() > archive.getNameCount() + 1)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatWasWorkedOnFindsTheSameInTheSameOrderElsewhere() throws Exception {
        workOnIt();
        List<String> queries = List.of(
                "Futenma",
                "base:futenma OR base:kadena",
                "\"Status of Forces\"",
                "security treaty -Okinawa",
                "1960..1996 alliance",
                "why did the prime minister of Japan decide to move the air station at Futenma",
                "Okina*",
                "Hatoyma~",
                "普天間",
                "President NEAR/10 Japan",
                "zebra unicorn treaty");
        var made = make(new DossierMaking.Wanted(new Selection.Whole(), queries), Progress.NONE);
        assertThat(made.articles()).isGreaterThan(60);
        assertThat(made.searches()).isEqualTo(queries.size() + 3);
        assertThat(Dossier.check(file, Progress.NONE)).isEmpty();

        Path target = folder.resolve("elsewhere");
        var opened = openElsewhere(target);
        assertThat(opened.differences()).isEmpty();
        assertThat(opened.articles()).isEqualTo(made.articles());
        assertThat(opened.searches()).isEqualTo(4 * made.searches());
        try (Workspace before = open();
                Workspace after = Workspace.open(target, places, NOON)) {
            assertThat(after.notebook().notes())
                    .isEqualTo(before.notebook().notes())
                    .hasSize(1);
            assertThat(after.corrections()).isEqualTo(before.corrections()).hasSize(3);
        }
    }

    @Test
    void aChangeElsewhereIsToldWithTheFirstPlace() throws Exception {
        make(DossierMaking.Wanted.ALL, Progress.NONE);
        Path target = folder.resolve("elsewhere");
        openElsewhere(target);
        Path one = articles().getFirst();
        Files.delete(target.resolve(archive.relativize(one).toString()));
        try (Workspace changed = Workspace.open(target, places, NOON)) {
            changed.refresh(Progress.NONE);
            var recorded = RecordedResults.read(target.resolve(".dateline/archives")
                    .resolve(changed.archive().id())
                    .resolve("results.json"));
            List<OrderDifference> differences = new Recording(changed, Progress.NONE).differences(recorded);
            assertThat(differences).hasSize(4).allSatisfy(difference -> {
                assertThat(difference.now()).isEqualTo(difference.before() - 1);
                assertThat(difference.place()).isPresent();
            });
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        workOnIt();
        make(DossierMaking.Wanted.ALL, Progress.NONE);
        byte[] first = Files.readAllBytes(file);
        make(DossierMaking.Wanted.ALL, Progress.NONE);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void anArchiveWithoutAManifestKeepsItsIdAndNotes() throws Exception {
        Files.delete(archive.resolve("archive.json"));
        try (Workspace workspace = open()) {
            workspace.notebook().add(new NoteSubject.OnSearch("Futenma"), "Why?", List.of(), NoteColour.PINK);
        }
        make(DossierMaking.Wanted.ALL, Progress.NONE);
        Path target = folder.resolve("elsewhere");
        openElsewhere(target);
        try (Workspace after = Workspace.open(target, places, NOON)) {
            assertThat(after.archive().id()).isEqualTo("sample");
            assertThat(after.archive().title()).isEqualTo("sample");
            assertThat(after.notebook().notes()).hasSize(1);
        }
    }

    @Test
    void whatIsCancelledLeavesNothingAndWhatWasThereStays() throws Exception {
        make(DossierMaking.Wanted.ALL, Progress.NONE);
        var stopping = new Stopping();
        make(DossierMaking.Wanted.ALL, stopping);
        int asked = stopping.asked;
        Files.writeString(file, "what was there");
        for (int tenth = 0; tenth < 10; tenth++) {
            stopping.asked = 0;
            stopping.limit = asked * tenth / 10;
            assertThatThrownBy(() -> make(DossierMaking.Wanted.ALL, stopping))
                    .as("stopped when asked for the %d. time of %d", stopping.limit, asked)
                    .isInstanceOfSatisfying(
                            DossierFault.class,
                            fault -> assertThat(fault.reason()).isEqualTo(DossierFault.Reason.CANCELLED));
            assertThat(file).hasContent("what was there");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(each -> each.getFileName().toString())).allMatch(name -> !name.endsWith(".tmp"));
        }
    }

    @Test
    void nothingIsRecordedOfAnIndexThatIsNotInStep() throws Exception {
        make(DossierMaking.Wanted.ALL, Progress.NONE);
        Files.delete(file);
        Files.delete(articles().getFirst());
        try (var index = FSDirectory.open(folder.resolve("cache/index/japan-us-alliance"));
                var lock = index.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            assertThatThrownBy(() -> make(DossierMaking.Wanted.ALL, Progress.NONE))
                    .hasMessageEndingWith(". What searches find can be said only when the index is in step.");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNoticed() throws Exception {
        Path one = articles().getLast();
        var changing = new Progress() {
            private boolean copying;

            @Override
            public void report(long done, long total) {
                copying |= total > 300;
                if (copying) {
                    try {
                        Files.writeString(one, "{}");
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        assertThatThrownBy(() -> make(DossierMaking.Wanted.ALL, changing))
                .hasMessage("Files of the archive changed while the dossier was made; make it again.");
        assertThat(file).doesNotExist();
    }
}
