package dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import dateline.note.NoteColour;
import dateline.search.Hit;
import dateline.search.SearchRequest;
import dateline.store.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path archive;
    private Places places;

    @BeforeEach
    void layOut() throws IOException {
        archive = Files.createDirectories(folder.resolve("archive"));
        places = new Places(folder.resolve("data"), folder.resolve("cache"));
        write("a.json", article("a", "Futenma’s future", "Nobody knows what becomes of it."));
        write("b.json", article("b", "Marines to stay", "MCAS Futenma remains where it is."));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(archive.resolve(name), content);
    }

    private static String article(String id, String headline, String body) {
        return """
            {"uri":"urn:t:%s","type":"text","contentCreated":"2010-02-04T00:00:00Z",
             "headlines":[{"role":"main","value":"%s"}],
             "bodies":[{"role":"main","contentType":"text/plain","value":"%s"}]}
            """.formatted(id, headline, body);
    }

    private Workspace open() throws WorkspaceFault {
        return Workspace.open(archive, places, NOON);
    }

    private static List<String> found(Workspace workspace, String query) throws WorkspaceFault {
        return workspace.search(SearchRequest.of(query, 100), Progress.NONE).hits().stream()
                .map(Hit::id)
                .map(ArticleId::value)
                .sorted()
                .toList();
    }

    @Test
    void anArchiveIsIndexedOnceAndThenFoundInStep() throws WorkspaceFault {
        try (Workspace workspace = open()) {
            IndexReport first = workspace.refresh(Progress.NONE);
            assertThat(first.articlesAdded()).isEqualTo(2);
            assertThat(first.articles()).isEqualTo(2);
            assertThat(workspace.coverage(Progress.NONE).isWhole()).isTrue();
            assertThat(found(workspace, "Futenma")).containsExactly("urn:t:a", "urn:t:b");
        }
        try (Workspace again = open()) {
            assertThat(found(again, "Futenma")).hasSize(2);
            assertThat(again.refresh(Progress.NONE).filesRead()).isZero();
        }
    }

    @Test
    void whatWasAddedChangedAndRemovedFollows() throws Exception {
        try (Workspace workspace = open()) {
            workspace.refresh(Progress.NONE);
            write("c.json", article("c", "Camp Schwab", "A new runway."));
            write("b.json", article("b", "Marines to leave", "They go to Guam, it is said at last."));
            Files.delete(archive.resolve("a.json"));
            IndexReport report = workspace.refresh(Progress.NONE);
            assertThat(report.filesRead()).isEqualTo(2);
            assertThat(found(workspace, "")).containsExactly("urn:t:b", "urn:t:c");
            assertThat(found(workspace, "Futenma")).isEmpty();
            assertThat(found(workspace, "Guam")).containsExactly("urn:t:b");
        }
    }

    @Test
    void aDuplicateIsNamedAtEachOpeningAndComesInWhenItIsTheOnlyOne() throws Exception {
        write("z.json", article("a", "The same again", "Another text."));
        try (Workspace workspace = open()) {
            assertThat(workspace.refresh(Progress.NONE).problems()).hasSize(1);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.refresh(Progress.NONE).problems()).hasSize(1);
            Files.delete(archive.resolve("a.json"));
            assertThat(workspace.refresh(Progress.NONE).problems()).isEmpty();
            assertThat(found(workspace, "same")).containsExactly("urn:t:a");
        }
    }

    @Test
    void aBrokenFileStopsNothingAndIsNamedAgainNextTime() throws Exception {
        write("broken.json", "{\"uri\":");
        try (Workspace workspace = open()) {
            assertThat(workspace.refresh(Progress.NONE).problems()).hasSize(1);
            assertThat(found(workspace, "")).hasSize(2);
        }
        try (Workspace workspace = open()) {
            IndexReport again = workspace.refresh(Progress.NONE);
            assertThat(again.filesRead()).isZero();
            assertThat(again.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.file()).isEqualTo("broken.json"));
        }
    }

    @Test
    void workThatIsStoppedGoesOnWhereItStopped() throws WorkspaceFault {
        var reports = new AtomicInteger();
        Progress stopsAfterOne = new Progress() {
            @Override
            public void report(long done, long total) {
                reports.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return reports.get() > 0;
            }
        };
        try (Workspace workspace = open()) {
            assertThat(workspace.refresh(stopsAfterOne).articles()).isEqualTo(1);
            assertThat(workspace.refresh(Progress.NONE).articlesAdded()).isEqualTo(1);
            assertThat(found(workspace, "")).hasSize(2);
        }
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws Exception {
        try (Workspace workspace = open()) {
            workspace.refresh(Progress.NONE);
        }
        try (var files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.refresh(Progress.NONE).articlesAdded()).isEqualTo(2);
            assertThat(found(workspace, "Futenma")).hasSize(2);
        }
    }

    @Test
    void aNoteIsThereWhenTheArchiveIsOpenedAgain() throws Exception {
        try (Workspace workspace = open()) {
            workspace
                    .notebook()
                    .add(
                            new ArticleId("urn:t:a"),
                            Optional.empty(),
                            "Ask about this.",
                            List.of("ask"),
                            NoteColour.BLUE);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.notebook().notesOn(new ArticleId("urn:t:a")))
                    .singleElement()
                    .satisfies(note -> assertThat(note.comment()).isEqualTo("Ask about this."));
        }
    }

    @Test
    void aSecondWindowReadsTheNotesAndSaysThatTheFirstHasThem() throws Exception {
        try (Workspace first = open();
                Workspace second = open()) {
            first.refresh(Progress.NONE);
            assertThat(second.warnings()).isNotEmpty();
            assertThat(first.warnings()).isEmpty();
            assertThat(second.notebook().notes()).isEmpty();
        }
    }

    @Test
    void anArticleIsReadWithItsJson() throws WorkspaceFault {
        try (Workspace workspace = open()) {
            workspace.refresh(Progress.NONE);
            OpenArticle open = workspace.article(new ArticleId("urn:t:a")).orElseThrow();
            assertThat(open.article().headline()).isEqualTo("Futenma’s future");
            assertThat(workspace.hits("Futenma", open))
                    .singleElement()
                    .satisfies(span ->
                            assertThat(span.of(open.article().text().plain())).isEqualTo("Futenma"));
            assertThat(workspace.json(new ArticleId("urn:t:a")).orElseThrow()).startsWith("{\"uri\":\"urn:t:a\"");
            assertThat(workspace.article(new ArticleId("urn:t:none"))).isEmpty();
        }
    }
}
