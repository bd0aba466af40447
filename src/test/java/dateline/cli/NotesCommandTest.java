package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class NotesCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void layOut() throws IOException {
        terminal = new Terminal(folder);
    }

    @Test
    void aNoteIsAddedListedAndExported() throws IOException {
        var added = terminal.run(
                "notes",
                "add",
                "a",
                "--comment",
                "Who *does*?",
                "--quote",
                "\"knows\"  it",
                "--tag",
                "x",
                "--tag",
                "y z");
        assertThat(added.exit()).isZero();
        assertThat(added.err()).isEmpty();
        String id = added.out().strip();
        assertThat(id).startsWith("urn:uuid:");

        JsonNode expected = JsonMapper.shared().readTree("""
            {"notes":[{"id":"%s","article":"urn:dateline:press:a","quote":"“knows” it","start":24,"end":34,
             "comment":"Who *does*?","tags":["x","y z"],"entities":[],"colour":"yellow",
             "created":"2026-11-25T12:00:00Z","modified":"2026-11-25T12:00:00Z"}]}
            """.formatted(id));
        assertThat(terminal.run("notes", "list", "--json").json()).isEqualTo(expected);
        assertThat(terminal.run("notes", "list", "--json", "--article", "a").json())
                .isEqualTo(expected);
        assertThat(terminal.run("notes", "list", "--json", "--article", "b").json())
                .isEqualTo(JsonMapper.shared().readTree("{\"notes\":[]}"));

        String seen = """
            # Notes

            [dateline article 1]: <urn:dateline:press:a>

            ## Futenma’s future

            “Futenma’s future.” Japan Times (Tokyo), February 4, 2010. urn:dateline:press:a

            [dateline note 1]: <%s>

            > “knows” it

            ¶ 1

            Who *does*?

            Tags: x, y z · yellow · 2026-11-25 12:00 UTC

            [dateline whole 1]: <data:application/ld+json,\
            """.formatted(id);
        String markdown = terminal.run("notes", "export").out();
        assertThat(markdown).startsWith(seen);
        assertThat(terminal.run("notes", "export")).isEqualTo(new Terminal.Ended(0, markdown, ""));
        Path file = folder.resolve("new/notes.md");
        assertThat(terminal.run("notes", "export", "--to", file.toString(), "--format", "markdown"))
                .isEqualTo(new Terminal.Ended(0, "", "1 note written to " + file + ".\n"));
        assertThat(file).hasContent(markdown);
    }

    @Test
    void theListIsForPeopleToo() {
        terminal.run("notes", "add", "b", "--comment", "One\ntwo", "--tag", "t");
        var ended = terminal.run("notes", "list");
        assertThat(ended.out()).isEqualTo("""
            urn:dateline:press:b · 2026-11-25T12:00:00Z · yellow
              One
              two
              tags: t
            """);
        assertThat(ended.err()).isEqualTo("1 note.\n");
    }

    @Test
    void wordsThatStandThereTwiceAreNotedAtTheFirstWithAWarning() {
        var added = terminal.run("notes", "add", "b", "--comment", "c", "--quote", "They stay", "--json");
        assertThat(added.exit()).isZero();
        assertThat(added.err()).isEqualTo("The words stand in the article 2 times; the note is on the first.\n");
        assertThat(added.json().get("start").asInt()).isEqualTo("Marines to stay\n".length());
    }

    @Test
    void wordsThatDoNotStandThereAreAFailureAndNothingIsSaved() {
        assertThat(terminal.run("notes", "add", "b", "--comment", "c", "--quote", "nowhere to be seen"))
                .isEqualTo(new Terminal.Ended(3, "", "The article does not have the words “nowhere to be seen”.\n"));
        assertThat(terminal.run("notes", "add", "b", "--comment", "c", "--quote", " ")
                        .exit())
                .isEqualTo(3);
        assertThat(terminal.run("notes", "list", "--json").json().get("notes").isEmpty())
                .isTrue();
    }

    @Test
    void aPassageMayGoFromOneParagraphIntoTheNext() {
        assertThat(terminal.run("notes", "add", "a", "--comment", "", "--quote", "🙂. Kurt")
                        .exit())
                .isZero();
        assertThat(terminal.run("notes", "export").out()).contains("> 🙂.\n> \n> Kurt\n");
    }

    @Test
    void notesOnAnArticleThatIsGoneAreStillThere() throws IOException {
        terminal.run("notes", "add", "b", "--comment", "Keep me.", "--quote", "at Futenma");
        Files.delete(terminal.archive.resolve("2010/b.json"));
        assertThat(terminal.run("notes", "list", "--article", "b").out()).contains("Keep me.");
        assertThat(terminal.run("notes", "export").out())
                .contains("## urn:dateline:press:b", "no longer in the archive", "> at Futenma", "Keep me.");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(terminal.run("notes").exit()).isEqualTo(2);
        assertThat(terminal.run("notes", "add", "a").exit()).isEqualTo(2);
        assertThat(terminal.run("notes", "add", "--comment", "c").exit()).isEqualTo(2);
        assertThat(terminal.run("notes", "export", "--format", "pdf").exit()).isEqualTo(2);
        assertThat(terminal.run("notes", "add", "zzz", "--comment", "c").exit()).isEqualTo(3);
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailure() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        var ended = terminal.run(
                "notes", "export", "--to", taken.resolve("notes.md").toString());
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.err()).contains("cannot be written");
    }
}
