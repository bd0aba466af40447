package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.store.Places;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Notes that were deleted or changed are got back from the command line. */
final class NotesRecoveryTest {
    private static final String FIRST = "notes-2026-11-25T12-00-00Z.jsonl";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void layOut() throws IOException {
        terminal = new Terminal(folder);
    }

    private String add(String article, String comment) {
        return terminal.run("notes", "add", article, "--comment", comment).out().strip();
    }

    private void delete(String id) throws WorkspaceFault, NoteFault {
        var places = new Places(folder.resolve("data"), folder.resolve("cache"));
        try (Workspace workspace = Workspace.open(terminal.archive, places, Terminal.NOON)) {
            workspace.notebook().delete(new NoteId(id));
        }
    }

    private Path backups() {
        return folder.resolve("data/archives/press/backups");
    }

    private JsonNode notes() {
        return terminal.run("notes", "list", "--json").json().get("notes");
    }

    @Test
    void aDeletedNoteIsListedAndComesBack() throws WorkspaceFault, NoteFault {
        String id = add("a", "Keep me.");
        add("b", "Another.");
        JsonNode before = notes();
        delete(id);
        assertThat(notes()).hasSize(1);

        var deleted = terminal.run("notes", "list", "--deleted");
        assertThat(deleted.out()).startsWith(id + "\n").contains("Keep me.").doesNotContain("Another.");
        assertThat(terminal.run("notes", "list", "--deleted", "--article", "b").out())
                .isEmpty();

        var restored = terminal.run("notes", "restore", id.replace("urn:uuid:", ""));
        assertThat(restored).isEqualTo(new Terminal.Ended(0, "", "The note is again what it was in version 1.\n"));
        assertThat(StreamSupport.stream(notes().spliterator(), false)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(terminal.run("notes", "list", "--deleted").out()).isEmpty();
    }

    @Test
    void theHistoryOfANoteHasEachVersion() throws WorkspaceFault, NoteFault {
        String id = add("a", "Keep me.");
        delete(id);

        assertThat(terminal.run("notes", "history", id))
                .isEqualTo(new Terminal.Ended(
                        0,
                        "1 · 2026-11-25T12:00:00Z · yellow\n  Keep me.\n2 · 2026-11-25T12:00:00Z · deleted\n",
                        "2 versions.\n"));
        JsonNode versions =
                terminal.run("notes", "history", id, "--json").json().get("versions");
        assertThat(versions.get(0).get("note").get("comment").asString()).isEqualTo("Keep me.");
        assertThat(versions.get(1).get("note").isNull()).isTrue();
    }

    @Test
    void whatCannotBeRestoredIsSaidInOneSentence() throws WorkspaceFault, NoteFault {
        String id = add("a", "Keep me.");
        assertThat(terminal.run("notes", "restore", id).err()).isEqualTo("The note was never changed.\n");
        delete(id);
        assertThat(terminal.run("notes", "restore", id, "--version", "2").err())
                .isEqualTo("Version 2 is that the note was deleted.\n");
        assertThat(terminal.run("notes", "restore", id, "--version", "9").err())
                .isEqualTo("The note has no version 9; it has 2.\n");
        assertThat(terminal.run("notes", "history", "nothing"))
                .isEqualTo(new Terminal.Ended(3, "", "There never was a note nothing on this archive.\n"));
        assertThat(terminal.run("notes", "restore", id, "--version", "1").exit())
                .isZero();
        assertThat(terminal.run("notes", "restore", "--help").exit()).isZero();
    }

    @Test
    void aBackupIsListedWithItsDifferenceAndRestoredOnlyWithYes() throws WorkspaceFault, NoteFault {
        String kept = add("a", "Kept.");
        String lost = add("b", "Lost.");
        JsonNode before = notes();
        String name = terminal.run("notes", "backups", "--json")
                .json()
                .get("backups")
                .get(0)
                .get("name")
                .asString();
        delete(lost);
        add("a", "New.");

        assertThat(terminal.run("notes", "backups").out())
                .contains(name + " · 2026-11-25T12:00:00Z · 2 notes · 1 added, 1 gone\n");
        var shown = terminal.run("notes", "restore-backup", name);
        assertThat(shown.out()).contains("+ urn:dateline:press:b", "  Lost.", "- urn:dateline:press:a", "  New.");
        assertThat(shown.err()).contains("1 added, 1 gone", "Nothing is changed yet");
        assertThat(notes()).hasSize(2);

        var done = terminal.run("notes", "restore-backup", name, "--yes");
        assertThat(done.exit()).isZero();
        assertThat(done.err()).contains("The notes are what they were.");
        assertThat(StreamSupport.stream(notes().spliterator(), false)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(kept).isNotEqualTo(lost);

        String taken = done.err().replaceAll("(?s).*is in (\\S+),.*", "$1");
        assertThat(terminal.run("notes", "restore-backup", taken, "--yes", "--json")
                        .json()
                        .get("restored")
                        .asBoolean())
                .isTrue();
        assertThat(terminal.run("notes", "list").out()).contains("New.").doesNotContain("Lost.");
    }

    @Test
    void aDamagedBackupIsToldAndRefused() throws IOException {
        add("a", "Kept.");
        Files.writeString(backups().resolve(FIRST), "rubbish");

        assertThat(terminal.run("notes", "backups").exit()).isEqualTo(1);
        assertThat(terminal.run("notes", "backups").out()).contains("damaged, cannot be used");
        assertThat(terminal.run("notes", "restore-backup", FIRST, "--yes"))
                .isEqualTo(new Terminal.Ended(3, "", "The backup " + FIRST + " is damaged and cannot be used.\n"));
        assertThat(terminal.run("notes", "restore-backup", "none").err())
                .isEqualTo("There is no backup none; dateline notes backups lists those that there are.\n");
    }

    @Test
    void aBackupThatCannotBeMadeIsSaidAndTheNoteIsSavedAllTheSame() throws IOException {
        Files.createDirectories(backups().getParent());
        Files.writeString(backups(), "in the way");

        var added = terminal.run("notes", "add", "a", "--comment", "Saved.");

        assertThat(added.exit()).isZero();
        assertThat(added.err()).startsWith("Everything is saved, but no backup of it could be made: ");
        assertThat(terminal.run("notes", "list").out()).contains("Saved.");
    }

    @Test
    void whatOnlyReadsMakesNoBackup() {
        terminal.run("notes", "list");
        terminal.run("search", "Futenma");

        assertThat(backups()).doesNotExist();
    }
}
