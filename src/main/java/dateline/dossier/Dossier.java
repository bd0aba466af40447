package dateline.dossier;

import dateline.archive.Problem;
import dateline.job.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A dossier as a file: a bag (RFC 8493) in a zip file. */
public final class Dossier {
    /** What its name ends in. */
    public static final String ENDING = BagNames.ENDING;

    private Dossier() {}

    /**
     * Reads a dossier from its first byte to its last.
     *
     * @param file the dossier
     * @param progress told of kilobytes read
     * @return all that is wrong with it, each with its place in it; nothing when it is whole
     * @throws DossierFault when there is no such file, or the work was cancelled
     */
    public static List<Problem> check(Path file, Progress progress) throws DossierFault {
        List<Problem> problems = new ArrayList<>();
        try (BagFile bag = BagFile.open(file, problems::add)) {
            new BagReading(bag, problems::add, progress).run(BagReading.Sink.NONE);
        } catch (DossierFault fault) {
            if (fault.reason() != DossierFault.Reason.DAMAGED) {
                throw fault;
            }
            problems.add(new Problem(String.valueOf(file.getFileName()), 0, BagFile.NO_LIST));
        }
        return List.copyOf(problems);
    }
}
