package dateline.store;

import dateline.entity.CorrectionEntry;
import dateline.entity.CorrectionLog;
import dateline.entity.LedgerFault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The corrections of one archive's ledger on disk: {@code corrections.jsonl}, an append-only journal with checksums, each
 * change forced to the disk before it is acknowledged. One process may write it at a time. May be used from several
 * threads at once.
 */
public final class CorrectionJournal implements CorrectionLog {
    /** The name of its file. */
    public static final String NAME = CorrectionLines.KIND.file();

    private final JournalFile file;
    private final CorrectionLines lines;
    private final InstantSource clock;
    private final List<String> warnings;

    private CorrectionJournal(JournalFile file, CorrectionLines lines, InstantSource clock) {
        this.file = file;
        this.lines = lines;
        this.clock = clock;
        List<String> noticed = new ArrayList<>(file.warnings());
        if (lines.strange() > 0) {
            noticed.add("A newer Dateline made corrections that this one does not know (" + lines.strange()
                    + "); they have no effect here, and are kept.");
        }
        this.warnings = List.copyOf(noticed);
    }

    /**
     * Opens or makes a journal, to read and write it.
     *
     * @param folder the folder that it is in; made when missing
     * @param clock tells when an entry is added
     * @return the journal, to be closed by the caller
     * @throws LedgerFault when another has it open for writing, or it cannot be read or written
     */
    public static CorrectionJournal open(Path folder, InstantSource clock) throws LedgerFault {
        var lines = new CorrectionLines();
        try {
            return new CorrectionJournal(JournalFile.open(folder, CorrectionLines.KIND, lines::take), lines, clock);
        } catch (JournalFault fault) {
            throw of(fault);
        }
    }

    /**
     * Opens a journal to read it only, whoever else has it open. A missing one has no corrections. Nothing on disk
     * changes.
     *
     * @param folder the folder that it is in
     * @return the corrections as they are now; adding to it is a fault
     * @throws LedgerFault when it cannot be read
     */
    public static CorrectionJournal openReadOnly(Path folder) throws LedgerFault {
        var lines = new CorrectionLines();
        try {
            JournalFile file = JournalFile.openReadOnly(folder, CorrectionLines.KIND, lines::take);
            return new CorrectionJournal(file, lines, InstantSource.system());
        } catch (JournalFault fault) {
            throw of(fault);
        }
    }

    /**
     * {@return what was found damaged or unknown at opening and what was done about it, in sentences for a person}
     */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * Writes the corrections in force as the lines of a journal that has nothing else in it, in the order in which they
     * apply; the same corrections give the same bytes.
     *
     * @param out takes them; left open
     * @throws IOException when they cannot be written
     */
    public synchronized void copyTo(OutputStream out) throws IOException {
        for (CorrectionEntry entry : lines.inForce()) {
            out.write(lines.put(entry, entry.at()).bytes());
        }
    }

    /** {@return every line that was ever added} */
    List<JournalLine> history() throws LedgerFault {
        try {
            return file.parts().readHistory(GatheredLines::new).lines();
        } catch (IOException failure) {
            throw of(JournalFault.of("The history of the corrections cannot be read", failure));
        }
    }

    /** Keeps each line as it can be written again. */
    private record GatheredLines(List<JournalLine> lines) implements Predicate<JournalLine> {
        private GatheredLines() {
            this(new ArrayList<>());
        }

        @Override
        public boolean test(JournalLine line) {
            return lines.add(line.restated());
        }
    }

    @Override
    public boolean isWritable() {
        return file.isWritable();
    }

    @Override
    public synchronized List<CorrectionEntry> entries() {
        return lines.inForce();
    }

    @Override
    public synchronized List<CorrectionEntry> withdrawn() {
        return lines.withdrawn();
    }

    @Override
    public synchronized void add(CorrectionEntry entry) throws LedgerFault {
        append(lines.put(entry, clock.instant()));
    }

    @Override
    public synchronized void withdraw(String id) throws LedgerFault {
        append(JournalLine.remove(CorrectionLines.KIND, id, clock.instant()));
    }

    private void append(JournalLine line) throws LedgerFault {
        try {
            file.append(line);
        } catch (JournalFault fault) {
            throw of(fault);
        }
        lines.take(line);
    }

    @Override
    public synchronized void close() throws LedgerFault {
        try {
            file.close();
        } catch (JournalFault fault) {
            throw of(fault);
        }
    }

    private static LedgerFault of(JournalFault fault) {
        var reason = switch (fault.reason()) {
            case FULL -> LedgerFault.Reason.FULL;
            case READ_ONLY -> LedgerFault.Reason.READ_ONLY;
            case IN_USE -> LedgerFault.Reason.IN_USE;
            case DISK -> LedgerFault.Reason.DISK;
        };
        return new LedgerFault(reason, fault.sentence(), fault);
    }
}
