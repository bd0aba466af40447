package dateline.store;

import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteHistory;
import dateline.note.NoteId;
import dateline.note.NoteLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The notes of one archive on disk: {@code notes.jsonl}, an append-only journal of W3C Web Annotation objects with
 * checksums, each change forced to the disk before it is acknowledged. When it has grown far beyond the notes that are
 * there, it begins anew behind a snapshot, and what it was stays as a segment. One process may write it at a time. May be used
 * from several threads at once.
 */
public final class NoteJournal implements NoteLog {
    /** The name of its file. */
    public static final String NAME = NoteLines.KIND.file();

    /** A journal begins anew when it has at least so many lines that say nothing any more, and as many as notes. */
    private static final int LEAST_OUTDATED = 1_000;

    private final JournalFile file;
    private final NoteLines lines;
    private final Clock clock;

    private NoteJournal(JournalFile file, NoteLines lines, Clock clock) {
        this.file = file;
        this.lines = lines;
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
        return open(folder, clock, LEAST_OUTDATED);
    }

    /** Opens a journal that begins anew when it has some number of lines that say nothing any more. */
    static NoteJournal open(Path folder, Clock clock, int leastOutdated) throws NoteFault {
        var lines = new NoteLines();
        Instant now = clock.instant();
        Renewal renewal = () -> {
            boolean isDue =
                    lines.outdated() >= Math.max(leastOutdated, lines.notes().size());
            return isDue ? lines.summary(now) : List.of();
        };
        try {
            JournalFile file = JournalFile.open(folder, NoteLines.KIND, lines::take, renewal, now);
            return new NoteJournal(file, lines, clock);
        } catch (JournalFault fault) {
            throw of(fault);
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
        var lines = new NoteLines();
        try {
            JournalFile file = JournalFile.openReadOnly(folder, NoteLines.KIND, lines::take);
            return new NoteJournal(file, lines, Clock.systemUTC());
        } catch (JournalFault fault) {
            throw of(fault);
        }
    }

    /**
     * {@return what was found damaged at opening and what was done about it, in sentences for a person}
     */
    public List<String> warnings() {
        return file.warnings();
    }

    @Override
    public synchronized List<Note> notes() {
        return lines.notes();
    }

    /**
     * {@return whether notes can be put and removed}
     */
    public boolean isWritable() {
        return file.isWritable();
    }

    /**
     * {@return all that a note ever was, read from the disk} Takes longer the longer the history of all notes is.
     *
     * @param id of a note, there or removed
     * @throws NoteFault when it cannot be read
     */
    public NoteHistory history(NoteId id) throws NoteFault {
        return new NoteHistory(
                id, readHistory(() -> new NoteVersions(id::equals)).versionsOf(id));
    }

    /**
     * {@return all that some notes ever were, read from the disk once for all of them}
     *
     * @param ids which notes
     * @throws NoteFault when it cannot be read
     */
    public List<NoteHistory> histories(Set<NoteId> ids) throws NoteFault {
        return readHistory(() -> new NoteVersions(ids::contains)).histories();
    }

    /**
     * {@return the histories of the notes that were removed and are not there, the one removed last first} Takes longer
     * the longer the history of all notes is.
     *
     * @throws NoteFault when they cannot be read
     */
    public List<NoteHistory> removed() throws NoteFault {
        Set<NoteId> there = notes().stream().map(Note::id).collect(Collectors.toSet());
        return readHistory(() -> new NoteVersions(id -> !there.contains(id))).histories().stream()
                .filter(history -> history.lastNote().isPresent())
                .sorted(Comparator.comparing(NoteHistory::lastChange).reversed())
                .toList();
    }

    private NoteVersions readHistory(Supplier<NoteVersions> fresh) throws NoteFault {
        try {
            return file.parts().readHistory(fresh);
        } catch (IOException failure) {
            throw of(JournalFault.of("The history of the notes cannot be read", failure));
        }
    }

    /**
     * Writes notes as the lines of a journal that has nothing else in it; the same notes give the same bytes.
     *
     * @param wanted which of the notes that are there
     * @param out takes them; left open
     * @throws IOException when they cannot be written
     */
    public void copyTo(Predicate<Note> wanted, OutputStream out) throws IOException {
        State state = state();
        for (int at = 0; at < state.notes().size(); at++) {
            if (wanted.test(state.notes().get(at))) {
                out.write(state.lines().get(at).bytes());
            }
        }
    }

    /** {@return the notes, also as lines} */
    synchronized State state() {
        return new State(lines.notes(), lines.lines());
    }

    /**
     * The notes at one moment.
     *
     * @param notes those that are there
     * @param lines the same as lines; the same notes give the same bytes
     */
    record State(List<Note> notes, List<JournalLine> lines) {}

    @Override
    public synchronized void put(Note note) throws NoteFault {
        append(lines.put(note, clock.instant()));
    }

    @Override
    public synchronized void remove(NoteId id) throws NoteFault {
        append(JournalLine.remove(NoteLines.KIND, id.value(), clock.instant()));
    }

    private void append(JournalLine line) throws NoteFault {
        try {
            file.append(line);
        } catch (JournalFault fault) {
            throw of(fault);
        }
        lines.take(line);
    }

    @Override
    public synchronized void close() throws NoteFault {
        try {
            file.close();
        } catch (JournalFault fault) {
            throw of(fault);
        }
    }

    private static NoteFault of(JournalFault fault) {
        var reason = switch (fault.reason()) {
            case FULL -> NoteFault.Reason.FULL;
            case READ_ONLY -> NoteFault.Reason.READ_ONLY;
            case IN_USE -> NoteFault.Reason.IN_USE;
            case DISK -> NoteFault.Reason.DISK;
        };
        return new NoteFault(reason, fault.sentence(), fault);
    }
}
