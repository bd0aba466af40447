package dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs of others. */
final class Outside {
    private static final String TIMES = "dateline-times";

    private Outside() {}

    /** What a program wrote, and how long it took, by the clock and of processors. */
    record Run(List<String> lines, double seconds, double processors) {}

    /** {@return whether a program is there} */
    static boolean has(String program) throws IOException {
        return run(List.of("bash", "-c", "command -v " + program), Path.of("/dev/null")).lines().stream()
                .anyMatch(line -> line.endsWith("/" + program));
    }

    /** Runs a program to its end. */
    static Run run(List<String> command, Path input) throws IOException {
        Path output = Files.createTempFile("dateline-bench", ".txt");
        List<String> timed =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='" + TIMES + " %R %U %S'; time \"$0\" \"$@\""));
        timed.addAll(command);
        var builder = new ProcessBuilder(timed).redirectInput(input.toFile()).redirectErrorStream(true);
        try {
            builder.redirectOutput(output.toFile()).start().waitFor();
            List<String> lines = new ArrayList<>(Files.readAllLines(output, StandardCharsets.ISO_8859_1));
            String[] times = lines.removeLast().split(" ", -1);
            return new Run(
                    lines, Double.parseDouble(times[1]), Double.parseDouble(times[2]) + Double.parseDouble(times[3]));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            Files.delete(output);
        }
    }
}
