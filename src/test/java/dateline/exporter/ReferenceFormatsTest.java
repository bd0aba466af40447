package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** BibTeX, RIS and CSL JSON as parsers of others read them. */
final class ReferenceFormatsTest {
    private static final List<NoteEntry> NOTES = new GeneratedNotes(7, 120).take(1_000);
    private static final NoteSheet SHEET = NoteSheet.of(NOTES);
    private static final List<CitedArticle> ARTICLES = SHEET.chapters().stream()
            .flatMap(chapter -> chapter.article().stream())
            .toList();

    private static String written(NoteFormat.Text format) throws IOException {
        var out = new StringWriter();
        format.write(SHEET, out, Progress.NONE);
        return out.toString();
    }

    @Example
    void bibtexIsReadByAParserOfOthers() throws IOException, ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(written(new BibtexNotes())));
        List<BibTeXEntry> entries = List.copyOf(database.getEntries().values());
        assertThat(entries).hasSameSizeAs(ARTICLES);
        for (int at = 0; at < entries.size(); at++) {
            CitedArticle article = ARTICLES.get(at);
            BibTeXEntry entry = entries.get(at);
            assertThat(plain(entry, "title")).isEqualTo(article.title());
            assertThat(entry.getField(new Key("url")).toUserString())
                    .isEqualTo(PercentCode.encode(article.id().value()));
            assertThat(Optional.ofNullable(entry.getField(BibTeXEntry.KEY_YEAR)).map(year -> year.toUserString()))
                    .isEqualTo(article.published().map(LocalDate::getYear).map(String::valueOf));
            assertThat(plain(entry, "annote")).isNotBlank();
        }
    }

    /** What LaTeX shows of a field. */
    private static String plain(BibTeXEntry entry, String field) {
        String latex = entry.getField(new Key(field)).toUserString();
        String inner = latex.startsWith("{") ? latex.substring(1, latex.length() - 1) : latex;
        return inner.replaceAll("\\\\([$&#%_])", "$1")
                .replace("\\textbraceleft{}", "{")
                .replace("\\textbraceright{}", "}")
                .replace("\\textasciicircum{}", "^")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textasciigrave{}", "`")
                .replace("\\textbackslash{}", "\\");
    }

    @Example
    void everyLineOfRisIsATagAndAValue() throws IOException {
        List<Map<String, List<String>>> entries = new ArrayList<>();
        Map<String, List<String>> entry = new LinkedHashMap<>();
        for (String line : written(new RisNotes()).split("\r\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            assertThat(line).matches("[A-Z][A-Z0-9]  - .*");
            entry.computeIfAbsent(line.substring(0, 2), tag -> new ArrayList<>())
                    .add(line.substring(6));
            if (line.startsWith("ER")) {
                entries.add(entry);
                entry = new LinkedHashMap<>();
            }
        }
        assertThat(entries).hasSameSizeAs(ARTICLES);
        assertThat(entries).allSatisfy(read -> assertThat(read.keySet()).startsWith("TY"));
        assertThat(entries.stream().map(read -> read.get("UR").getFirst()))
                .isEqualTo(ARTICLES.stream()
                        .map(article -> PercentCode.encode(article.id().value()))
                        .toList());
        assertThat(entries.stream().mapToInt(read -> read.get("N1").size()).sum())
                .isEqualTo((int) NOTES.stream()
                        .filter(note -> note.target().article().isPresent())
                        .count());
    }

    @Example
    void risIsReadByAParserOfOthers() throws IOException {
        List<RISReference> read =
                new RISParser().parse(new StringReader(written(new RisNotes()))).getReferences();
        assertThat(read).hasSameSizeAs(ARTICLES);
        for (int at = 0; at < read.size(); at++) {
            CitedArticle article = ARTICLES.get(at);
            RISReference entry = read.get(at);
            assertThat(entry.getType()).isEqualTo(RISType.NEWS);
            assertThat(entry.getTitle()).isEqualTo(article.title());
            assertThat(Optional.ofNullable(entry.getSecondaryTitle())).isEqualTo(article.source());
            assertThat(Optional.ofNullable(entry.getPlace())).isEqualTo(article.located());
            assertThat(Optional.ofNullable(entry.getYear()))
                    .isEqualTo(article.published().map(LocalDate::getYear).map(String::valueOf));
            assertThat(entry.getURL()).isEqualTo(PercentCode.encode(article.id().value()));
            assertThat(Optional.ofNullable(entry.getAuthors()).map(List::of).orElse(List.of()))
                    .hasSameSizeAs(article.authors());
            assertThat(List.of(entry.getNotes()))
                    .isEqualTo(SHEET.chapters().get(at).entries().stream()
                            .map(PlainNote::line)
                            .toList());
        }
    }

    @Example
    void cslJsonHasAnItemForEachArticle() throws IOException {
        JsonNode items = JsonMapper.shared().readTree(written(new CslJsonNotes()));
        assertThat(items).hasSameSizeAs(ARTICLES);
        assertThat(items.valueStream()
                        .map(item -> item.path("id").stringValue())
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(ARTICLES);
        assertThat(items.valueStream().map(item -> item.path("title").stringValue()))
                .isEqualTo(ARTICLES.stream().map(CitedArticle::title).toList());
    }

    @Example
    void aBylineIsTakenApartIntoAuthors() {
        assertThat(Author.of("By Jun Ito and Ann van der Lee, Staff Writers"))
                .containsExactly(person("Jun", "Ito"), person("Ann", "van der Lee"));
        assertThat(Author.of("Yu Qing, People's Daily resident reporter in Japan"))
                .containsExactly(person("Yu", "Qing"));
        assertThat(Author.of("Kyodo News")).containsExactly(new Author(Optional.empty(), "Kyodo News"));
        assertThat(Author.of("Staff Writer")).containsExactly(new Author(Optional.empty(), "Staff Writer"));
        assertThat(Author.of("By 伊藤淳、山田花子"))
                .containsExactly(new Author(Optional.empty(), "伊藤淳"), new Author(Optional.empty(), "山田花子"));
        assertThat(Author.of("By ")).isEmpty();
    }

    private static Author person(String given, String family) {
        return new Author(Optional.of(given), family);
    }

    @Example
    void twoArticlesNeverHaveTheSameKey() throws IOException {
        var cited = new CitedArticle(
                new ArticleId("urn:t:1"),
                Optional.of("Doubts"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var other = new CitedArticle(
                new ArticleId("urn:t:2"),
                cited.headline(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        List<String> keys = new ArrayList<>();
        NoteSheet sheet = NoteSheet.of(List.of(on(cited), on(other)));
        References.walk(sheet, Progress.NONE, (key, article, notes) -> keys.add(key));
        assertThat(keys).containsExactly("articledoubts", "articledoubts-2");
    }

    private static NoteEntry on(CitedArticle article) {
        return NoteEntry.of(
                Shown.note(article.id(), Optional.empty(), "c"), new NoteTarget.WholeArticle(article), List.of());
    }
}
