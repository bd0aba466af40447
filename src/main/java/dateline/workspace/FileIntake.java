package dateline.workspace;

import dateline.archive.Article;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.search.SearchFault;
import dateline.store.ArchiveFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what is read from one file, keeps its problems, and lets go of all that comes after a cancel. */
final class FileIntake implements ArchiveFolder.ArticleSink {
    private final SourceFile file;
    private final Intake intake;
    private final KnownIds ids;
    private final Estimate estimate;
    private final List<Problem> problems = new ArrayList<>();
    private boolean cutShort;
    private @Nullable SearchFault fault;

    FileIntake(SourceFile file, Intake intake, KnownIds ids, Estimate estimate) {
        this.file = file;
        this.intake = intake;
        this.ids = ids;
        this.estimate = estimate;
    }

    @Override
    public void article(Article article, Location location) {
        cutShort |= estimate.isCancelled();
        if (cutShort) {
            return;
        }
        try {
            Optional<Problem> duplicate = ids.refuse(article.id(), location);
            duplicate.ifPresentOrElse(problems::add, () -> intake.add(article, location, file));
            estimate.read(location);
        } catch (SearchFault unreadable) {
            cutShort = true;
            fault = unreadable;
        }
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /**
     * {@return whether some of the file was let go of, because the work was cancelled}
     *
     * @throws SearchFault when it was because the index could not be read
     */
    boolean wasCutShort() throws SearchFault {
        if (fault != null) {
            throw fault;
        }
        return cutShort;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
