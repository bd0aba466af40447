package dateline.exporter;

import dateline.search.Companion;
import dateline.search.Companions;
import java.io.IOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The companions of an entity as CSV (RFC 4180, UTF-8), one row each under a row of names, in their order. Cells that begin
 * like a formula are guarded.
 */
public final class CompanionsCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("entity", "companion", "label", "type", "articles", "sentences", "strength")
            .get();

    private CompanionsCsv() {}

    /**
     * Writes companions.
     *
     * @param companions the companions
     * @param out takes the rows; closed by the caller
     * @throws IOException when it cannot take them
     */
    public static void write(Companions companions, Appendable out) throws IOException {
        var rows = new CSVPrinter(out, FORMAT);
        for (Companion each : companions.companions()) {
            rows.printRecord(
                    SpreadsheetCell.of(companions.entity().id().value()),
                    SpreadsheetCell.of(each.entity().id().value()),
                    SpreadsheetCell.of(each.entity().label()),
                    SpreadsheetCell.of(each.entity().type()),
                    each.articles(),
                    each.sentences(),
                    String.format(Locale.ROOT, "%.2f", each.strength()));
        }
    }
}
