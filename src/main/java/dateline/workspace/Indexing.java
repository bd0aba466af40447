package dateline.workspace;

import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.job.Progress;
import dateline.search.ArticleIndex;
import dateline.search.SearchFault;
import dateline.store.ArchiveFolder;
import dateline.store.StoreFault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps an index in step with an archive's files and corrections, and makes it anew when it is damaged. While it cannot be
 * written, what is in it stays readable.
 */
final class Indexing {
    private static final String DAMAGED = "The index was damaged; it was made anew from the archive.";

    private final ArchiveFolder folder;
    private final ArticleIndex index;
    private final Corrections corrections;
    private final InstantSource clock;
    private final CatchingUp catchingUp;
    private final Settling settling;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final List<String> notices = new ArrayList<>();
    private boolean known;

    Indexing(ArchiveFolder folder, ArticleIndex index, Corrections corrections, Executor workers, InstantSource clock) {
        this.folder = folder;
        this.index = index;
        this.corrections = corrections;
        this.clock = clock;
        this.catchingUp = new CatchingUp(folder, index, corrections, workers, clock);
        this.settling = new Settling(folder, index, corrections, workers);
        index.notice().ifPresent(notices::add);
    }

    IndexReport refresh(Progress progress) throws WorkspaceFault {
        return run(false, progress);
    }

    IndexReport rebuild(Progress progress) throws WorkspaceFault {
        return run(true, progress);
    }

    /** {@return how many articles were indexed again because corrections may have changed the names in them} */
    long settle(Progress progress) throws WorkspaceFault {
        oneAtATime.lock();
        try {
            if (!corrections.mayChange() || settling.isDone()) {
                return 0;
            }
            return settling.isPossible()
                    ? settling.run(progress)
                    : rebuild(progress).articlesAdded();
        } catch (SearchFault fault) {
            if (fault.reason() == SearchFault.Reason.IN_USE) {
                return 0;
            }
            throw WorkspaceFault.of(fault);
        } finally {
            oneAtATime.unlock();
        }
    }

    private IndexReport run(boolean anew, Progress progress) throws WorkspaceFault {
        Instant began = clock.instant();
        oneAtATime.lock();
        try {
            List<SourceFile> present = folder.files();
            List<Problem> problems = new ArrayList<>();
            CatchingUp.Done done = inStep(anew, present, progress, problems);
            problems.addAll(problems());
            Duration took = Duration.between(began, clock.instant());
            return new IndexReport(
                    index.articles(), done.files(), done.articles(), done.gone(), done.left(), took, problems, notices);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Where another process writes to the index, or the disk does not let it grow, one goes on with the index as it is. */
    private CatchingUp.Done inStep(boolean anew, List<SourceFile> present, Progress progress, List<Problem> problems)
            throws SearchFault {
        try {
            Optional<CatchingUp.Done> done = anew ? Optional.empty() : catchUp(present, progress);
            if (done.isPresent()) {
                return done.get();
            }
            var made = anew && isWhole(progress) && index.articles() > 0
                    ? catchingUp.replaceAll(present, progress)
                    : catchingUp.beginAnew(present, progress);
            known = true;
            return made;
        } catch (SearchFault fault) {
            switch (fault.reason()) {
                case IN_USE, DISK -> problems.add(new Problem("", 0, fault.sentence()));
                case DAMAGED, CANCELLED -> throw fault;
            }
            return CatchingUp.Done.NOTHING;
        }
    }

    /** {@return what was done; nothing when the index turned out to be damaged} */
    private Optional<CatchingUp.Done> catchUp(List<SourceFile> present, Progress progress) throws SearchFault {
        try {
            if (isWhole(progress)) {
                return Optional.of(catchingUp.run(present, progress));
            }
        } catch (SearchFault fault) {
            if (fault.reason() != SearchFault.Reason.DAMAGED) {
                throw fault;
            }
        }
        notices.add(DAMAGED);
        return Optional.empty();
    }

    /** Every byte is looked at once, since what was damaged at rest may answer wrongly without failing. */
    private boolean isWhole(Progress progress) throws SearchFault {
        boolean whole = known || index.isWhole(progress);
        known |= whole && !progress.isCancelled();
        return whole;
    }

    private List<Problem> problems() throws SearchFault {
        List<Problem> all = new ArrayList<>(folder.problems());
        Map<String, List<Problem>> byFile = new TreeMap<>();
        index.problems().forEach((file, problems) -> byFile.put(file.path(), problems));
        byFile.values().forEach(all::addAll);
        return all;
    }
}
