package dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The two streams that a command writes to, always UTF-8: results to one, messages to the other. Neither throws when it
 * is closed at its other end; {@link PrintWriter#checkError()} tells.
 *
 * @param out takes results
 * @param outTo where results go
 * @param err takes messages
 * @param errTo where messages go
 */
public record Console(PrintWriter out, Target outTo, PrintWriter err, Target errTo) {
    /** Where a stream goes. */
    public enum Target {
        /** To a terminal with a person before it. */
        TERMINAL,
        /** To a file or another program. */
        FILE
    }

    /**
     * {@return the streams of this process}
     */
    public static Console ofProcess() {
        return new Console(
                writer(FileDescriptor.out),
                target("/proc/self/fd/1"),
                writer(FileDescriptor.err),
                target("/proc/self/fd/2"));
    }

    /**
     * {@return words made to stand out where a terminal shows them, else the words as they are}
     *
     * @param words what to print as a result
     */
    String bold(String words) {
        return outTo == Target.TERMINAL ? "\u001B[1m" + words + "\u001B[22m" : words;
    }

    /**
     * {@return words made to stand back where a terminal shows them, else the words as they are}
     *
     * @param words what to print as a result
     */
    String dim(String words) {
        return outTo == Target.TERMINAL ? "\u001B[2m" + words + "\u001B[22m" : words;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    private static Target target(String link) {
        try {
            String device = Path.of(link).toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") ? Target.TERMINAL : Target.FILE;
        } catch (IOException noProcessFolder) {
            // A pipe has no real path; a system without /proc has only the answer for all streams together.
            return Path.of("/proc/self/fd").toFile().exists() || !hasTerminal() ? Target.FILE : Target.TERMINAL;
        }
    }

    private static boolean hasTerminal() {
        return Optional.ofNullable(System.console())
                .filter(terminal -> terminal.isTerminal())
                .isPresent();
    }
}
