package dateline.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long each phase of the start takes. May be told from several threads. */
final class StartTrace {
    private final List<Phase> phases = new ArrayList<>();
    private final long origin;

    private record Phase(String name, long endNanos) {}

    private StartTrace(Duration before) {
        origin = System.nanoTime() - before.toNanos();
    }

    /**
     * {@return a trace whose first phase, from the start of the process until now, is over}
     */
    static StartTrace fromProcessStart() {
        Instant now = Instant.now();
        Instant start = ProcessHandle.current().info().startInstant().orElse(now);
        var trace = new StartTrace(Duration.between(start, now));
        trace.done("Java");
        return trace;
    }

    /** A phase is over: the one that began when the phase before it was over. */
    synchronized void done(String phase) {
        phases.add(new Phase(phase, System.nanoTime() - origin));
    }

    /** Prints a line for each phase: its name, how long it took, and when it was over, in milliseconds. */
    synchronized void print(PrintWriter to) {
        long before = 0;
        for (Phase phase : phases) {
            to.println(String.format(
                    Locale.ROOT,
                    "%-14s %6d ms %6d ms",
                    phase.name(),
                    millis(phase.endNanos() - before),
                    millis(phase.endNanos())));
            before = phase.endNanos();
        }
        to.flush();
    }

    private static long millis(long nanos) {
        return Math.round(nanos / 1e6);
    }
}
