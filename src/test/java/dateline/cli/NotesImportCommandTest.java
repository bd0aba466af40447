package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
