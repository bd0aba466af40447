package dateline.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javaformat.java.Main;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats every Java source of the project, or checks that each is formatted. Run from source by Maven, on the
 * toolchain's Java: {@code mvn -q validate exec:exec@format}.
 */
public final class Format {
    private Format() {}

    /**
     * Runs it.
     *
     * @param args {@code write} or {@code check}
     * @throws Exception when a source cannot be read or parsed
     */
    public static void main(String[] args) throws Exception {
        List<String> command = new ArrayList<>(List.of("--palantir"));
        boolean check = args[0].equals("check");
        command.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        try (var files = Files.walk(Path.of("src"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .sorted()
                    .forEach(command::add);
        }
        int exit = new Main(
                        new PrintWriter(System.out, true, UTF_8),
                        new PrintWriter(System.err, true, UTF_8),
                        InputStream.nullInputStream())
                .format(command.toArray(String[]::new));
        if (exit != 0 && check) {
            System.err.println("The sources above are not formatted: run  mvn -q validate exec:exec@format");
        }
        System.exit(exit);
    }
}
