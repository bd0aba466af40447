package dateline.ui.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Short work of which every piece is done and answered, one after the other, in the order it was asked for. Belongs to
 * the window's thread.
 */
public final class InTurn {
    private final JobRunner runner;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * Makes a turn in which nothing waits.
     *
     * @param runner runs the work
     */
    public InTurn(JobRunner runner) {
        this.runner = runner;
    }

    /**
     * Runs work when all that was asked for before is answered.
     *
     * @param work the work
     * @param done given what was found
     * @param failed given what went wrong
     * @param <T> what the work finds
     */
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> runner.newest(
                new Lane(),
                work,
                found -> answer(() -> done.accept(found)),
                thrown -> answer(() -> failed.accept(thrown))));
        if (!busy) {
            next();
        }
    }

    private void answer(Runnable answering) {
        try {
            answering.run();
        } finally {
            next();
        }
    }

    private void next() {
        Runnable first = waiting.poll();
        busy = first != null;
        if (first != null) {
            first.run();
        }
    }
}
