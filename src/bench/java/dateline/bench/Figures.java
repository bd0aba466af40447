package dateline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** What was measured of one program, by name; written as lines, so that a process can hand it to another. */
final class Figures {
    private static final double NANOS_A_MILLI = 1e6;

    private final Map<String, Double> values = new LinkedHashMap<>();

    /** Takes a figure. */
    Figures put(String name, double value) {
        values.put(name, value);
        return this;
    }

    /** Takes the percentiles of latencies, in milliseconds. */
    Figures put(String name, Histogram nanos) {
        put(name + "P50", nanos.getValueAtPercentile(50) / NANOS_A_MILLI);
        put(name + "P95", nanos.getValueAtPercentile(95) / NANOS_A_MILLI);
        put(name + "P99", nanos.getValueAtPercentile(99) / NANOS_A_MILLI);
        return put(name + "Max", nanos.getMaxValue() / NANOS_A_MILLI);
    }

    /** {@return latencies are gathered in this: nanoseconds, three digits} */
    static Histogram latencies() {
        return new Histogram(3);
    }

    /** Takes the figures of lines that {@link #lines()} wrote, and passes over others. */
    Figures putAll(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("=", 2);
            if (parts.length == 2 && parts[0].startsWith("figure ")) {
                put(parts[0].substring("figure ".length()), Double.parseDouble(parts[1]));
            }
        }
        return this;
    }

    /** {@return the figures as lines} */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> lines.add("figure " + name + "=" + value));
        return lines;
    }

    /** {@return a figure, if it was measured} */
    Optional<Double> get(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
