package dateline.exporter;

import dateline.archive.TextSpan;
import dateline.job.Progress;
import dateline.note.Anchor;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Notes as CSV (RFC 4180, UTF-8 without a mark at the beginning), one row each under a row of names. Cells that begin like
 * a formula are guarded. Tags and the ids of entities are parted by line feeds, since a tag may hold any other sign;
 * {@code start} and {@code end} are offsets in the plain text of the article when the note was made.
 */
public final class NotesCsv implements NoteFormat.Text {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "quotation",
                    "comment",
                    "tags",
                    "colour",
                    "entities",
                    "headline",
                    "source",
                    "located",
                    "published",
                    "byline",
                    "place",
                    "address",
                    "prefix",
                    "suffix",
                    "start",
                    "end",
                    "created",
                    "modified",
                    "note")
            .get();

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        var rows = new CSVPrinter(out, FORMAT);
        sheet.walk(progress, entry -> row(entry, rows));
    }

    private static void row(NoteEntry entry, CSVPrinter rows) throws IOException {
        Optional<Anchor> passage = entry.passage();
        Optional<TextSpan> position = passage.map(Anchor::position);
        Optional<CitedArticle> article = entry.target().article();
        rows.printRecord(
                cell(passage.map(Anchor::exact)),
                SpreadsheetCell.of(entry.comment()),
                SpreadsheetCell.of(String.join("\n", entry.tags())),
                entry.colour().word(),
                SpreadsheetCell.of(
                        entry.links().stream().map(link -> link.id().value()).collect(Collectors.joining("\n"))),
                SpreadsheetCell.of(
                        article.isPresent()
                                ? article.flatMap(CitedArticle::headline).orElse("")
                                : entry.target().title()),
                cell(article.flatMap(CitedArticle::source)),
                cell(article.flatMap(CitedArticle::located)),
                article.flatMap(CitedArticle::published)
                        .map(LocalDate::toString)
                        .orElse(""),
                cell(article.flatMap(CitedArticle::byline)),
                SpreadsheetCell.of(entry.placeInWords()),
                SpreadsheetCell.of(entry.target().address()),
                cell(passage.map(Anchor::prefix)),
                cell(passage.map(Anchor::suffix)),
                position.map(span -> Integer.toString(span.start())).orElse(""),
                position.map(span -> Integer.toString(span.end())).orElse(""),
                entry.created(),
                entry.modified(),
                SpreadsheetCell.of(entry.id().value()));
    }

    private static String cell(Optional<String> text) {
        return text.map(SpreadsheetCell::of).orElse("");
    }
}
