package dateline.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A journal on disk: an append-only file of lines with checksums, each forced to the disk before it is acknowledged. One
 * process may write it at a time. Belongs to one thread at a time.
 */
final class JournalFile implements AutoCloseable {
    private final Path folder;
    private final JournalKind kind;
    private final JournalParts parts;
    private final List<String> warnings = new ArrayList<>();
    private Optional<Writing> writing = Optional.empty();

    private JournalFile(Path folder, JournalKind kind) {
        this.folder = folder;
        this.kind = kind;
        this.parts = new JournalParts(folder, kind);
    }

    /**
     * Opens or makes a journal, to read and write it. What is damaged is set aside, and the rest is there.
     *
     * @param folder the folder that it is in; made when missing
     * @param kind what it is a journal of
     * @param taker takes each line that is there, in order; says whether it was one
     * @return the journal, to be closed by the caller
     */
    static JournalFile open(Path folder, JournalKind kind, Predicate<JournalLine> taker) throws JournalFault {
        return open(folder, kind, taker, Renewal.NEVER, Instant.EPOCH);
    }

    /**
     * Opens or makes a journal likewise, and lets it begin anew behind a snapshot when that is wanted.
     *
     * @param folder the folder that it is in; made when missing
     * @param kind what it is a journal of
     * @param taker takes each line that counts, in order; says whether it was one
     * @param renewal asked when all lines were taken
     * @param now when a snapshot is made
     * @return the journal, to be closed by the caller
     */
    static JournalFile open(Path folder, JournalKind kind, Predicate<JournalLine> taker, Renewal renewal, Instant now)
            throws JournalFault {
        var journal = new JournalFile(folder, kind);
        try {
            Files.createDirectories(folder);
            JournalLock lock = JournalLock.take(folder.resolve(kind.lock())).orElseThrow(journal::isInUse);
            try {
                journal.writing = Optional.of(new Writing(lock, journal.openTail(taker, renewal, now)));
            } finally {
                if (journal.writing.isEmpty()) {
                    lock.close();
                }
            }
            return journal;
        } catch (IOException failure) {
            throw JournalFault.of("The " + kind.many() + " in " + folder + " cannot be opened", failure);
        }
    }

    /**
     * Opens a journal to read it only, whoever else has it open. A missing one is empty. Nothing on disk changes.
     *
     * @param folder the folder that it is in
     * @param kind what it is a journal of
     * @param taker takes each line that is there, in order; says whether it was one
     * @return the journal; adding to it is a fault
     */
    static JournalFile openReadOnly(Path folder, JournalKind kind, Predicate<JournalLine> taker) throws JournalFault {
        var journal = new JournalFile(folder, kind);
        try {
            JournalParts parts = journal.parts;
            JournalParts.Found found = parts.readStable(() -> parts.read(taker, OutputStream.nullOutputStream()));
            journal.warnings.addAll(found.warnings());
            if (found.snapshotDamaged()) {
                journal.warnings.add(journal.snapshotDamaged() + ".");
            }
            JournalReader current = found.current();
            if (current.badLines() > 0 && !current.isCutOff()) {
                journal.warnings.add(
                        current.badLines() + " entries of " + kind.file() + " cannot be read and were left out.");
            }
            return journal;
        } catch (IOException failure) {
            throw JournalFault.of("The " + kind.many() + " in " + folder + " cannot be read", failure);
        }
    }

    private JournalFault isInUse() {
        return new JournalFault(
                JournalFault.Reason.IN_USE,
                "The " + kind.many() + " of this archive are open in another Dateline; close it there, or open them"
                        + " here to be read only.",
                new IOException(folder.resolve(kind.lock()) + " is locked"));
    }

    private JournalTail openTail(Predicate<JournalLine> taker, Renewal renewal, Instant now)
            throws IOException, JournalFault {
        SafeFile.deleteLeftovers(folder, kind.many());
        var good = new ByteArrayOutputStream();
        JournalParts.Found found = parts.read(taker, good);
        warnings.addAll(found.warnings());
        try {
            repair(found, good.toByteArray());
        } catch (StoreFault fault) {
            throw JournalFault.of(fault);
        }
        renew(renewal.lines(), now);
        Path file = parts.current();
        boolean isNew = !Files.exists(file);
        var tail = new JournalTail(new RandomAccessFile(file.toFile(), "rw"));
        if (isNew) {
            SafeFile.forceFolder(folder);
        }
        return tail;
    }

    private void repair(JournalParts.Found found, byte[] good) throws StoreFault {
        if (found.snapshotDamaged()) {
            Path aside = SafeFile.setAside(parts.snapshot());
            warnings.add(snapshotDamaged() + "; it was set aside as " + aside + ".");
        }
        JournalReader current = found.current();
        if (current.needsRepair()) {
            if (current.badLines() > 0) {
                Path aside = freeName(parts.current());
                SafeFile.write(aside, current.badBytes());
                warnings.add(sentence(current, aside));
            }
            SafeFile.write(parts.current(), good);
        }
    }

    private String snapshotDamaged() {
        return "The snapshot of the " + kind.many() + " was damaged, so they were read from their whole journal";
    }

    /**
     * Until the current file is moved, it and the segments say all without the snapshot; after that they still do. So a
     * crash at any point, or a snapshot that turns out bad, costs nothing.
     */
    private void renew(List<JournalLine> lines, Instant now) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        boolean hasCurrent = Files.exists(parts.current());
        int last = hasCurrent ? parts.nextSegment() : parts.nextSegment() - 1;
        try {
            SealedFile.write(parts.snapshot(), kind, lines, now, last);
            if (hasCurrent) {
                Files.move(parts.current(), folder.resolve(kind.segment(last)), StandardCopyOption.ATOMIC_MOVE);
                SafeFile.forceFolder(folder);
            }
        } catch (StoreFault fault) {
            warnings.add(notRenewed() + fault.sentence());
        } catch (IOException failure) {
            warnings.add(notRenewed() + SafeFile.why(failure) + ".");
        }
    }

    private String notRenewed() {
        return "All " + kind.many() + " are there, but their journal could not begin anew behind a snapshot: ";
    }

    private String sentence(JournalReader found, Path aside) {
        String kept = "it was set aside as " + aside + ", and all other " + kind.many() + " are there.";
        if (found.isCutOff()) {
            return "The last entry of the " + kind.many() + " was cut off, as happens in a crash while saving; " + kept;
        }
        return found.badLines() + (found.badLines() == 1 ? " entry" : " entries") + " of the " + kind.many() + " in "
                + aside.resolveSibling(kind.file()) + " cannot be read, for the file was damaged; " + kept;
    }

    private Path freeName(Path file) {
        int number = 1;
        while (Files.exists(file.resolveSibling(kind.file() + ".torn-" + number))) {
            number++;
        }
        return file.resolveSibling(kind.file() + ".torn-" + number);
    }

    /** {@return what was found damaged at opening and what was done about it, in sentences for a person} */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** {@return the files that it consists of} */
    JournalParts parts() {
        return parts;
    }

    /** {@return whether lines can be added} */
    boolean isWritable() {
        return writing.isPresent();
    }

    /** Adds a line; when this returns, it survives a loss of power. */
    void append(JournalLine line) throws JournalFault {
        if (writing.isEmpty()) {
            throw new JournalFault(
                    JournalFault.Reason.READ_ONLY,
                    "The " + kind.many() + " are open to be read only.",
                    new IllegalStateException("not open for writing"));
        }
        try {
            writing.get().tail().append(line.bytes());
        } catch (IOException failure) {
            throw JournalFault.of("The " + kind.property() + " could not be saved", failure);
        }
    }

    @Override
    public void close() throws JournalFault {
        Optional<Writing> open = writing;
        writing = Optional.empty();
        if (open.isPresent()) {
            try {
                open.get().close();
            } catch (IOException failure) {
                throw JournalFault.of("The " + kind.many() + " could not be closed", failure);
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
