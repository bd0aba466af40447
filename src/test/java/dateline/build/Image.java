package dateline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;

/**
 * Makes the image that runs without Maven and without Java: {@code target/dateline/bin/dateline}. Run from source by
 * Maven, on the toolchain's Java, when the jar is made.
 */
public final class Image {
    private static final String NAME = "dateline";

    private static final String MAIN = "dateline.app.Main";

    /** What every start is given, each ready for a shell. */
    private static final String OPTIONS = "--enable-native-access=ALL-UNNAMED -Ddateline.sample=\"$lib/app/articles\""
            + " -Xlog:disable -Xlog:all=error:stderr";

    /** Finds the image that it lies in, also through a link, and becomes Java. */
    private static final String LAUNCHER = """
        #!/bin/sh
        self=$0
        while [ -h "$self" ]; do
            link=$(readlink "$self")
            case $link in
                /*) self=$link ;;
                *) self=${self%/*}/$link ;;
            esac
        done
        case $self in
            */*) ;;
            *) self=$(command -v "$self") ;;
        esac
        lib=$(cd "${self%/*}/../lib" && pwd -P) || exit 3
        exec "$lib/runtime/bin/java" CACHE OPTIONS -cp "JARS" MAIN "$@"
        """;

    /** What JavaFX, Lucene, Jackson and Logback use of the JDK. */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.xml,"
            + "jdk.jfr,jdk.management,jdk.unsupported";

    private static final String CLASS_PATH = "app.classpath=";

    private final Path target;
    private final Path folder;
    private final Path app;

    private Image(Path target) {
        this.target = target;
        this.folder = target.resolve(NAME);
        this.app = folder.resolve("lib/app");
    }

    /**
     * Runs it.
     *
     * @param args the build's folder, the name of the jar in it, the version
     * @throws Exception when the image cannot be made
     */
    public static void main(String[] args) throws Exception {
        var image = new Image(Path.of(args[0]));
        delete(image.folder);
        image.build(image.jars(args[1]), args[1], args[2]);
        copy(Path.of("articles"), image.app.resolve("articles"));
        image.launch("");
        image.train();
        // The heap is small, and the collector without threads of its own starts in a fifth less time; but only the
        // usual
        // one keeps objects in the cache.
        image.launch("-XX:+UseSerialGC -XX:AOTCache=\"$lib/app/" + NAME + ".aot\"");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private Path jars(String jar) throws IOException {
        Path jars = target.resolve("image/jars");
        delete(jars);
        Files.createDirectories(jars);
        try (var libraries = Files.list(target.resolve("image/libraries"))) {
            for (Path library : libraries.toList()) {
                if (hasContent(library)) {
                    Files.copy(library, jars.resolve(library.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.copy(target.resolve(jar), jars.resolve(jar), StandardCopyOption.COPY_ATTRIBUTES);
        return jars;
    }

    // JavaFX has a jar for each system, and an empty one beside it.
    private static boolean hasContent(Path library) throws IOException {
        try (var jar = new JarFile(library.toFile())) {
            return jar.stream()
                    .anyMatch(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"));
        }
    }

    private void build(Path jars, String jar, String version) {
        int exit = ToolProvider.findFirst("jpackage")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--type",
                        "app-image",
                        "--name",
                        NAME,
                        "--app-version",
                        version.replace("-SNAPSHOT", ""),
                        "--dest",
                        target.toString(),
                        "--input",
                        jars.toString(),
                        "--main-jar",
                        jar,
                        "--main-class",
                        MAIN,
                        "--add-modules",
                        MODULES,
                        "--jlink-options",
                        "--strip-debug --no-header-files --no-man-pages --compress zip-6");
        if (exit != 0) {
            throw new IllegalStateException("jpackage ended with " + exit);
        }
    }

    /**
     * Starts the program once and keeps what the start loaded and linked, as JDK Enhancement Proposal 514 has it. The
     * jars and options of that start must be those of every later one.
     */
    private void train() throws IOException, InterruptedException {
        Path cache = app.resolve(NAME + ".aot");
        Path work = target.resolve("image/training");
        var training = new ProcessBuilder(
                folder.resolve("bin").resolve(NAME).toString(),
                "render",
                "--data",
                work + "/data",
                "--cache",
                work + "/cache",
                "--search",
                "Futenma",
                "--to",
                work + "/trained.png");
        training.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache);
        int exit = training.inheritIO().start().waitFor();
        if (exit != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("The start that is remembered ended with " + exit);
        }
    }

    /**
     * Puts a script where jpackage's own launcher was: that one asks the system's package manager at each start whether it
     * was installed by it, which takes longer than all else until the program's first line.
     */
    private void launch(String cache) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String line : Files.readAllLines(app.resolve(NAME + ".cfg"))) {
            if (line.startsWith(CLASS_PATH)) {
                jars.add(line.substring(CLASS_PATH.length()).replace("$APPDIR", "$lib/app"));
            }
        }
        String script = LAUNCHER.replace("CACHE ", cache.isEmpty() ? "" : cache + " ")
                .replace("OPTIONS", OPTIONS)
                .replace("JARS", String.join(":", jars))
                .replace("MAIN", MAIN);
        Path launcher = folder.resolve("bin").resolve(NAME);
        Files.deleteIfExists(launcher);
        Files.writeString(launcher, script);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void delete(Path old) throws IOException {
        if (Files.exists(old)) {
            try (var all = Files.walk(old)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
