package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.note.Note;
import dateline.note.NoteFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Kills a process while it writes notes, again and again at random moments, and looks each time whether every change that
 * it had acknowledged is there whole: in the notes, in their history, and in backups.
 */
final class NoteKills {
    private static final int CHANGES = 100_000;
    private static final long LONGEST_MILLIS = 250;

    private final Path folder;
    private final Random random;

    /** All changes so far, in the words of the process. */
    private List<String> changes = List.of();

    NoteKills(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** {@return how often the journal began anew} */
    int segments() throws IOException {
        return new JournalParts(folder, NoteLines.KIND).segments().size();
    }

    /** {@return how many changes the process had acknowledged when it was killed} */
    int round(long seed) throws IOException, InterruptedException, NoteFault, StoreFault {
        List<String> said = killedAfterSome(NoteWritingProcess.begin(folder, seed, CHANGES));
        assertThat(said).isNotEmpty();
        try (var journal = NoteJournal.open(folder)) {
            requireHistory(said);
            requireNotes(journal.notes());
            assertThat(journal.warnings()).hasSizeLessThanOrEqualTo(1);
        }
        requireBackups();
        return said.size();
    }

    /** The time is counted from the first change on, for most before that is the start of the virtual machine. */
    private List<String> killedAfterSome(Process process) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextLong(LONGEST_MILLIS));
            while (line != null) {
                said.add(line);
                if (System.nanoTime() - until > 0) {
                    // by its handle, for what it said last is still to be read
                    process.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        // the last line may have been cut off when the process was killed
        said.removeIf(line -> !line.matches("n\\d+ (-|[0-9a-f]{64})"));
        return said;
    }

    /** Nothing else was written, but for one change that the process did not come to acknowledge. */
    private void requireHistory(List<String> said) throws IOException {
        List<String> expected = new ArrayList<>(changes);
        expected.addAll(said);
        List<String> found = new JournalParts(folder, NoteLines.KIND)
                .readHistory(SaidLines::new)
                .said();
        assertThat(found.size()).isBetween(expected.size(), expected.size() + 1);
        assertThat(found.subList(0, expected.size())).isEqualTo(expected);
        changes = List.copyOf(found);
    }

    private void requireNotes(List<Note> notes) {
        Map<String, String> last = new HashMap<>();
        changes.forEach(line -> last.put(line.substring(0, line.indexOf(' ')), line));
        last.values().removeIf(line -> line.endsWith(" -"));

        assertThat(notes).extracting(NoteWritingProcess::said).containsExactlyInAnyOrderElementsOf(last.values());
    }

    private void requireBackups() throws StoreFault {
        var backups = new Backups(folder, Clock.systemUTC());
        for (Backup backup : backups.ofNotes().stream().limit(2).toList()) {
            assertThat(backups.notesIn(backup))
                    .isNotEmpty()
                    .extracting(NoteWritingProcess::said)
                    .isSubsetOf(changes);
        }
    }

    /** What the process says of each line. */
    private record SaidLines(List<String> said) implements Predicate<JournalLine> {
        private SaidLines() {
            this(new ArrayList<>());
        }

        @Override
        public boolean test(JournalLine line) {
            return said.add(NoteLines.note(line).map(NoteWritingProcess::said).orElseGet(() -> line.id() + " -"));
        }
    }
}
