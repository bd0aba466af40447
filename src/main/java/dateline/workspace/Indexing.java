package dateline.workspace;

import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.job.Progress;
import dateline.search.ArticleIndex;
import dateline.search.IndexUpdate;
import dateline.search.SearchFault;
import dateline.store.ArchiveFolder;
import dateline.store.DuplicateIds;
import dateline.store.StoreFault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Brings an index in step with an archive's files: takes out what is gone, reads what is new, and commits at the end of
 * a file, so that work that is stopped or killed goes on from there.
 */
final class Indexing {
    /** How many articles may be lost to a crash and have to be read again. */
    private static final long ARTICLES_A_COMMIT = 50_000;

    private final ArchiveFolder folder;
    private final ArticleIndex index;
    private final Corrections corrections;
    private final Executor workers;
    private final InstantSource clock;
    private final Settling settling;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Indexing(ArchiveFolder folder, ArticleIndex index, Corrections corrections, Executor workers, InstantSource clock) {
        this.folder = folder;
        this.index = index;
        this.corrections = corrections;
        this.workers = workers;
        this.clock = clock;
        this.settling = new Settling(folder, index, corrections, workers);
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
            Difference difference = difference(anew);
            List<Problem> busy = new ArrayList<>();
            Done done = difference.isNone() ? Done.NOTHING : updateUnlessBusy(difference, progress, busy);
            busy.addAll(problems());
            return new IndexReport(
                    index.coverage(),
                    done.files(),
                    done.articles(),
                    difference.gone().size(),
                    difference.fresh().size() - done.files(),
                    Duration.between(began, clock.instant()),
                    busy);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Difference difference(boolean anew) throws StoreFault, SearchFault {
        List<SourceFile> present = folder.files();
        if (anew) {
            return new Difference(Set.of(), present, Start.ANEW);
        }
        Set<SourceFile> known = index.files();
        Set<SourceFile> gone = new HashSet<>(known);
        present.forEach(gone::remove);
        if (!gone.isEmpty()) {
            // An id that was refused as a duplicate may be the only one now: files with problems are read again.
            gone.addAll(index.problems().keySet());
        }
        List<SourceFile> fresh = present.stream()
                .filter(file -> !known.contains(file) || gone.contains(file))
                .toList();
        return new Difference(gone, fresh, known.isEmpty() ? Start.EMPTY : Start.AS_IT_WAS);
    }

    /** While another process brings the index in step, this one goes on with the index as it is. */
    private Done updateUnlessBusy(Difference difference, Progress progress, List<Problem> busy) throws SearchFault {
        try {
            return update(difference, progress);
        } catch (SearchFault fault) {
            if (fault.reason() != SearchFault.Reason.IN_USE) {
                throw fault;
            }
            busy.add(new Problem("", 0, fault.sentence()));
            return Done.NOTHING;
        }
    }

    private Done update(Difference difference, Progress progress) throws SearchFault {
        Names names = corrections.names();
        try (IndexUpdate update = index.update()) {
            if (difference.start() == Start.ANEW) {
                update.removeAll();
            }
            SettledMark mark = difference.start() == Start.AS_IT_WAS
                    ? SettledMark.read(index.settledUpTo()).with(names.corrections())
                    : SettledMark.of(names.corrections());
            update.settle(mark.written());
            update.arrive(clock.instant());
            for (SourceFile file : difference.gone()) {
                update.remove(file);
            }
            Done done = read(difference, update, new Intake(names, update::add, workers), progress);
            if (done.files() == difference.fresh().size()) {
                update.complete();
            }
            update.commit();
            corrections.adopt();
            return done;
        }
    }

    private Done read(Difference difference, IndexUpdate update, Intake intake, Progress progress) throws SearchFault {
        Set<String> replaced = new HashSet<>();
        difference.gone().forEach(file -> replaced.add(file.path()));
        var ids = new KnownIds(new DuplicateIds(), difference.start() == Start.ANEW ? null : index, replaced);
        var estimate = new Estimate(difference.fresh(), progress);
        long atLastCommit = 0;
        int files = 0;
        for (SourceFile file : difference.fresh()) {
            if (progress.isCancelled()) {
                break;
            }
            var sink = new FileIntake(file, intake, ids, estimate);
            folder.read(file, sink);
            if (sink.wasCutShort()) {
                intake.finish();
                update.remove(file);
                break;
            }
            update.record(file, sink.problems());
            files++;
            estimate.finished(file);
            if (intake.articles() - atLastCommit >= ARTICLES_A_COMMIT) {
                intake.finish();
                update.commit();
                atLastCommit = intake.articles();
            }
        }
        intake.finish();
        return new Done(files, intake.articles());
    }

    private List<Problem> problems() throws SearchFault {
        List<Problem> all = new ArrayList<>(folder.problems());
        Map<String, List<Problem>> byFile = new TreeMap<>();
        index.problems().forEach((file, problems) -> byFile.put(file.path(), problems));
        byFile.values().forEach(all::addAll);
        return all;
    }

    /** What an update begins with. */
    private enum Start {
        /** The index as it was. */
        AS_IT_WAS,
        /** An index without articles. */
        EMPTY,
        /** The same, after all that was in it is taken out. */
        ANEW
    }

    private record Difference(Set<SourceFile> gone, List<SourceFile> fresh, Start start) {
        boolean isNone() {
            return gone.isEmpty() && fresh.isEmpty();
        }
    }

    private record Done(int files, long articles) {
        static final Done NOTHING = new Done(0, 0);
    }
}
