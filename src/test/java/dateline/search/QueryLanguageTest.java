package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.store.Places;
import dateline.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QueryLanguageTest {
    private static final Pattern ROW = Pattern.compile("^\\| `(.*?)` \\|(.*)\\|$", Pattern.MULTILINE);
    private static final Pattern OTHER = Pattern.compile("(same as|fewer than) `(.*)`");

    private static List<String[]> rows(String section) throws IOException {
        String page = Files.readString(Path.of("docs/query-language.md"));
        int start = page.indexOf(section);
        int end = page.indexOf("\n## ", start + 1);
        Matcher matcher = ROW.matcher(page.substring(start, end < 0 ? page.length() : end));
        List<String[]> rows = new ArrayList<>();
        while (matcher.find()) {
            String[] cells = matcher.group(2).split("\\|", -1);
            rows.add(new String[] {matcher.group(1), cells[cells.length - 1].strip()});
        }
        return rows;
    }

    @Test
    void everyExampleOfThePageFindsWhatThePageSays(@TempDir Path folder) throws Exception {
        var places = new Places(folder.resolve("data"), folder.resolve("cache"));
        List<String[]> rows = rows("# The query language");
        assertThat(rows).hasSizeGreaterThan(25);
        try (Workspace workspace = Workspace.open(Path.of("articles"), places, Clock.systemUTC())) {
            workspace.refresh(Progress.NONE);
            for (String[] row : rows) {
                List<String> found = ids(workspace, row[0]);
                Matcher other = OTHER.matcher(row[1]);
                if (other.matches()) {
                    List<String> others = ids(workspace, other.group(2));
                    if (other.group(1).equals("same as")) {
                        assertThat(found).as(row[0]).isEqualTo(others).isNotEmpty();
                    } else {
                        assertThat(others).as(row[0]).containsAll(found).hasSizeGreaterThan(found.size());
                    }
                } else if (row[1].equals("some")) {
                    assertThat(found).as(row[0]).isNotEmpty();
                }
                var understood = workspace
                        .search(SearchRequest.of(row[0], 1), Progress.NONE)
                        .understood();
                assertThat(understood.repairs()).as(row[0]).noneMatch(note -> note.startsWith("No article has"));
            }
        }
    }

    private static List<String> ids(Workspace workspace, String query) throws Exception {
        return workspace.search(SearchRequest.of(query, 1000), Progress.NONE).hits().stream()
                .map(hit -> hit.id().value())
                .sorted()
                .toList();
    }

    @Test
    void everyMendingOfThePageIsMadeSo() throws IOException {
        List<String[]> rows = rows("## What is mended");
        assertThat(rows).hasSize(12);
        for (String[] row : rows) {
            String expected = row[1].replace("`", "");
            assertThat(QueryWriter.write(QueryParser.parse(row[0]).clause()))
                    .as(row[0])
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 3000)
    void whateverIsTypedIsReadAndItsFullFormMeansTheSame(@ForAll("hostile") String typed) {
        QueryParser.Parsed read = QueryParser.parse(typed);
        String written = QueryWriter.write(read.clause());
        assertThat(QueryParser.parse(written).clause()).as(written).isEqualTo(read.clause());
    }

    @Provide
    static Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"",
                "“",
                "(",
                ")",
                "-",
                " ",
                " ",
                " ",
                "OR",
                "AND",
                "NOT",
                "=",
                "person:",
                "base:",
                "topic:",
                "year:",
                "headline:",
                "before:",
                "1996",
                "1996..",
                "..2010",
                "2010-02-30",
                "Futenma",
                "us",
                "U.S.",
                "普天間",
                "foo:bar",
                "*",
                "~",
                "/",
                "\\",
                "\u0000",
                "\t",
                "ｆ",
                "😀",
                "a",
                ":",
                "http://x",
                "person/kurt-campbell",
                "NEAR",
                "NEAR/3",
                "SENTENCE",
                "Futen*",
                "H?t",
                "Hatoyma~2",
                "/h[ae]t/",
                "language:",
                "has:note",
                "the what is of");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(25).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Test
    void tenThousandBracketsAndWordsAreReadInTime() {
        assertThat(QueryParser.parse("(".repeat(20_000) + "a").clause()).isNotNull();
        assertThat(QueryParser.parse("NOT ".repeat(5_000)).clause()).isEqualTo(new Clause.Everything());
        assertThat(QueryParser.parse("word ".repeat(5_000)).repairs()).isNotEmpty();
    }

    @Test
    void aChainThatIsTooLongIsNotNestedAsDeep() {
        Clause clause = QueryParser.parse("tanker" + " NEAR/3 language:en NEAR/3 ship".repeat(50))
                .clause();
        assertThat(clause).isInstanceOf(Clause.All.class);
        assertThat(((Clause.All) clause).clauses()).hasSize(3).noneMatch(Clause.All.class::isInstance);
    }
}
