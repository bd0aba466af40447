package dateline.store;

import static dateline.store.NotesOnDisk.note;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that begins anew behind a snapshot, in all states that a crash or a bad disk can leave it in. */
class NoteSnapshotTest {
    private static final String SNAPSHOT = "notes-snapshot.jsonl";

    @TempDir
    Path folder;

    private NotesOnDisk disk = new NotesOnDisk(Path.of("."));

    /** Three notes, of which one was changed twice and one removed; then one more behind the snapshot. */
    @BeforeEach
    void write() throws NoteFault {
        disk = new NotesOnDisk(folder);
        disk.put(note("1", "a"), note("2", "b"), note("3", "c"), note("1", "aa"), note("1", "aaa"));
        disk.remove("2");
        disk.put(note("4", "d"));
    }

    private static List<Note> all() {
        return List.of(note("1", "aaa"), note("3", "c"), note("4", "d"));
    }

    private static List<String> words(List<NoteVersion> versions) {
        return versions.stream()
                .map(version -> version.number() + " "
                        + version.note().map(Note::comment).orElse("removed"))
                .toList();
    }

    @Test
    void anOvergrownJournalBeginsAnewAndNothingElseChanges() throws NoteFault, IOException {
        assertThat(disk.files()).containsOnlyKeys("notes.jsonl", "notes-0001.jsonl", SNAPSHOT);
        assertThat(Files.readAllLines(disk.file("notes-0001.jsonl"))).hasSize(6);
        assertThat(Files.readAllLines(disk.file("notes.jsonl"))).hasSize(1);
        assertThat(disk.read()).isEqualTo(all());

        disk.put(note("1", "a4"), note("1", "a5"), note("1", "a6"));
        disk.put(note("5", "e"));

        assertThat(disk.files()).containsOnlyKeys("notes.jsonl", "notes-0001.jsonl", "notes-0002.jsonl", SNAPSHOT);
        assertThat(disk.read()).containsExactly(note("1", "a6"), note("3", "c"), note("4", "d"), note("5", "e"));
    }

    @Test
    void aJournalThatIsNotOvergrownStaysAsItIs() throws NoteFault, IOException {
        var other = new NotesOnDisk(folder.resolve("other"));
        other.put(note("1", "a"), note("2", "b"), note("3", "c"), note("1", "aa"));
        other.put(note("5", "e"));

        assertThat(other.files()).containsOnlyKeys("notes.jsonl");
    }

    @Test
    void anUnknownPropertyAndTheOrderComeThroughTheSnapshot() throws NoteFault, IOException {
        var other = new NotesOnDisk(folder.resolve("other"));
        other.put(note("1", "a"), note("2", "b"));
        String lines = Files.readString(other.file("notes.jsonl"));
        Files.writeString(other.file("notes.jsonl"), lines.replace("{\"v\":1", "{\"v\":1,\"device\":\"desk\""));
        other.put(note("1", "aa"), note("1", "a"));
        other.put();

        assertThat(Files.readString(other.file(SNAPSHOT))).contains("\"device\":\"desk\"");
        assertThat(other.read()).containsExactly(note("1", "a"), note("2", "b"));
    }

    @Test
    void historyGoesThroughAllSegments() throws NoteFault {
        disk.put(note("2", "back"));
        try (var journal = disk.open()) {
            assertThat(words(journal.history(new NoteId("1")).versions())).containsExactly("1 a", "2 aa", "3 aaa");
            assertThat(words(journal.history(new NoteId("2")).versions()))
                    .containsExactly("1 b", "2 removed", "3 back");
            assertThat(journal.history(new NoteId("none")).versions()).isEmpty();
            assertThat(journal.removed()).isEmpty();
            journal.remove(new NoteId("3"));
            assertThat(journal.removed()).singleElement().satisfies(history -> {
                assertThat(history.lastNote()).contains(note("3", "c"));
                assertThat(history.before().orElseThrow().number()).isEqualTo(1);
            });
        }
    }

    @Test
    void aCrashAtAnyStepOfBeginningAnewCostsNothing() throws NoteFault, IOException {
        disk.put(note("1", "a4"), note("1", "a5"), note("1", "a6"));
        Map<String, byte[]> before = disk.files();
        disk.put();
        Map<String, byte[]> after = disk.files();
        assertThat(after).containsKey("notes-0002.jsonl");
        List<Note> notes = List.of(note("1", "a6"), note("3", "c"), note("4", "d"));
        List<Map<String, byte[]>> states = new ArrayList<>();
        Map<String, byte[]> state = new HashMap<>(before);
        state.put(".notes-snapshot.jsonl.12.tmp", Arrays.copyOf(after.get(SNAPSHOT), 40));
        states.add(Map.copyOf(state));
        state.put(SNAPSHOT, after.get(SNAPSHOT));
        states.add(Map.copyOf(state));
        state.put("notes-0002.jsonl", state.remove("notes.jsonl"));
        states.add(Map.copyOf(state));

        for (Map<String, byte[]> left : states) {
            disk.layOut(left);
            assertThat(disk.read()).isEqualTo(notes);
            disk.put(note("5", "e"));
            try (var journal = disk.open()) {
                assertThat(journal.warnings()).isEmpty();
                assertThat(journal.notes()).containsAll(notes).contains(note("5", "e"));
                assertThat(words(journal.history(new NoteId("1")).versions()))
                        .containsExactly("1 a", "2 aa", "3 aaa", "4 a4", "5 a5", "6 a6");
            }
            assertThat(disk.files().keySet()).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void aSnapshotCutAtAnyByteIsToldInOneSentenceAndNothingIsMissing() throws NoteFault, IOException {
        Map<String, byte[]> files = disk.files();
        byte[] snapshot = files.get(SNAPSHOT);
        for (int cut = 0; cut < snapshot.length; cut++) {
            files.put(SNAPSHOT, Arrays.copyOf(snapshot, cut));
            requireAllOf(files, cut % 16 == 0);
        }
    }

    @Test
    void aSnapshotWithAnyByteFlippedIsToldInOneSentenceAndNothingIsMissing() throws NoteFault, IOException {
        Map<String, byte[]> files = disk.files();
        byte[] snapshot = files.get(SNAPSHOT);
        for (int at = 0; at < snapshot.length; at++) {
            byte[] flipped = snapshot.clone();
            flipped[at] ^= 0x04;
            files.put(SNAPSHOT, flipped);
            requireAllOf(files, at % 16 == 0);
        }
    }

    private void requireAllOf(Map<String, byte[]> files, boolean writing) throws NoteFault, IOException {
        disk.layOut(files);
        var reader = NoteJournal.openReadOnly(folder);
        assertThat(reader.notes()).containsExactlyInAnyOrderElementsOf(all());
        assertThat(reader.warnings())
                .singleElement()
                .asString()
                .isEqualTo("The snapshot of the notes was damaged, so they were read from their whole journal.");
        if (writing) {
            try (var journal = disk.open()) {
                assertThat(journal.notes()).containsExactlyInAnyOrderElementsOf(all());
                assertThat(journal.warnings()).singleElement().asString().contains("set aside as");
                journal.put(note("5", "e"));
            }
            try (var again = disk.open()) {
                assertThat(again.warnings()).isEmpty();
                assertThat(again.notes()).hasSize(4).containsAll(all());
            }
            assertThat(disk.file(SNAPSHOT + ".unreadable-1")).exists();
        }
    }

    @Test
    void theJournalBehindASnapshotMayBeCutAtAnyByte() throws NoteFault, IOException {
        disk.put(note("1", "a4"));
        Map<String, byte[]> files = disk.files();
        byte[] whole = files.get("notes.jsonl");
        for (int cut = 0; cut <= whole.length; cut++) {
            byte[] left = Arrays.copyOf(whole, cut);
            files.put("notes.jsonl", left);
            disk.layOut(files);
            try (var journal = disk.open()) {
                int lines = wholeLines(whole, cut);
                List<Note> expected = new ArrayList<>();
                expected.add(note("1", lines < 2 ? "aaa" : "a4"));
                expected.add(note("3", "c"));
                if (lines >= 1) {
                    expected.add(note("4", "d"));
                }
                assertThat(journal.notes()).isEqualTo(expected);
                assertThat(journal.warnings()).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    /** {@return how many entries are whole, the last one also without its line feed} */
    private static int wholeLines(byte[] whole, int cut) {
        int lines = 0;
        for (int at = 0; at < whole.length; at++) {
            lines += whole[at] == '\n' && at <= cut ? 1 : 0;
        }
        return lines;
    }

    @Test
    void aFlippedByteInASegmentIsOfNoAccountWhileTheSnapshotIsGood() throws NoteFault, IOException {
        byte[] segment = Files.readAllBytes(disk.file("notes-0001.jsonl"));
        for (int at = 0; at < segment.length; at += 7) {
            byte[] flipped = segment.clone();
            flipped[at] ^= 0x04;
            Files.write(disk.file("notes-0001.jsonl"), flipped);

            var reader = NoteJournal.openReadOnly(folder);

            assertThat(reader.notes()).isEqualTo(all());
            assertThat(reader.warnings()).isEmpty();
            assertThat(reader.history(new NoteId("1")).versions()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void whenTheSegmentIsDamagedTooWhatIsWholeInTheSnapshotStillCounts() throws NoteFault, IOException {
        List<String> snapshot = Files.readAllLines(disk.file(SNAPSHOT));
        Files.writeString(disk.file(SNAPSHOT), "rubbish\n" + String.join("\n", snapshot.subList(1, snapshot.size())));
        List<String> segment = new ArrayList<>(Files.readAllLines(disk.file("notes-0001.jsonl")));
        segment.set(2, segment.get(2).replace("\"c\"", "\"x\""));
        Files.write(disk.file("notes-0001.jsonl"), segment);

        var reader = NoteJournal.openReadOnly(folder);

        assertThat(reader.notes()).containsExactlyInAnyOrderElementsOf(all());
        assertThat(reader.warnings()).hasSize(2).first().asString().contains("1 entry of", "was left out");
    }

    @Test
    void withoutASnapshotTheSegmentsSayAll() throws NoteFault, IOException {
        Files.delete(disk.file(SNAPSHOT));

        assertThat(disk.read()).isEqualTo(all());
    }

    @Test
    void whereNoSnapshotCanBeMadeTheJournalGoesOnAsItIs() throws NoteFault, IOException {
        var other = new NotesOnDisk(folder.resolve("other"));
        other.put(note("1", "a"), note("1", "b"), note("1", "c"));
        Files.createSymbolicLink(other.file(SNAPSHOT), folder.resolve("nowhere/at-all"));

        try (var journal = other.open()) {
            assertThat(journal.notes()).containsExactly(note("1", "c"));
            assertThat(journal.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("All notes are there, but their journal could not begin anew behind a snapshot");
            journal.put(note("2", "d"));
        }

        assertThat(Files.readAllLines(other.file("notes.jsonl"))).hasSize(4);
    }
}
