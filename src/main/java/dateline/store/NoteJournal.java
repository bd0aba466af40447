package dateline.store;

import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteLog;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The notes of one archive on disk: {@code notes.jsonl}, an append-only journal of W3C Web Annotation objects with
 * checksums, each change forced to the disk before it is acknowledged. One process may write it at a time. May be used
 * from several threads at once.
 */
public final class NoteJournal implements NoteLog {
    private static final String NAME = "notes.jsonl";

    private final Clock clock;
    private final Map<NoteId, Optional<Note>> notes = new LinkedHashMap<>();
    private final Map<NoteId, ObjectNode> strange = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private Optional<Writing> writing = Optional.empty();

    private NoteJournal(Clock clock) {
        this.clock = clock;
    }

    /**
     * Opens or makes a journal, to read and write it.
     *
     * @param folder the folder that it is in; made when missing
     * @return the journal, to be closed by the caller
     * @throws NoteFault when another has it open for writing, or it cannot be read or written
     */
    public static NoteJournal open(Path folder) throws NoteFault {
        return open(folder, Clock.systemUTC());
    }

    /**
     * Opens or makes a journal, to read and write it.
     *
     * @param folder the folder that it is in; made when missing
     * @param clock tells when an entry is added
     * @return the journal, to be closed by the caller
     * @throws NoteFault when another has it open for writing, or it cannot be read or written
     */
    public static NoteJournal open(Path folder, Clock clock) throws NoteFault {
        var journal = new NoteJournal(clock);
        try {
            Files.createDirectories(folder);
            JournalLock lock = JournalLock.take(folder);
            try {
                journal.openTail(folder, lock);
            } finally {
                if (journal.writing.isEmpty()) {
                    lock.close();
                }
            }
            return journal;
        } catch (IOException failure) {
            throw fault("The notes in " + folder + " cannot be opened", failure);
        }
    }

    /**
     * Opens a journal to read it only, whoever else has it open. A missing one has no notes. Nothing on disk changes.
     *
     * @param folder the folder that it is in
     * @return the notes as they are now; adding to it is a fault
     * @throws NoteFault when it cannot be read
     */
    public static NoteJournal openReadOnly(Path folder) throws NoteFault {
        var journal = new NoteJournal(Clock.systemUTC());
        try {
            JournalReader found = JournalReader.read(folder.resolve(NAME), journal::take);
            if (found.badLines() > 0 && !found.isCutOff()) {
                journal.warnings.add(found.badLines() + " entries of " + NAME + " cannot be read and were left out.");
            }
            return journal;
        } catch (IOException failure) {
            throw fault("The notes in " + folder + " cannot be read", failure);
        }
    }

    private void openTail(Path folder, JournalLock lock) throws IOException, NoteFault {
        Path file = folder.resolve(NAME);
        JournalReader found = JournalReader.read(file, this::take);
        if (found.needsRepair()) {
            repair(file, found);
        }
        boolean isNew = !Files.exists(file);
        var tail = new JournalTail(new RandomAccessFile(file.toFile(), "rw"));
        writing = Optional.of(new Writing(lock, tail));
        if (isNew) {
            SafeFile.forceFolder(folder);
        }
    }

    private void repair(Path file, JournalReader found) throws NoteFault {
        try {
            if (found.badLines() > 0) {
                Path aside = freeName(file);
                SafeFile.write(aside, found.badBytes());
                warnings.add(sentence(found, aside));
            }
            SafeFile.write(file, found.goodBytes());
        } catch (StoreFault fault) {
            throw new NoteFault(NoteFault.Reason.DISK, fault.sentence(), fault);
        }
    }

    private static String sentence(JournalReader found, Path aside) {
        String kept = "it was set aside as " + aside + ", and all other notes are there.";
        if (found.isCutOff()) {
            return "The last entry of the notes was cut off, as happens in a crash while saving; " + kept;
        }
        return found.badLines() + (found.badLines() == 1 ? " entry" : " entries") + " of the notes in "
                + aside.resolveSibling(NAME) + " cannot be read, for the file was damaged; " + kept;
    }

    private static Path freeName(Path file) {
        int number = 1;
        while (Files.exists(file.resolveSibling(NAME + ".torn-" + number))) {
            number++;
        }
        return file.resolveSibling(NAME + ".torn-" + number);
    }

    private void take(JournalLine line) {
        notes.put(line.id(), line.note());
        if (line.note().isEmpty()) {
            return;
        }
        if (line.isOrdinary()) {
            strange.remove(line.id());
        } else {
            strange.put(line.id(), line.json());
        }
    }

    /**
     * {@return what was found damaged at opening and what was done about it, in sentences for a person}
     */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public synchronized List<Note> notes() {
        return notes.values().stream().flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized void put(Note note) throws NoteFault {
        append(JournalLine.put(note, now(), Optional.ofNullable(strange.get(note.id()))));
    }

    @Override
    public synchronized void remove(NoteId id) throws NoteFault {
        append(JournalLine.remove(id, now()));
    }

    private Instant now() {
        return clock.instant();
    }

    private void append(JournalLine line) throws NoteFault {
        try {
            tail().append(line.bytes());
        } catch (IOException failure) {
            throw fault("The note could not be saved", failure);
        }
        take(line);
    }

    private JournalTail tail() throws NoteFault {
        if (writing.isEmpty()) {
            throw new NoteFault(
                    NoteFault.Reason.READ_ONLY,
                    "The notes are open to be read only.",
                    new IllegalStateException("not open for writing"));
        }
        return writing.get().tail();
    }

    private static NoteFault fault(String what, IOException failure) {
        String why = SafeFile.why(failure);
        NoteFault.Reason reason = NoteFault.Reason.DISK;
        if (why.contains("No space left") || why.contains("not enough space") || why.contains("quota")) {
            reason = NoteFault.Reason.FULL;
        } else if (failure instanceof AccessDeniedException
                || why.contains("Read-only file system")
                || why.contains("Permission denied")) {
            reason = NoteFault.Reason.READ_ONLY;
        }
        return new NoteFault(reason, what + ": " + why + ".", failure);
    }

    @Override
    public synchronized void close() throws NoteFault {
        Optional<Writing> open = writing;
        writing = Optional.empty();
        if (open.isPresent()) {
            try {
                open.get().close();
            } catch (IOException failure) {
                throw fault("The notes could not be closed", failure);
            }
        }
    }

    /** What a journal has while it is open for writing. */
    private record Writing(JournalLock lock, JournalTail tail) {
        private void close() throws IOException {
            try (lock) {
                tail.close();
            }
        }
    }
}
