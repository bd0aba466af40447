package dateline.ui.job;

import dateline.job.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs all work at once, where it is asked for: for pictures and tests. What should wait, waits until it is told. */
public final class SameThreadRunner implements JobRunner {
    private final List<Waiting> waiting = new ArrayList<>();

    @Override
    public void soon(Runnable act) {
        act.run();
    }

    @Override
    public <T> void newest(Lane lane, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Lane.Ticket ticket = lane.take();
        run(work, ticket, done, failed);
    }

    @Override
    public <T> Runnable longWork(Work<T> work, Watcher watcher, Consumer<T> done, Consumer<Exception> failed) {
        run(work, new Told(watcher), done, failed);
        return () -> {};
    }

    @Override
    public void after(Lane lane, Duration wait, Runnable act) {
        waiting.add(new Waiting(lane.take(), act));
    }

    /** Does all that is waiting for its time, as if it had come. */
    public void letTimePass() {
        List<Waiting> due = List.copyOf(waiting);
        waiting.clear();
        due.stream()
                .filter(each -> !each.ticket().isCancelled())
                .forEach(each -> each.act().run());
    }

    // What the work throws belongs to whoever asked for it, of whatever kind it is.
    private static <T> void run(Work<T> work, Progress progress, Consumer<T> done, Consumer<Exception> failed) {
        T found;
        try {
            found = work.run(progress);
        } catch (Exception thrown) {
            failed.accept(thrown);
            return;
        }
        done.accept(found);
    }

    private record Waiting(Lane.Ticket ticket, Runnable act) {}

    private record Told(Watcher watcher) implements Progress {
        @Override
        public void report(long done, long total) {
            watcher.told(done, total);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
