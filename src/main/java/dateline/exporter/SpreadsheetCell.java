package dateline.exporter;

/**
 * A text made fit for a cell of a spreadsheet. What begins like a formula is given an apostrophe before it, so that opening
 * the file runs nothing: a spreadsheet shows it as text, and another program takes the apostrophe away again.
 */
final class SpreadsheetCell {
    /** The signs that a formula begins with, wide ones too, and white space that some programs pass over before them. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private static final String GUARD = "'";

    private SpreadsheetCell() {}

    /**
     * {@return the text, guarded where it begins like a formula}
     *
     * @param text any text
     */
    static String of(String text) {
        return beginsLikeFormula(text) || beginsLikeFormula(text.stripLeading()) ? GUARD + text : text;
    }

    private static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
