package dateline.ui.job;

import dateline.job.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Holds all work until a test says which piece ends next: to prove that the order of the ends does not matter. */
public final class OrderedRunner implements JobRunner {
    private final List<Runnable> pending = new ArrayList<>();
    private final List<Timed> timed = new ArrayList<>();

    private record Timed(Lane.Ticket ticket, Runnable act) {}

    @Override
    public void soon(Runnable act) {
        act.run();
    }

    @Override
    public <T> void newest(Lane lane, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Lane.Ticket ticket = lane.take();
        pending.add(() -> {
            try {
                T found = work.run(Progress.NONE);
                if (!ticket.isCancelled()) {
                    done.accept(found);
                }
            } catch (Exception thrown) {
                if (!ticket.isCancelled()) {
                    failed.accept(thrown);
                }
            }
        });
    }

    @Override
    public <T> Runnable longWork(Work<T> work, Watcher watcher, Consumer<T> done, Consumer<Exception> failed) {
        newest(new Lane(), work, done, failed);
        return () -> {};
    }

    @Override
    public void after(Lane lane, Duration wait, Runnable act) {
        timed.add(new Timed(lane.take(), act));
    }

    /** How many pieces of work have not ended. */
    public int waiting() {
        return pending.size();
    }

    /** Ends a piece of work; they are counted from 0 in the order begun, those ended left out. */
    public void end(int index) {
        pending.remove(index).run();
    }

    /** Ends all work, in the order begun, with what it begins itself. */
    public void endAll() {
        while (!pending.isEmpty()) {
            end(0);
        }
    }

    /** Lets the time come that things wait for. */
    public void letTimePass() {
        List<Timed> due = List.copyOf(timed);
        timed.clear();
        due.stream()
                .filter(each -> !each.ticket().isCancelled())
                .forEach(each -> each.act().run());
    }
}
