package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.job.Progress;
import dateline.note.Note;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

final class NotesCsvTest {
    private static final Article ARTICLE = Shown.article(
            "urn:t:a", Optional.of(LocalDate.of(2010, 2, 4)), Shown.text("Doubts, \"grow\"", "First.", "They met."));

    private static CSVRecord row(Note note, Optional<Article> article) throws IOException {
        var out = new StringWriter();
        new NotesCsv().write(NoteSheet.of(List.of(Shown.entry(note, article))), out, Progress.NONE);
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(out.toString()))
                .getRecords();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Example
    void aQuotationCarriesWhereItComesFrom() throws IOException {
        CSVRecord row = row(Shown.on(ARTICLE, "They met.", "So, \"they\"\ndid", "b", "c,d"), Optional.of(ARTICLE));
        assertThat(row.toMap())
                .containsEntry("quotation", "They met.")
                .containsEntry("comment", "So, \"they\"\ndid")
                .containsEntry("tags", "b\nc,d")
                .containsEntry("colour", "green")
                .containsEntry("headline", "Doubts, \"grow\"")
                .containsEntry("source", "Japan Times")
                .containsEntry("published", "2010-02-04")
                .containsEntry("byline", "By Jun Ito")
                .containsEntry("place", "¶ 2")
                .containsEntry("address", "urn:t:a")
                .containsEntry("created", "2026-11-25T12:00:00Z")
                .containsEntry("note", "urn:uuid:1");
        int start = Integer.parseInt(row.get("start"));
        assertThat(ARTICLE.text().plain().substring(start, Integer.parseInt(row.get("end"))))
                .isEqualTo("They met.");
    }

    @Example
    void aNoteOnAnArticleThatIsGoneKeepsItsAddress() throws IOException {
        CSVRecord row = row(Shown.note(new ArticleId("urn:t:gone"), Optional.empty(), "Lost."), Optional.empty());
        assertThat(row.toMap())
                .containsEntry("address", "urn:t:gone")
                .containsEntry("comment", "Lost.")
                .containsEntry("headline", "")
                .containsEntry("start", "");
    }

    @Example
    void aCommentThatBeginsLikeAFormulaIsGuarded() throws IOException {
        CSVRecord row = row(Shown.on(ARTICLE, "First.", "=1+1"), Optional.of(ARTICLE));
        assertThat(row.get("comment")).isEqualTo("'=1+1");
    }
}
