package dateline.exporter;

import com.sun.management.OperatingSystemMXBean;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.store.SafeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how long 10,000 notes on the sample archive take to be written in each format, each in a new process in which
 * nothing has run but the making of the notes, beside a bare writing of the same bytes. Arguments: a folder; how many notes at
 * most (10,000 when it says more); names of formats, all of them when there is none.
 */
public final class ExportRate {
    private static final int NOTES = 10_000;
    private static final long SEED = 5;

    private ExportRate() {}

    /** Measures, and prints. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int count = Math.min(NOTES, Integer.parseInt(arguments[1]));
        List<String> formats = List.of(arguments).subList(2, arguments.length);
        if (formats.size() == 1) {
            measure(folder, count, formats.getFirst());
            return;
        }
        System.out.println(
                "| format | MB | sheet, s | written, s | of its thread | of all threads | bare, s | of its thread |"
                        + " ratio |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (String format : formats.isEmpty() ? NoteFormats.names() : formats) {
            inProcess(folder, count, format);
        }
    }

    private static void measure(Path folder, int count, String name) throws Exception {
        var sample = new SampleNotes(Path.of("articles"), SEED);
        List<Note> notes = sample.take(count);
        NoteFormat format = NoteFormats.named(name, CitationStyle.OWN).orElseThrow();
        Path to = folder.resolve(name);
        Spent begin = Spent.now();
        NoteSheet sheet = sample.sheet(notes);
        Spent made = begin.since();
        begin = Spent.now();
        NoteExport.write(sheet, format, to, Progress.NONE);
        Spent written = begin.since();
        byte[] bytes = bytes(to);
        begin = Spent.now();
        SafeFile.write(folder.resolve("bare"), bytes);
        Spent bare = begin.since();
        System.out.printf(
                "| %s | %.1f | %.2f | %.2f | %.2f | %.2f | %.3f | %.3f | %.0f |%n",
                name,
                bytes.length / 1e6,
                made.thread(),
                written.clock(),
                written.thread(),
                written.process(),
                bare.clock(),
                bare.thread(),
                written.thread() / bare.thread());
    }

    private static byte[] bytes(Path written) throws IOException {
        if (Files.isRegularFile(written)) {
            return Files.readAllBytes(written);
        }
        var bytes = new ByteArrayOutputStream();
        try (var files = Files.list(written)) {
            for (Path file : files.toList()) {
                bytes.writeBytes(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static void inProcess(Path folder, int count, String format) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                ExportRate.class.getName(),
                folder.toString(),
                Integer.toString(count),
                format));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("the process for " + format + " ended with " + code);
        }
    }

    /** Seconds by the clock, of the one thread that does it all, and of all threads with those that compile. */
    private record Spent(double clock, double thread, double process) {
        static Spent now() {
            long process = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            return new Spent(System.nanoTime() / 1e9, thread / 1e9, process / 1e9);
        }

        Spent since() {
            Spent now = now();
            return new Spent(now.clock - clock, now.thread - thread, now.process - process);
        }
    }
}
