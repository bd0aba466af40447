package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes taken out, changed elsewhere, and brought in again. */
final class NotesImportCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        terminal = new Terminal(folder);
        terminal.run("notes", "add", "a", "--comment", "First words", "--quote", "knows");
        terminal.run("notes", "add", "b", "--comment", "On all of it");
        file = folder.resolve("out.md");
        assertThat(terminal.run("notes", "export", "--to", file.toString()).exit())
                .isZero();
    }

    private String imported(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "notes";
        arguments[1] = "import";
        arguments[2] = file.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return terminal.run(arguments).err().strip();
    }

    private String comments() {
        return terminal.run("notes", "list", "--json").json().path("notes").toString();
    }

    @Test
    void whatDidNotChangeAddsNothing() {
        assertThat(imported()).isEqualTo("0 new, 0 changed, 0 changed on both sides, 2 here already.");
    }

    @Test
    void aCommentChangedInAnEditorIsTakenOver() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\nFirst words\n", "\nBetter words\n"));
        assertThat(imported("--dry-run")).startsWith("Nothing is done yet: 0 new, 1 changed");
        assertThat(comments()).contains("First words");
        assertThat(imported()).isEqualTo("0 new, 1 changed, 0 changed on both sides, 1 here already.");
        assertThat(comments()).contains("Better words").doesNotContain("First words");
        assertThat(imported()).isEqualTo("0 new, 0 changed, 0 changed on both sides, 2 here already.");
        Files.writeString(file, Files.readString(file).replace("\nBetter words\n", "\nBetter words\nin two lines\n"));
        assertThat(imported()).isEqualTo("0 new, 1 changed, 0 changed on both sides, 1 here already.");
        assertThat(comments()).contains("in two lines");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndKeepsNoOtherOut() throws IOException {
        Path other = folder.resolve("broken.json");
        Files.writeString(other, "{\"rows\": [");
        Terminal.Ended result = terminal.run("notes", "import", other.toString(), file.toString());
        assertThat(result.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.err())
                .contains(other + ": The file is not JSON in line")
                .contains("2 here already");
    }

    private void edit(String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace("\n" + from + "\n", "\n" + to + "\n"));
    }

    private List<String> all(String property) {
        return terminal.run("notes", "list", "--json")
                .json()
                .path("notes")
                .valueStream()
                .map(note -> note.path(property).toString())
                .toList();
    }

    @Test
    void whatWasChangedOnBothSidesIsKeptTwiceAndNotThrice() throws IOException {
        String asItWas = """
            {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x:1","type":"Annotation",
             "created":"2024-05-01T10:00:00Z","modified":"2024-05-01T11:00:00Z",
             "body":{"type":"TextualBody","value":"Third words","purpose":"commenting"},
             "target":"urn:dateline:press:b"}
            """;
        Files.writeString(file, asItWas);
        imported();
        Files.writeString(file, asItWas.replace("Third words", "Words from one desk"));
        assertThat(imported()).isEqualTo("0 new, 1 changed, 0 changed on both sides, 0 here already.");
        Files.writeString(
                file,
                asItWas.replace("Third words", "Words from the other desk").replace("11:00", "12:00"));

        assertThat(imported())
                .startsWith("Changed here and there, both are kept: ")
                .endsWith("0 new, 0 changed, 1 changed on both sides, 0 here already.");
        assertThat(all("comment")).hasSize(4).anyMatch("\"Words from one desk\""::equals);
        assertThat(all("comment")).anyMatch(comment -> comment.startsWith("\"Words from the other desk"));
        assertThat(all("tags")).containsOnlyOnce("[\"conflict\"]");

        assertThat(imported()).isEqualTo("0 new, 0 changed, 0 changed on both sides, 1 here already.");
        assertThat(all("comment")).hasSize(4);
    }

    @Test
    void theOneObjectSaysWhatWasDoneAndWhatWasWrong() throws IOException {
        Path other = folder.resolve("other.txt");
        Files.writeString(other, "# Shopping\n\n- milk\n");
        edit("First words", "Better words");

        Terminal.Ended result = terminal.run("notes", "import", file.toString(), other.toString(), "--json");

        assertThat(result.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.err()).isEmpty();
        assertThat(result.json().path("same").intValue()).isEqualTo(1);
        assertThat(result.json().path("added")).isEmpty();
        assertThat(result.json().path("conflicts")).isEmpty();
        assertThat(result.json().path("changed").path(0).path("comment").stringValue())
                .isEqualTo("Better words");
        assertThat(result.json().path("problems").path(0).stringValue())
                .startsWith(other + ": ")
                .contains("no notes of Dateline");
    }

    @Test
    void whatAnImportChangedIsRestoredFromItsHistory() throws IOException {
        List<String> before = all("comment");
        String id = terminal.run("notes", "list", "--json", "--article", "a")
                .json()
                .at("/notes/0/id")
                .stringValue();
        edit("First words", "Worse words");
        imported();

        assertThat(terminal.run("notes", "restore", id).err())
                .isEqualTo("The note is again what it was in version 1.\n");

        assertThat(all("comment")).isEqualTo(before);
        assertThat(terminal.run("notes", "history", id).out()).contains("First words", "Worse words");
    }

    @Test
    void oneBadNoteKeepsTheGoodOnesOfItsFileIn() throws IOException {
        Files.writeString(file, """
            [{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x:1","type":"Annotation",
              "body":{"type":"TextualBody","value":"Good","purpose":"commenting"},"target":"urn:dateline:press:b"},
             {"id":"urn:x:2","type":"Annotation"},
             {"id":"urn:x:3","type":"Annotation",
              "body":{"type":"TextualBody","value":"Good too","purpose":"commenting"},"target":"urn:dateline:press:b"}]
            """);

        Terminal.Ended result = terminal.run("notes", "import", file.toString());

        assertThat(result.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.err())
                .isEqualTo(file + ": Note 2 has no id, or nothing that it is on.\n"
                        + "2 new, 0 changed, 0 changed on both sides, 0 here already.\n");
        assertThat(all("comment")).contains("\"Good\"", "\"Good too\"");
    }

    @Test
    void aNoteOnAnArticleThatIsNotHereIsKeptAllTheSame() throws IOException {
        Path one = folder.resolve("one.jsonld");
        Files.writeString(one, """
            {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x:1","type":"Annotation",
             "body":{"type":"TextualBody","value":"Afar","purpose":"commenting"},
             "target":{"source":"urn:elsewhere:z","selector":{"type":"TextQuoteSelector","exact":"far away"}}}
            """);
        assertThat(terminal.run("notes", "import", one.toString()).exit()).isZero();

        assertThat(all("article")).contains("\"urn:elsewhere:z\"");
        assertThat(terminal.run("notes", "export").out())
                .contains("The article is no longer in the archive.", "> far away", "Afar");
    }

    @Test
    void whatAnotherProgramWroteIsPlacedAndComesOnce() throws IOException {
        Files.writeString(file, """
            {"total":1,"rows":[{"id":"Qx7-12","uri":"urn:dateline:press:a","text":"From the web","tags":["web"],
             "created":"2024-05-01T10:00:00.123456+00:00","updated":"2024-05-01T11:00:00+00:00",
             "target":[{"source":"urn:dateline:press:a","selector":[
              {"type":"TextQuoteSelector","exact":"went home","prefix":"Kurt Campbell ","suffix":"."}]}]}]}
            """);

        assertThat(imported()).isEqualTo("1 new, 0 changed, 0 changed on both sides, 0 here already.");
        assertThat(imported()).isEqualTo("0 new, 0 changed, 0 changed on both sides, 1 here already.");

        assertThat(all("quote")).contains("\"went home\"");
        assertThat(terminal.run("notes", "export", "--tag", "web").out()).contains("> went home", "¶ 2");
    }
}
