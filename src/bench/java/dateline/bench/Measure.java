package dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Seconds by the clock, and of all this process's processors, from a beginning. */
final class Measure {
    private final long clock = System.nanoTime();
    private final long processors = processors();

    private Measure() {}

    static Measure begin() {
        return new Measure();
    }

    private static long processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** {@return the seconds since, as figures whose names begin with a word} */
    Figures end(String name) {
        return new Figures()
                .put(name + "Seconds", (System.nanoTime() - clock) / 1e9)
                .put(name + "Cpu", (processors() - processors) / 1e9);
    }
}
