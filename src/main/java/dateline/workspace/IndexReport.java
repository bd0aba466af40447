package dateline.workspace;

import dateline.archive.Problem;
import dateline.search.Coverage;
import java.time.Duration;
import java.util.List;

/**
 * What bringing an index in step with its archive did.
 *
 * @param coverage what is in the index now
 * @param filesRead how many files were read
 * @param articlesAdded how many articles were put in
 * @param filesRemoved how many files' articles were taken out, because the file changed or is gone
 * @param filesLeft how many files are still to be read, since the work was stopped or another process does it
 * @param took how long it took
 * @param problems all that is wrong in the archive: manifest, ledger, topics, and the files read
 */
public record IndexReport(
        Coverage coverage,
        int filesRead,
        long articlesAdded,
        int filesRemoved,
        int filesLeft,
        Duration took,
        List<Problem> problems) {
    public IndexReport {
        problems = List.copyOf(problems);
    }
}
