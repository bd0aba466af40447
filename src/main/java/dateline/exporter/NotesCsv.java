package dateline.exporter;

import dateline.archive.TextSpan;
import dateline.note.Anchor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Notes as CSV (RFC 4180, UTF-8 without a mark at the beginning), one row each under a row of names. Rows are written as
 * they are added, so that there may be any number. Cells that begin like a formula are guarded.
 */
public final class NotesCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "quotation",
                    "comment",
                    "tags",
                    "colour",
                    "headline",
                    "source",
                    "published",
                    "byline",
                    "place",
                    "article",
                    "prefix",
                    "suffix",
                    "start",
                    "end",
                    "created",
                    "modified",
                    "note")
            .get();

    private final CSVPrinter rows;

    /**
     * Begins with the row of names.
     *
     * @param out takes the rows; closed by the caller
     * @throws IOException when it cannot take them
     */
    public NotesCsv(Appendable out) throws IOException {
        this.rows = new CSVPrinter(out, FORMAT);
    }

    /**
     * Adds a row. Tags are parted by line feeds, since a tag may hold any other sign; {@code start} and {@code end} are
     * offsets in the plain text of the article when the note was made.
     *
     * @param entry the note
     * @throws IOException when it cannot be written
     */
    public void add(NoteEntry entry) throws IOException {
        Optional<Anchor> passage = entry.passage();
        Optional<TextSpan> position = passage.map(Anchor::position);
        rows.printRecord(
                cell(passage.map(Anchor::exact)),
                SpreadsheetCell.of(entry.comment()),
                SpreadsheetCell.of(String.join("\n", entry.tags())),
                entry.colour().word(),
                cell(entry.headline()),
                cell(entry.source()),
                entry.published().map(LocalDate::toString).orElse(""),
                cell(entry.byline()),
                cell(entry.place()),
                SpreadsheetCell.of(entry.article().value()),
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
