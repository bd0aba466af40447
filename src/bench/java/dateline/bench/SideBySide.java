package dateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the same generated archive and the same queries to several programs, one after the other, each in processes of its
 * own. Arguments: a folder that is not there yet, how many articles, and perhaps a folder of {@code .jsonl} or
 * {@code .jsonl.gz} files whose {@code body} gives the sentences (the sample archive gives them else).
 */
public final class SideBySide {
    private static final long SEED = 20100204;
    private static final int MOST_TEXTS = 20_000;
    private static final List<Program> PROGRAMS = List.of(new BareLucene(), new Dateline(), new Sqlite(), new Recoll());

    private SideBySide() {}

    /** Measures, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        var archive = new NewsArchive(folder, Integer.parseInt(arguments[1]), MOST_TEXTS);
        if (arguments.length > 3) {
            child(archive, arguments[2], arguments[3]);
            return;
        }
        Path sample = Path.of("articles");
        archive.write(NewsText.of(arguments.length > 2 ? Path.of(arguments[2]) : sample, SEED), sample);
        System.out.printf("%,d articles, %,d characters%n", archive.articles(), archive.characters());
        Map<Program, Figures> found = new LinkedHashMap<>();
        for (Program program : PROGRAMS) {
            if (isThere(program)) {
                var figures = new Figures();
                for (String step : List.of("index", "search")) {
                    figures.putAll(inProcess(archive, program.name(), step));
                }
                figures.lines().forEach(line -> System.out.println(program.name() + " " + line));
                found.put(program, figures);
            }
        }
        System.out.print(new ResultTable(found));
    }

    private static boolean isThere(Program program) throws Exception {
        return switch (program) {
            case Sqlite sqlite -> Outside.has("sqlite3");
            case Recoll recoll -> Outside.has("recollindex");
            default -> true;
        };
    }

    /** Measures one step of one program, in the process that was made for it. */
    private static void child(NewsArchive archive, String name, String step) throws Exception {
        Program program = PROGRAMS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Figures figures = step.equals("index") ? program.index(archive) : program.search(archive);
        figures.lines().forEach(System.out::println);
    }

    private static List<String> inProcess(NewsArchive archive, String name, String step) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx1g",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                SideBySide.class.getName(),
                archive.folder().toString(),
                String.valueOf(archive.articles()),
                name,
                step));
        Path output = Files.createTempFile("dateline-bench", ".txt");
        new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(output);
        Files.delete(output);
        return lines;
    }
}
