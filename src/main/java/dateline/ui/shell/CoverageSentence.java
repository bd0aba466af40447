package dateline.ui.shell;

import dateline.search.Coverage;
import dateline.ui.text.Words;
import dateline.workspace.IndexReport;

/** Says in one sentence how much of an archive can be searched, and never more than is so. */
final class CoverageSentence {
    private CoverageSentence() {}

    /** {@return a sentence on an index of which nothing was measured yet} */
    static String counted(IndexReport report, Words words) {
        return report.filesLeft() > 0
                ? words.get("coverage.counted.left", report.articles(), report.filesLeft())
                : words.get("coverage.counted", report.articles());
    }

    /** {@return a sentence on what was measured after the index was last brought in step} */
    static String of(IndexReport report, Coverage coverage, Words words) {
        if (!coverage.isWhole()) {
            return words.get(
                    "coverage.gaps",
                    coverage.charactersStored() - coverage.charactersIndexed(),
                    coverage.charactersStored(),
                    coverage.gaps().size());
        }
        return report.filesLeft() > 0
                ? words.get("coverage.left", coverage.articles(), report.filesLeft())
                : words.get("coverage.whole", coverage.articles());
    }

    /** {@return whether nothing is missing of all that could be read} */
    static boolean isWhole(IndexReport report, Coverage coverage) {
        return coverage.isWhole() && report.filesLeft() == 0;
    }

    /** {@return a sentence while files are being read, of which all are known or not yet} */
    static String reading(long done, long total, Words words) {
        return total > 0 ? words.get("coverage.reading.of", done, total) : words.get("coverage.reading");
    }

    /** {@return the figures themselves} */
    static String figures(Coverage coverage, Words words) {
        return words.get(
                "coverage.figures",
                coverage.articles(),
                coverage.charactersStored(),
                coverage.charactersIndexed(),
                coverage.bytes());
    }
}
