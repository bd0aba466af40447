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
    private final Gate gate;
    private final List<Problem> problems = new ArrayList<>();
    private boolean cutShort;
    private @Nullable SearchFault fault;

    /** Is told of each article that went in. */
    interface Gate {
        /** An article of a file went in. */
        void passed(SourceFile file) throws SearchFault;
    }

    FileIntake(SourceFile file, Intake intake, KnownIds ids, Estimate estimate, Gate gate) {
        this.file = file;
        this.intake = intake;
        this.ids = ids;
        this.estimate = estimate;
        this.gate = gate;
    }

    @Override
    public void article(Article article, Location location) {
        cutShort |= estimate.isCancelled();
        if (cutShort) {
            return;
        }
        try {
            take(article, location);
            estimate.read(location);
        } catch (SearchFault unreadable) {
            cutShort = true;
            fault = unreadable;
        }
    }

    private void take(Article article, Location location) throws SearchFault {
        if (ids.holds(article.id(), location)) {
            return;
        }
        Optional<Problem> duplicate = ids.refuse(article.id(), location);
        if (duplicate.isPresent()) {
            problems.add(duplicate.get());
        } else {
            intake.add(article, location, file);
            gate.passed(file);
        }
    }

    @Override
    public boolean isOpen() {
        cutShort |= estimate.isCancelled();
        return !cutShort;
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /**
     * {@return whether some of the file was let go of, because the work was cancelled}
     *
     * @throws SearchFault when it was because the index could not be read or written
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
