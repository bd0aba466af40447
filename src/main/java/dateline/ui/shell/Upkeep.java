package dateline.ui.shell;

import dateline.job.Progress;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.job.Work;
import dateline.ui.text.Words;
import dateline.workspace.IndexReport;
import dateline.workspace.WorkspaceFault;
import java.util.function.Consumer;

/**
 * Keeps the index in step while somebody reads: takes in files that changed, and indexes again what corrections touched.
 * The foot tells how far it is; the window waits for neither.
 */
final class Upkeep {
    /** An unchanged archive of more articles is read back only when somebody asks. */
    private static final int SOON_READ_BACK = 20_000;

    private final OpenArchive archive;
    private final JobRunner runner;
    private final Models models;
    private final Foot foot;
    private final Consumer<String> say;
    private final Words words;
    private final Lane newest = new Lane();
    private final Lane measuring = new Lane();
    private Runnable stopRefreshing = () -> {};
    private Runnable stopSettling = () -> {};
    private Runnable stopMeasuring = () -> {};

    Upkeep(OpenArchive archive, JobRunner runner, Models models, Foot foot, Toast toast, Words words) {
        this.archive = archive;
        this.runner = runner;
        this.models = models;
        this.foot = foot;
        this.say = toast::say;
        this.words = words;
    }

    /** Brings the index in step with the archive's files; then asks again. */
    void refresh() {
        stopRefreshing = begin(Foot.Work.READING, archive::refresh, this::refreshed);
    }

    /** Makes the index anew; then asks again. */
    void rebuild() {
        stop();
        stopRefreshing = begin(Foot.Work.READING, archive::rebuild, this::refreshed);
    }

    /** Indexes again what corrections touched; begun anew when there is a newer one. */
    void settle() {
        stopSettling.run();
        stopSettling = begin(Foot.Work.SETTLING, this::settle, this::settled);
    }

    /**
     * Reads the index back, which tells how much of the archive can be searched. It gives way to other work, and shows no
     * bar: nobody waits for it.
     */
    void measure() {
        stopMeasuring.run();
        Lane.Ticket ticket = measuring.take();
        stopMeasuring = runner.longWork(
                archive::coverage,
                (done, total) -> {},
                coverage -> {
                    if (!ticket.isCancelled()) {
                        foot.coverage().measured(coverage);
                    }
                },
                thrown -> {
                    if (!ticket.isCancelled()) {
                        foot.coverage().notMeasured();
                    }
                });
    }

    private void indexed(IndexReport report) {
        foot.coverage().indexed(report);
        boolean changed = report.articlesAdded() > 0 || report.filesRemoved() > 0;
        if (changed || report.articles() <= SOON_READ_BACK) {
            measure();
        }
    }

    /** What was indexed again is measured again. */
    private IndexReport settle(Progress progress) throws WorkspaceFault {
        archive.settle(progress);
        return archive.refresh(progress);
    }

    private void settled(IndexReport report) {
        indexed(report);
        models.saved().count();
        models.search().askAgain();
        models.reader().relight();
    }

    /** Stops what is under way. */
    void stop() {
        stopRefreshing.run();
        stopSettling.run();
        stopMeasuring();
    }

    private void stopMeasuring() {
        measuring.clear();
        stopMeasuring.run();
    }

    private <T> Runnable begin(Foot.Work kind, Work<T> work, Consumer<T> done) {
        Lane.Ticket ticket = newest.take();
        stopMeasuring();
        foot.begin(kind, this::stop, System.nanoTime());
        foot.coverage().begun(kind);
        return runner.longWork(
                work,
                (count, total) -> foot.tell(kind, count, total, System.nanoTime()),
                report -> {
                    if (!ticket.isCancelled()) {
                        foot.rest();
                    }
                    done.accept(report);
                },
                thrown -> {
                    foot.rest();
                    foot.coverage().notMeasured();
                    Trouble.sentence(thrown, words).ifPresent(say);
                });
    }

    private void refreshed(IndexReport report) {
        foot.list(report.problems());
        report.notices().forEach(say);
        indexed(report);
        models.saved().count();
        boolean changed = report.articlesAdded() > 0 || report.filesRemoved() > 0;
        // A list that somebody looks at stays as it is when nothing changed.
        if (changed || models.search().result().isEmpty()) {
            models.search().askAgain();
        }
    }
}
