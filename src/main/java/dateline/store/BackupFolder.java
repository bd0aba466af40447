package dateline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The backups of one journal: makes them, lists them, reads them, and lets them go by age. */
final class BackupFolder {
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Path folder;
    private final JournalKind kind;
    private final Clock clock;

    /** Makes the backups that are in a folder, which may be missing. */
    BackupFolder(Path folder, JournalKind kind, Clock clock) {
        this.folder = folder;
        this.kind = kind;
        this.clock = clock;
    }

    /** {@return the backups, the newest first, whatever is in them} */
    List<Backup> list() throws StoreFault {
        List<Backup> backups = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                files.forEach(file -> Backup.of(kind, file).ifPresent(backups::add));
            } catch (IOException failure) {
                throw SafeFile.fault("The backups in " + folder + " cannot be listed", failure);
            }
        }
        backups.sort(Backup.NEWEST_FIRST);
        return backups;
    }

    /** {@return whether none was made in the last hour} One from the future, by a clock set wrong, does not count. */
    boolean isDue() throws StoreFault {
        Instant now = clock.instant();
        return list().stream().noneMatch(backup -> {
            Duration age = Duration.between(backup.made(), now);
            return !age.isNegative() && age.compareTo(BETWEEN) < 0;
        });
    }

    /**
     * Reads a backup.
     *
     * @param backup one that was listed
     * @param taker takes each line; says whether it was one
     * @throws StoreFault when it cannot be read, or is not as it was written; what was taken is not all then
     */
    void read(Backup backup, Predicate<JournalLine> taker) throws StoreFault {
        Path file = folder.resolve(backup.name());
        try {
            if (SealedFile.read(file, kind, taker).isEmpty()) {
                throw new StoreFault(
                        StoreFault.Reason.MALFORMED, "The backup " + file + " is damaged and cannot be used.");
            }
        } catch (IOException failure) {
            throw SafeFile.fault("The backup " + file + " cannot be read", failure);
        }
    }

    /**
     * Makes a backup, reads it back, compares, and lets those go that age or it make needless. Nothing is made of nothing,
     * nor of what the newest backup has already.
     *
     * @param lines all that is to be kept
     * @param check looks at what was read back; throws when it is not right
     * @return the backup, when one was made
     * @throws StoreFault when it could not be made; all older ones are there then
     */
    Optional<Backup> make(List<JournalLine> lines, Check check) throws StoreFault {
        Optional<Backup> newest = list().stream().findFirst();
        Set<String> before = newest.map(this::linesOf).orElseGet(Set::of);
        Set<String> now = new HashSet<>();
        lines.forEach(line -> now.add(text(line)));
        if (lines.isEmpty() || before.equals(now)) {
            return Optional.empty();
        }
        Backup made = write(lines, check);
        if (newest.isPresent() && isSameHour(newest.get(), made) && now.containsAll(before)) {
            delete(newest.get());
        }
        thin();
        return Optional.of(made);
    }

    private Backup write(List<JournalLine> lines, Check check) throws StoreFault {
        Backup backup = free();
        Path file = folder.resolve(backup.name());
        try {
            sweep();
            SealedFile.write(file, kind, lines, backup.made(), 0);
            check.check(backup);
            return backup;
        } catch (StoreFault fault) {
            try {
                delete(backup);
            } catch (StoreFault again) {
                fault.addSuppressed(again);
            }
            throw fault;
        }
    }

    /** Only who may write the journal makes backups of it, so that nobody else is in the middle of writing one. */
    private void sweep() throws StoreFault {
        if (Files.isDirectory(folder)) {
            try {
                SafeFile.deleteLeftovers(folder, kind.many());
            } catch (IOException failure) {
                throw SafeFile.fault("What a crash left in " + folder + " cannot be deleted", failure);
            }
        }
    }

    private Backup free() {
        Instant now = clock.instant();
        int number = 1;
        Backup backup = Backup.of(kind, now, number);
        while (Files.exists(folder.resolve(backup.name()))) {
            backup = Backup.of(kind, now, ++number);
        }
        return backup;
    }

    /** {@return the lines of a backup; none when it is damaged, and so stands for nothing} */
    private Set<String> linesOf(Backup backup) {
        Set<String> lines = new HashSet<>();
        try {
            read(backup, line -> lines.add(text(line)));
            return lines;
        } catch (StoreFault damaged) {
            return Set.of();
        }
    }

    private static String text(JournalLine line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }

    private static boolean isSameHour(Backup one, Backup other) {
        return one.made().truncatedTo(ChronoUnit.HOURS).equals(other.made().truncatedTo(ChronoUnit.HOURS));
    }

    /** Of each group the newest that is good stays, and what is newer than it: nothing is let go for a damaged one. */
    private void thin() throws StoreFault {
        for (List<Backup> group : new BackupAges(clock).groups(list())) {
            boolean kept = false;
            for (Backup backup : group.size() > 1 ? group : List.<Backup>of()) {
                if (kept) {
                    delete(backup);
                } else {
                    kept = !linesOf(backup).isEmpty();
                }
            }
        }
    }

    private void delete(Backup backup) throws StoreFault {
        try {
            Files.deleteIfExists(folder.resolve(backup.name()));
        } catch (IOException failure) {
            throw SafeFile.fault("The old backup " + backup.name() + " cannot be deleted", failure);
        }
    }

    /** Looks at a backup that was just written. */
    @FunctionalInterface
    interface Check {
        /** Throws when what can be read from the disk is not what was to be kept. */
        void check(Backup backup) throws StoreFault;
    }
}
