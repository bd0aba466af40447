package dateline.cli;

import dateline.job.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Long work drawn as a bar on one line of a terminal; nothing is drawn anywhere else. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int CELLS = 30;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Console console;
    private final String what;
    private final InstantSource clock;
    private Instant drawn;
    private boolean shown;

    /**
     * Makes a bar; it is first drawn when the work has taken a while.
     *
     * @param console whose standard error it is drawn on
     * @param what the work, such as {@code Reading}
     * @param clock tells when to draw again
     */
    ProgressBar(Console console, String what, InstantSource clock) {
        this.console = console;
        this.what = what;
        this.clock = clock;
        this.drawn = clock.instant();
    }

    @Override
    public synchronized void report(long done, long total) {
        Instant now = clock.instant();
        if (console.errTo() != Console.Target.TERMINAL || total <= 0 || now.isBefore(drawn.plus(BETWEEN))) {
            return;
        }
        drawn = now;
        shown = true;
        int full = Math.clamp(done * CELLS / total, 0, CELLS);
        PrintWriter err = console.err();
        err.printf("\r%s %s%s %d of %d", what, "█".repeat(full), "░".repeat(CELLS - full), done, total);
        err.flush();
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    /** Wipes the bar, so that the line can be used for something else. */
    @Override
    public synchronized void close() {
        if (shown) {
            console.err().print("\r\u001B[K");
            console.err().flush();
        }
    }
}
