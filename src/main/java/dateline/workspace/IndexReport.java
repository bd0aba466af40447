package dateline.workspace;

import dateline.archive.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What bringing an index in step with its archive did.
 *
 * @param articles how many are in the index now
 * @param filesRead how many files were read
 * @param articlesAdded how many articles were put in
 * @param filesRemoved how many files' articles were taken out, because the file changed or is gone
 * @param filesLeft how many files are still to be read, since the work was stopped or another process does it
 * @param took how long it took
 * @param problems all that is wrong in the archive: manifest, ledger, topics, and the files read; and why the index could not
 *     be brought in step, if so
 * @param notices what a person should know of the index since the archive was opened, as that it was damaged; a sentence each
 */
public record IndexReport(
        long articles,
        int filesRead,
        long articlesAdded,
        int filesRemoved,
        int filesLeft,
        Duration took,
        List<Problem> problems,
        List<String> notices) {
    public IndexReport {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /**
     * {@return why the index could not be brought in step with the files, in a sentence; empty when it is}
     */
    public Optional<String> hindrance() {
        // Every other problem is one of a file.
        return problems.stream()
                .filter(problem -> problem.file().isEmpty())
                .map(Problem::reason)
                .findFirst();
    }
}
