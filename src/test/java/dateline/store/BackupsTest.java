package dateline.store;

import static dateline.store.NotesOnDisk.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.entity.LedgerFault;
import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path folder;

    private final SetClock clock = new SetClock();
    private Backups backups = new Backups(Path.of("."), clock);
    private NoteJournal journal;

    @BeforeEach
    void open() throws NoteFault {
        backups = new Backups(folder, clock);
        journal = NoteJournal.open(folder, clock);
    }

    @AfterEach
    void close() throws NoteFault {
        journal.close();
    }

    private List<String> names() throws StoreFault {
        return backups.ofNotes().stream().map(Backup::name).toList();
    }

    private Backup changed(String comment) throws NoteFault, StoreFault {
        journal.put(note("1", comment));
        return backups.backUp(journal).orElseThrow();
    }

    @Test
    void aBackupKeepsAllNotesUnderItsTime() throws NoteFault, StoreFault {
        journal.put(note("1", "a\n普天間"));
        journal.put(note("2", "b"));
        journal.remove(new NoteId("2"));
        journal.put(note("3", "c"));

        Backup backup = backups.backUp(journal).orElseThrow();

        assertThat(backup.name()).isEqualTo("notes-2026-11-25T12-00-00Z.jsonl");
        assertThat(backup.made()).isEqualTo(clock.instant());
        assertThat(backups.notesIn(backup)).isEqualTo(journal.notes()).hasSize(2);
        assertThat(backups.ofNotes()).containsExactly(backup);
    }

    @Test
    void nothingIsMadeOfNothingNorOfWhatIsKeptAlready() throws NoteFault, StoreFault {
        assertThat(backups.backUp(journal)).isEmpty();
        changed("a");
        clock.forward(Duration.ofHours(2));
        assertThat(backups.backUp(journal)).isEmpty();
        journal.remove(new NoteId("1"));
        assertThat(backups.backUp(journal)).isEmpty();

        assertThat(names()).hasSize(1);
    }

    @Test
    void oneIsDueAnHourAfterTheLast() throws NoteFault, StoreFault {
        assertThat(backups.isDue()).isTrue();
        changed("a");
        assertThat(backups.isDue()).isFalse();
        clock.forward(Duration.ofMinutes(59));
        assertThat(backups.isDue()).isFalse();
        clock.forward(Duration.ofMinutes(1));
        assertThat(backups.isDue()).isTrue();
        clock.forward(Duration.ofDays(-3));
        assertThat(backups.isDue()).isTrue();
    }

    @Test
    void twoOfOneSecondHaveTwoNames() throws NoteFault, StoreFault {
        Backup first = changed("a");
        Backup second = changed("b");

        assertThat(second.name()).isEqualTo("notes-2026-11-25T12-00-00Z-2.jsonl");
        assertThat(backups.ofNotes()).containsExactly(second, first);
        assertThat(backups.notesIn(first)).containsExactly(note("1", "a"));
    }

    @Test
    void oneThatTheNextOfTheSameHourHasWhollyIsLetGo() throws NoteFault, StoreFault {
        changed("a");
        clock.forward(Duration.ofMinutes(5));
        journal.put(note("2", "b"));
        backups.backUp(journal);
        assertThat(names()).containsExactly("notes-2026-11-25T12-05-00Z.jsonl");
        clock.forward(Duration.ofHours(1));
        journal.put(note("3", "c"));
        backups.backUp(journal);

        assertThat(names()).hasSize(2);
    }

    @Test
    void allOfADayStayThenOneOfEachDayThenOneOfEachMonth() throws NoteFault, StoreFault {
        for (int hours = 0; hours < 24 * 100; hours += 6) {
            clock.forward(Duration.ofHours(6));
            changed("after " + hours);
        }

        List<Instant> made = backups.ofNotes().stream().map(Backup::made).toList();
        Instant now = clock.instant();
        assertThat(made.stream().filter(at -> at.isAfter(now.minus(Duration.ofDays(1)))))
                .hasSize(4);
        assertThat(made.stream().filter(at -> at.isAfter(now.minus(Duration.ofDays(30)))))
                .hasSizeBetween(32, 34);
        assertThat(made.stream().filter(at -> !at.isAfter(now.minus(Duration.ofDays(30)))))
                .hasSizeBetween(3, 4);
    }

    @Test
    void nothingIsLetGoForADamagedOne() throws NoteFault, StoreFault, IOException {
        Backup good = changed("a");
        clock.forward(Duration.ofHours(2));
        Backup bad = changed("b");
        Path file = folder.resolve("backups").resolve(bad.name());
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 200));
        clock.forward(Duration.ofDays(3));

        Backup newest = changed("c");

        assertThat(backups.ofNotes()).containsExactly(newest, bad, good);
    }

    @Test
    void oneCutOrFlippedAtAnyByteIsNeverTakenForGood() throws NoteFault, StoreFault, IOException {
        Backup backup = changed("a");
        Path file = folder.resolve("backups").resolve(backup.name());
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x04;
            for (byte[] damaged : List.of(Arrays.copyOf(whole, at), flipped)) {
                Files.write(file, damaged);
                assertThatThrownBy(() -> backups.notesIn(backup))
                        .isInstanceOf(StoreFault.class)
                        .hasMessageMatching("The backup .* is damaged and cannot be used\\.");
            }
        }
    }

    @Test
    void whereNoneCanBeMadeThatIsSaidAndTheOthersStay() throws NoteFault, StoreFault, IOException {
        Files.writeString(folder.resolve("backups"), "in the way");
        journal.put(note("1", "a"));

        assertThatThrownBy(() -> backups.backUp(journal))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("backups")
                .hasMessageContaining("cannot be written");
        assertThat(journal.notes()).containsExactly(note("1", "a"));
    }

    @Test
    void whatElseIsInTheFolderIsLeftAlone() throws NoteFault, StoreFault {
        changed("a");
        new Folder(folder.resolve("backups"))
                .write("notes-mine.jsonl", "x")
                .write("notes-2026-99-25T12-00-00Z.jsonl", "x")
                .write("corrections-2026-11-25T12-00-00Z.jsonl", "x");

        assertThat(names()).hasSize(1);
    }

    @Test
    void correctionsAreKeptWithTheirHistory() throws LedgerFault, StoreFault, IOException {
        try (var corrections = CorrectionJournal.open(folder, InstantSource.fixed(clock.instant()))) {
            for (var entry : CorrectionJournalTest.samples()) {
                corrections.add(entry);
            }
            corrections.withdraw("2");

            Backup backup = backups.backUp(corrections).orElseThrow();

            assertThat(backup.name()).isEqualTo("corrections-2026-11-25T12-00-00Z.jsonl");
            assertThat(backups.backUp(corrections)).isEmpty();
            List<String> kept = Files.readAllLines(folder.resolve("backups").resolve(backup.name()));
            assertThat(kept.subList(1, kept.size())).isEqualTo(Files.readAllLines(folder.resolve("corrections.jsonl")));
        }
    }

    @Test
    void aFullFolderOfNotesComesBackAsItWas() throws NoteFault, StoreFault {
        for (int i = 0; i < 300; i++) {
            journal.put(note("n" + i, "comment " + i));
        }
        List<Note> before = journal.notes();

        assertThat(backups.notesIn(backups.backUp(journal).orElseThrow())).isEqualTo(before);
    }

    /** A clock that is set by hand. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-25T12:00:00Z");

        private void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("of one zone only");
        }
    }
}
