package dateline.ui.job;

import dateline.job.Progress;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work on threads of its own: two for what is short, one for what is long. Answers on the JavaFX thread. */
public final class BackgroundRunner implements JobRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRunner.class);
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private final ExecutorService shortWork = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("search-", 1).factory());
    private final ExecutorService longWork = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("long-work").factory());
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Executor window = Platform::runLater;

    @Override
    public void soon(Runnable act) {
        window.execute(act);
    }

    @Override
    public <T> void newest(Lane lane, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (closed.get()) {
            return;
        }
        Lane.Ticket ticket = lane.take();
        shortWork.execute(() -> {
            if (!ticket.isCancelled()) {
                run(work, ticket, answer -> inWindow(ticket, () -> answer.give(done, failed)));
            }
        });
    }

    @Override
    public <T> Runnable longWork(Work<T> work, Watcher watcher, Consumer<T> done, Consumer<Exception> failed) {
        var progress = new Watched(watcher);
        if (closed.get()) {
            return () -> {};
        }
        longWork.execute(() -> run(work, progress, answer -> window.execute(() -> answer.give(done, failed))));
        return () -> progress.cancelled.set(true);
    }

    @Override
    public void after(Lane lane, Duration wait, Runnable act) {
        Lane.Ticket ticket = lane.take();
        var pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
        pause.setOnFinished(event -> {
            if (!ticket.isCancelled()) {
                act.run();
            }
        });
        pause.play();
    }

    /**
     * Takes no more work, and waits a little until what is under way has seen that it is cancelled: what it works with may
     * be closed then. Not to be called on the window's thread.
     */
    @Override
    public void close() {
        closed.set(true);
        shortWork.shutdown();
        longWork.shutdown();
        try {
            if (!longWork.awaitTermination(LAST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    || !shortWork.awaitTermination(LAST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Work goes on although its window is closed");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void inWindow(Lane.Ticket ticket, Runnable act) {
        window.execute(() -> {
            // Looked at once more here: a newer search may have been asked for while this answer was on its way.
            if (!ticket.isCancelled()) {
                act.run();
            }
        });
    }

    // What the work throws belongs to whoever asked for it, of whatever kind it is.
    private static <T> void run(Work<T> work, Progress progress, Consumer<Answer<T>> giver) {
        Answer<T> answer;
        try {
            T found = work.run(progress);
            answer = (done, failed) -> done.accept(found);
        } catch (Exception thrown) {
            answer = (done, failed) -> failed.accept(thrown);
        }
        giver.accept(answer);
    }

    private interface Answer<T> {
        void give(Consumer<T> done, Consumer<Exception> failed);
    }

    /** Hands on the last of what was reported, and no more than one at a time, so that the window is never flooded. */
    private final class Watched implements Progress {
        private final Watcher watcher;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicReference<long @Nullable []> last = new AtomicReference<>();

        private Watched(Watcher watcher) {
            this.watcher = watcher;
        }

        @Override
        public void report(long done, long total) {
            if (last.getAndSet(new long[] {done, total}) == null) {
                window.execute(this::handOn);
            }
        }

        private void handOn() {
            long[] report = last.getAndSet(null);
            if (report != null) {
                watcher.told(report[0], report[1]);
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get() || closed.get();
        }
    }
}
