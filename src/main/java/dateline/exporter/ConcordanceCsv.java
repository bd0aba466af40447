package dateline.exporter;

import dateline.search.ConcordanceLine;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Lines of a concordance as CSV (RFC 4180, UTF-8 without a mark at the beginning), one row each under a row of names. Rows
 * are written as they are added, so that a list may have any length. Cells that begin like a formula are guarded.
 */
public final class ConcordanceCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("left", "hit", "right", "published", "headline", "article", "start", "end")
            .get();

    private final CSVPrinter rows;

    /**
     * Begins with the row of names.
     *
     * @param out takes the rows; closed by the caller
     * @throws IOException when it cannot take them
     */
    public ConcordanceCsv(Appendable out) throws IOException {
        this.rows = new CSVPrinter(out, FORMAT);
    }

    /**
     * Adds a row.
     *
     * @param line the line
     * @throws IOException when it cannot be written
     */
    public void add(ConcordanceLine line) throws IOException {
        rows.printRecord(
                SpreadsheetCell.of(line.left()),
                SpreadsheetCell.of(line.hit()),
                SpreadsheetCell.of(line.right()),
                line.published().map(LocalDate::toString).orElse(""),
                SpreadsheetCell.of(line.headline()),
                SpreadsheetCell.of(line.article().value()),
                line.span().start(),
                line.span().end());
    }
}
