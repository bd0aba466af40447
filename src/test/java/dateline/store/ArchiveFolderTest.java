package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFolderTest {
    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void make() {
        folder = new Folder(path.resolve("My Archive é"));
        folder.path().toFile().mkdirs();
    }

    private ArchiveFolder open() throws StoreFault {
        return ArchiveFolder.open(folder.path());
    }

    @Test
    void theManifestSaysWhatTheArchiveIs() throws StoreFault {
        folder.write("archive.json", """
            {"dateline": "archive", "version": 1, "id": "a-1.x", "title": "T", "description": "D",
             "language": "ja", "rights": "R", "unknown": {"a": [1]}}\
            """);

        var archive = open().archive();

        assertThat(archive.id()).isEqualTo("a-1.x");
        assertThat(archive.title()).isEqualTo("T");
        assertThat(archive.description()).contains("D");
        assertThat(archive.language()).isEqualTo("ja");
        assertThat(archive.rights()).contains("R");
        assertThat(archive.folder()).isEqualTo(folder.path());
        assertThat(open().problems()).isEmpty();
    }

    @Test
    void aFolderWithoutAManifestIsNamedAfterItself() throws StoreFault {
        assertThat(open().archive().id()).isEqualTo("my-archive-e");
        assertThat(open().archive().title()).isEqualTo("My Archive é");
        assertThat(open().archive().language()).isEqualTo("en");
        assertThat(open().problems()).isEmpty();
    }

    @Test
    void aManifestCutOffKeepsWhatItSaidBefore() throws StoreFault {
        folder.write("archive.json", "{\"dateline\": \"archive\",\n\"id\": \"kept\",\n\"title\": \"T");

        var opened = open();

        assertThat(opened.archive().id()).isEqualTo("kept");
        assertThat(opened.problems())
                .containsExactly(new Problem(
                        "archive.json",
                        3,
                        "it ends in the middle: it was cut off, or a closing bracket or quotation mark is missing"));
    }

    @Test
    void anIdThatNamesNoFolderIsAProblem() throws StoreFault {
        folder.write("archive.json", "{\n\"id\": \"../up\"}");

        assertThat(open().archive().id()).isEqualTo("my-archive-e");
        assertThat(open().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.reason()).contains("../up", "letters, digits, dots and dashes");
        });
    }

    @Test
    void aNewerFormatIsReadAndSaidSo() throws StoreFault {
        folder.write("archive.json", "{\"dateline\": \"archive\", \"version\": 2, \"id\": \"x\"}");

        assertThat(open().archive().id()).isEqualTo("x");
        assertThat(open().problems())
                .singleElement()
                .extracting(Problem::reason)
                .asString()
                .contains("newer Dateline");
    }

    @Test
    void aMissingFolderIsOneClearSentence() {
        Path missing = path.resolve("nowhere");

        assertThatThrownBy(() -> ArchiveFolder.open(missing))
                .asInstanceOf(type(StoreFault.class))
                .satisfies(fault -> {
                    assertThat(fault.reason()).isEqualTo(StoreFault.Reason.MISSING);
                    assertThat(fault.sentence()).isEqualTo("There is no folder " + missing + ".");
                });
    }

    @Test
    void aFileIsNoArchive() throws IOException {
        Path file = Files.writeString(path.resolve("file"), "{}");

        assertThatThrownBy(() -> ArchiveFolder.open(file))
                .asInstanceOf(type(StoreFault.class))
                .extracting(StoreFault::reason)
                .isEqualTo(StoreFault.Reason.MALFORMED);
    }

    @Test
    void filesAreThoseThatMayHoldArticlesByPath() throws StoreFault {
        for (String name : List.of(
                "archive.json",
                "entities.json",
                "topics.json",
                "b.json",
                "2010/a.json",
                "2010/10/x.JSON",
                "2010/topics.json",
                "a.jsonl",
                ".hidden/c.json",
                "2010/.git/c.json",
                "2010/._a.json",
                "docs/archive.schema.json",
                "notes.txt")) {
            folder.write(name, "{}");
        }

        assertThat(open().files())
                .extracting(SourceFile::path)
                .containsExactly("2010/10/x.JSON", "2010/a.json", "2010/topics.json", "a.jsonl", "b.json");
        assertThat(open().files()).extracting(SourceFile::size).containsOnly(2L);
    }

    @Test
    void anArticleIsReadFromItsFileAndFromItsPlaceAgain() throws StoreFault {
        String json = Folder.article("a");
        folder.write("2010/a.json", "\uFEFF\r\n  " + json);

        var all = Gathered.all(open());

        assertThat(all.problems).isEmpty();
        assertThat(all.locations)
                .containsExactly(
                        new Location("2010/a.json", 2, 3 + 4, json.strip().length()));
        assertThat(open().read(all.locations.getFirst())).isEqualTo(all.articles.getFirst());
        assertThat(open().json(all.locations.getFirst())).isEqualTo(json.strip());
    }

    @Test
    void eachLineOfALinesFileIsAnArticleWithItsPlace() throws StoreFault {
        var lines = new StringBuilder("\uFEFF");
        for (int at = 0; at < 500; at++) {
            lines.append(at % 7 == 0 ? "\r\n" : "").append("  ").append(Folder.line("é" + "x".repeat(at * 13)));
            lines.append(at % 3 == 0 ? "\r\n" : "\n");
        }
        folder.write(
                "all.jsonl",
                lines.append(Folder.line("last without a line feed")).toString());

        var opened = open();
        var all = Gathered.all(opened);

        assertThat(all.problems).isEmpty();
        assertThat(all.articles).hasSize(501);
        for (int at = 0; at < all.articles.size(); at++) {
            assertThat(opened.read(all.locations.get(at))).isEqualTo(all.articles.get(at));
        }
        assertThat(all.locations.getLast().line()).isEqualTo(500 + 72 + 1);
        assertThat(opened.json(all.locations.getLast())).isEqualTo(Folder.line("last without a line feed"));
    }

    @Test
    void aBrokenLineDoesNotStopTheRest() throws StoreFault {
        folder.write("a.jsonl", Folder.line("a") + "\n{\"uri\": \n\n[]\n" + Folder.line("b") + "\n");

        var all = Gathered.all(open());

        assertThat(all.articles)
                .extracting(article -> article.id().value())
                .containsExactly("urn:test:a", "urn:test:b");
        assertThat(all.problems).extracting(Problem::line).containsExactly(2, 4);
    }

    @Test
    void aFileFullOfProblemsTellsThemOnlyUpToALimit() throws StoreFault {
        folder.write("a.jsonl", "{}\n".repeat(1500));

        var all = Gathered.all(open());

        assertThat(all.problems).hasSize(1001);
        assertThat(all.problems.getLast())
                .isEqualTo(new Problem("a.jsonl", 1001, "500 more problems like these follow from here"));
    }

    @Test
    void readingALongFileStopsWhenTheSinkIsClosed() throws StoreFault {
        folder.write("a.jsonl", (Folder.line("a") + "\n").repeat(100));
        var seen = new ArrayList<ArticleId>();
        var opened = open();

        opened.read(opened.files().getFirst(), new ArchiveFolder.ArticleSink() {
            @Override
            public void article(Article article, Location location) {
                seen.add(article.id());
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem);
            }

            @Override
            public boolean isOpen() {
                return seen.size() < 3;
            }
        });

        assertThat(seen).hasSize(3);
    }

    @Test
    void aFileThatChangedSinceIsAFaultNotAnotherArticle() throws StoreFault {
        folder.write("a.json", Folder.article("a"));
        var location = Gathered.all(open()).locations.getFirst();

        folder.write("a.json", "\n\n" + Folder.article("b"));

        assertThatThrownBy(() -> open().read(location))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("a.json");
        assertThatThrownBy(() -> open().json(location)).isInstanceOf(StoreFault.class);
    }

    @Test
    void aFileThatIsGoneIsAFaultThatSaysSo() throws StoreFault {
        var location = new Location("gone.json", 1, 0, 10);

        assertThatThrownBy(() -> open().read(location))
                .asInstanceOf(type(StoreFault.class))
                .satisfies(fault -> {
                    assertThat(fault.reason()).isEqualTo(StoreFault.Reason.MISSING);
                    assertThat(fault.sentence()).contains("gone.json", "no longer there");
                });
    }

    @Test
    void theStampFollowsLedgerAndTopicsAndNothingElse() throws StoreFault {
        var stamps = new ArrayList<String>();
        stamps.add(open().vocabularyStamp());
        folder.write("entities.json", "{\"entities\": []}");
        stamps.add(open().vocabularyStamp());
        folder.write("topics.json", "{\"topics\": []}");
        stamps.add(open().vocabularyStamp());

        folder.write("a.json", Folder.article("a"));

        assertThat(stamps).doesNotHaveDuplicates();
        assertThat(open().vocabularyStamp()).isEqualTo(stamps.getLast()).hasSize(64);
    }

    @Test
    void articlesWithoutALanguageHaveTheArchives() throws StoreFault {
        folder.write("archive.json", "{\"language\": \"fr\"}").write("a.json", Folder.article("a"));

        assertThat(Gathered.all(open()).articles.getFirst().language()).isEqualTo("fr");
    }

    @Test
    void halvesOfCharactersAndControlsBecomeReplacements() throws StoreFault {
        folder.write("a.json", Folder.article("x\\ud83d \\u0000 \\ud83d\\ude00"));

        assertThat(Gathered.all(open()).articles.getFirst().headline())
                .isEqualTo("Headline of x\uFFFD \uFFFD \uD83D\uDE00");
    }

    @Test
    void aSmallArticleIsRead() throws StoreFault {
        folder.write("a.json", Folder.article("a"));

        var article = Gathered.all(open()).articles.getFirst();

        assertThat(article.text().plain()).isEqualTo("Headline of a\nOne.\nTwo.");
        assertThat(article.published()).isPresent();
        assertThat(article.sources()).isEmpty();
        assertThat(article.located()).isEqualTo(Optional.empty());
        assertThat(article.text().plain().getBytes(StandardCharsets.UTF_8)).hasSize(23);
    }
}
