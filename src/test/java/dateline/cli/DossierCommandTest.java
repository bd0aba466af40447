package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An archive goes into a dossier and comes out of it on the command line. */
final class DossierCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path file;

    @BeforeEach
    void layOut() throws IOException {
        terminal = new Terminal(folder);
        file = folder.resolve("press.dossier.zip");
        terminal.run("notes", "add", "a", "--comment", "Who was it?", "--quote", "Kurt Campbell", "--tag", "people");
        Files.writeString(folder.resolve("data/archives/press/searches.json"), """
            {"dateline":"searches","version":1,"searches":[{"name":"Bases","query":"base:futenma"}]}
            """);
    }

    private Terminal.Ended make(String... more) {
        List<String> line = new ArrayList<>(List.of("dossier", "make", "--to", file.toString()));
        line.addAll(List.of(more));
        return terminal.run(line.toArray(String[]::new));
    }

    /** Runs a command on another machine: its data and cache folders are its own. */
    private Terminal.Ended elsewhere(String... words) {
        List<String> line = new ArrayList<>(List.of(
                "--data",
                folder.resolve("other-data").toString(),
                "--cache",
                folder.resolve("other-cache").toString()));
        line.addAll(List.of(words));
        return terminal.runBare("", line);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsPutInComesOutElsewhereWithTheSameResults() throws IOException {
        Files.writeString(folder.resolve("queries.txt"), "q1\tstay\nCampbell\n\n");
        var made = make("--queries", folder.resolve("queries.txt").toString(), "--json");
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.json().path("articles").asInt(0)).isEqualTo(2);
        assertThat(made.json().path("searches").asInt(0)).isEqualTo(4);
        assertThat(elsewhere("dossier", "check", file.toString()))
                .isEqualTo(new Terminal.Ended(0, "", "The dossier is whole.\n"));

        Path other = folder.resolve("moved/press");
        var opened = elsewhere("dossier", "open", file.toString(), "--to", other.toString());
        assertThat(opened.out())
                .isEqualTo("2 articles in " + other + "\n16 answers looked for again: the same in the same order\n");
        assertThat(opened.exit()).isZero();
        for (Path each : files(terminal.archive)) {
            assertThat(other.resolve(each)).hasSameBinaryContentAs(terminal.archive.resolve(each));
        }
        var notes = elsewhere("-a", other.toString(), "notes", "list", "--json");
        assertThat(notes.out())
                .isEqualTo(terminal.run("notes", "list", "--json").out());
        assertThat(notes.out()).contains("Who was it?");
        assertThat(other.resolve(".dateline/archives/press/searches.json"))
                .hasSameBinaryContentAs(folder.resolve("data/archives/press/searches.json"));
    }

    @Test
    void anArchiveThatIsOpenedAndPutInAgainIsTheSameDossier() throws IOException {
        make();
        Path other = folder.resolve("other");
        elsewhere("dossier", "open", file.toString(), "--to", other.toString());
        Path again = folder.resolve("again.dossier.zip");
        elsewhere("-a", other.toString(), "dossier", "make", "--to", again.toString());
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(elsewhere("dossier", "compare", file.toString(), again.toString()))
                .isEqualTo(new Terminal.Ended(0, "", "The two have the same.\n"));
    }

    @Test
    void someArticlesGoWithTheirNotesOnly() {
        var made = make("--search", "stay", "--json");
        assertThat(made.json().path("articles").asInt(0)).isEqualTo(1);
        Path other = folder.resolve("part");
        var opened = elsewhere("dossier", "open", file.toString(), "--to", other.toString());
        assertThat(opened.exit()).as(opened.out() + opened.err()).isZero();
        assertThat(other.resolve("2010/b.json")).exists();
        assertThat(other.resolve("2010/a.json")).doesNotExist();
        assertThat(elsewhere("-a", other.toString(), "notes", "list").out()).isEmpty();

        assertThat(make("--topic", "Bases").out()).startsWith("2 articles and 2 searches in ");
        assertThat(make("--article", "b").out()).startsWith("1 article and 2 searches in ");
        assertThat(make("--article", "nobody").err()).isEqualTo("The archive has no article nobody.\n");
        assertThat(make("--search", "sumo").err())
                .isEqualTo("No article of the archive is found by sumo, so there is nothing to put into a dossier.\n");
        assertThat(make("--search", "stay", "--topic", "Bases").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void differencesAreToldWithFieldsAndTheFirstPlace() throws IOException {
        make();
        Path later = folder.resolve("later.dossier.zip");
        terminal.write("2010/a.json", Terminal.article("a", "Futenma’s past", "", "Nobody “knows” it."));
        terminal.write("2010/c.json", Terminal.article("c", "Futenma, Futenma", "", "Futenma again."));
        Files.delete(terminal.archive.resolve("2010/b.json"));
        terminal.run("notes", "add", "c", "--comment", "New.");
        terminal.run("dossier", "make", "--to", later.toString());

        var compared = elsewhere("dossier", "compare", file.toString(), later.toString());
        assertThat(compared.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(compared.out().lines())
                .contains(
                        "~ article urn:dateline:press:a: bodies, headlines",
                        "+ article urn:dateline:press:c",
                        "- article urn:dateline:press:b",
                        "Every article by newest: at place 2 stood urn:dateline:press:b, and stands"
                                + " urn:dateline:press:c.");
        assertThat(compared.out()).containsPattern("(?m)^\\+ note urn:uuid:");

        JsonNode json = elsewhere("dossier", "compare", file.toString(), later.toString(), "--json")
                .json();
        assertThat(json.path("same").asBoolean(true)).isFalse();
        assertThat(json.path("changes")).hasSize(4);
        assertThat(json.path("results").get(0).path("place").asInt(0)).isPositive();
    }

    @Test
    void nothingIsUnpackedOverWhatIsThereOrOutOfADamagedFile() throws IOException {
        make();
        var inTheWay = elsewhere("dossier", "open", file.toString(), "--to", terminal.archive.toString());
        assertThat(inTheWay.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(inTheWay.err())
                .isEqualTo(
                        terminal.archive + " is there already, and not empty; name a folder that is not there yet.\n");

        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        Path other = folder.resolve("other");
        assertThat(elsewhere("dossier", "open", file.toString(), "--to", other.toString())
                        .err())
                .isEqualTo(
                        "The file " + file + " is no dossier: no list of its contents can be read, for it is damaged,"
                                + " cut short, or something else.\n");
        assertThat(elsewhere("dossier", "check", file.toString()).exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(other).doesNotExist();
        assertThat(elsewhere("dossier", "check", other.toString()).err())
                .isEqualTo("There is no file " + other + ".\n");
        assertThat(elsewhere("dossier").exit()).isEqualTo(ExitCode.USAGE);
    }
}
