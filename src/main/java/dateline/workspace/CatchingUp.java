package dateline.workspace;

import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.job.Progress;
import dateline.search.ArticleIndex;
import dateline.search.IndexUpdate;
import dateline.search.SearchFault;
import dateline.store.ArchiveFolder;
import dateline.store.DuplicateIds;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Takes out of the index what is gone, reads what is new, and commits again and again meanwhile, so that what was read can be
 * found, and work that is stopped or killed goes on from there, also in the middle of a file.
 */
final class CatchingUp {
    private final ArchiveFolder folder;
    private final ArticleIndex index;
    private final Corrections corrections;
    private final Executor workers;
    private final InstantSource clock;

    CatchingUp(
            ArchiveFolder folder, ArticleIndex index, Corrections corrections, Executor workers, InstantSource clock) {
        this.folder = folder;
        this.index = index;
        this.corrections = corrections;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param files how many were read
     * @param articles how many were put in
     * @param gone how many files' articles were taken out
     * @param left how many are still to be read
     */
    record Done(int files, long articles, int gone, int left) {
        static final Done NOTHING = new Done(0, 0, 0, 0);
    }

    /** Reads what changed. */
    Done run(List<SourceFile> present, Progress progress) throws SearchFault {
        if (difference(present).isNone()) {
            return Done.NOTHING;
        }
        Names names = corrections.names();
        try (IndexUpdate update = index.update()) {
            // Only now nobody else writes, and what is known is what the update goes on from.
            Difference difference = difference(present);
            SettledMark mark = difference.fromNothing()
                    ? SettledMark.of(names.corrections())
                    : SettledMark.read(index.settledUpTo()).with(names.corrections());
            update.settle(mark.written());
            update.arrive(clock.instant());
            for (SourceFile file : difference.gone()) {
                update.remove(file);
            }
            var done = new Reading(difference, names, update, Checkpoints.growing()).run(progress);
            update.commit();
            corrections.adopt();
            return done;
        }
    }

    /** Reads everything into an index that begins with nothing, and can be searched while it grows. */
    Done beginAnew(List<SourceFile> present, Progress progress) throws SearchFault {
        return anew(present, Checkpoints.growing(), progress);
    }

    /** Reads everything; until all of it is read, the index stays as it was, also when the work is stopped. */
    Done replaceAll(List<SourceFile> present, Progress progress) throws SearchFault {
        return anew(present, Checkpoints.NONE, progress);
    }

    private Done anew(List<SourceFile> present, Checkpoints checkpoints, Progress progress) throws SearchFault {
        Names names = corrections.names();
        try (IndexUpdate update = index.anew()) {
            update.settle(SettledMark.of(names.corrections()).written());
            update.arrive(clock.instant());
            var reading = new Reading(new Difference(Set.of(), present, true), names, update, checkpoints);
            Done done = reading.run(progress);
            if (checkpoints == Checkpoints.NONE && progress.isCancelled()) {
                return Done.NOTHING;
            }
            update.commit();
            corrections.adopt();
            return done;
        }
    }

    private Difference difference(List<SourceFile> present) throws SearchFault {
        Set<SourceFile> known = index.files();
        Map<SourceFile, List<Problem>> problems = index.problems();
        Set<SourceFile> gone = new HashSet<>(known);
        present.forEach(gone::remove);
        problems.entrySet().stream()
                .filter(each -> couldNotBeRead(each.getValue()) && folder.isReadable(each.getKey()))
                .forEach(each -> gone.add(each.getKey()));
        if (!gone.isEmpty()) {
            // An id that was refused as a duplicate may be the only one now: files with problems are read again.
            gone.addAll(problems.keySet());
        }
        List<SourceFile> fresh = new ArrayList<>();
        // What was begun is finished first, since only one file can be in part in the index.
        Optional<SourceFile> unfinished = index.unfinished()
                .filter(file -> known.contains(file) && present.contains(file) && !gone.contains(file));
        unfinished.ifPresent(fresh::add);
        present.stream()
                .filter(file -> !known.contains(file) || gone.contains(file))
                .forEach(fresh::add);
        return new Difference(gone, fresh, known.isEmpty());
    }

    private static boolean couldNotBeRead(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.line() == 0);
    }

    /** What is no longer as it was, and what has to be read. */
    private record Difference(Set<SourceFile> gone, List<SourceFile> fresh, boolean fromNothing) {
        boolean isNone() {
            return gone.isEmpty() && fresh.isEmpty();
        }
    }

    /** Reads files into an update. */
    private final class Reading implements FileIntake.Gate {
        private final Difference difference;
        private final IndexUpdate update;
        private final Checkpoints checkpoints;
        private final Intake intake;
        private final KnownIds ids;

        Reading(Difference difference, Names names, IndexUpdate update, Checkpoints checkpoints) {
            this.difference = difference;
            this.update = update;
            this.checkpoints = checkpoints;
            this.intake = new Intake(names, update::add, workers);
            Set<String> replaced = new HashSet<>();
            difference.gone().forEach(file -> replaced.add(file.path()));
            this.ids = new KnownIds(new DuplicateIds(), difference.fromNothing() ? null : index, replaced);
        }

        Done run(Progress progress) throws SearchFault {
            var estimate = new Estimate(difference.fresh(), progress);
            int files = 0;
            for (SourceFile file : difference.fresh()) {
                if (progress.isCancelled()) {
                    break;
                }
                var sink = new FileIntake(file, intake, ids, estimate, this);
                folder.read(file, sink);
                if (sink.wasCutShort()) {
                    update.leave(file);
                    break;
                }
                update.record(file, sink.problems());
                files++;
                estimate.finished(file);
            }
            intake.finish();
            int left = difference.fresh().size() - files;
            if (left == 0) {
                update.complete();
            }
            return new Done(files, intake.articles(), difference.gone().size(), left);
        }

        @Override
        public void passed(SourceFile file) throws SearchFault {
            if (checkpoints.isDue(intake.articles())) {
                intake.finish();
                update.leave(file);
                update.commit();
            }
        }
    }
}
