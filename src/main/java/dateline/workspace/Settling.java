package dateline.workspace;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.SourceFile;
import dateline.job.Progress;
import dateline.search.ArticleIndex;
import dateline.search.IndexUpdate;
import dateline.search.SearchFault;
import dateline.store.ArchiveFolder;
import dateline.store.StoreFault;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Indexes again, after corrections, the articles whose mentions they may change. Work that is stopped or killed changes
 * nothing, and begins anew the next time.
 */
final class Settling {
    private final ArchiveFolder folder;
    private final ArticleIndex index;
    private final Corrections corrections;
    private final Executor workers;

    Settling(ArchiveFolder folder, ArticleIndex index, Corrections corrections, Executor workers) {
        this.folder = folder;
        this.index = index;
        this.corrections = corrections;
        this.workers = workers;
    }

    /** {@return whether the index knows all corrections as they are now} */
    boolean isDone() throws SearchFault {
        return mark().equals(SettledMark.of(corrections.names().corrections()));
    }

    /** {@return whether the log tells what has changed since the index was made; if not, it has to be made anew} */
    boolean isPossible() throws SearchFault {
        return corrections.knows(mark());
    }

    private SettledMark mark() throws SearchFault {
        return SettledMark.read(index.settledUpTo());
    }

    /** {@return how many articles were indexed again} */
    long run(Progress progress) throws SearchFault {
        Names now = corrections.names();
        Unsettled unsettled = corrections.unsettled(mark(), now);
        Set<ArticleId> articles = new HashSet<>(index.holding(unsettled.spellings(), unsettled.entities()));
        articles.addAll(unsettled.articles());
        try (IndexUpdate update = index.update()) {
            var intake = new Intake(now, update::replace, workers);
            boolean all = readAgain(articles, intake, progress);
            intake.finish();
            if (!all) {
                return 0;
            }
            update.settle(SettledMark.of(now.corrections()).written());
            update.commit();
            corrections.adopt();
            return intake.articles();
        }
    }

    private boolean readAgain(Set<ArticleId> articles, Intake intake, Progress progress) throws SearchFault {
        Map<String, SourceFile> files =
                index.files().stream().collect(Collectors.toMap(SourceFile::path, Function.identity(), (a, b) -> a));
        long done = 0;
        for (ArticleId id : articles) {
            if (progress.isCancelled()) {
                return false;
            }
            Optional<Location> location = index.locate(id);
            if (location.isPresent()) {
                Optional<SourceFile> file =
                        Optional.ofNullable(files.get(location.get().file()));
                file.ifPresent(source -> readAgain(id, location.get(), source, intake));
            }
            progress.report(++done, articles.size());
        }
        return true;
    }

    private void readAgain(ArticleId id, Location location, SourceFile file, Intake intake) {
        try {
            var article = folder.read(location);
            if (article.id().equals(id)) {
                intake.add(article, location, file);
            }
        } catch (StoreFault changed) {
            // Its file is no longer what was indexed; bringing the index in step reads it with the names of then.
            return;
        }
    }
}
