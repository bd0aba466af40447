package dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The files that make up a journal: the file that lines are added to, the segments that it was before, and a snapshot of
 * what these add up to. Segments are for history, and for the day when the snapshot is damaged.
 *
 * @param folder the folder that they are in
 * @param kind what it is a journal of
 */
record JournalParts(Path folder, JournalKind kind) {
    /** {@return the file that lines are added to} */
    Path current() {
        return folder.resolve(kind.file());
    }

    /** {@return the file that says what the segments add up to} */
    Path snapshot() {
        return folder.resolve(kind.snapshot());
    }

    /** {@return the segments by their number} */
    SortedMap<Integer, Path> segments() throws IOException {
        SortedMap<Integer, Path> segments = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, kind.many() + "-*")) {
                for (Path file : files) {
                    kind.segmentNumber(file.getFileName().toString()).ifPresent(number -> segments.put(number, file));
                }
            }
        }
        return segments;
    }

    /** {@return the number of the segment that the current file will be} */
    int nextSegment() throws IOException {
        SortedMap<Integer, Path> segments = segments();
        return segments.isEmpty() ? 1 : segments.lastKey() + 1;
    }

    /**
     * Reads what counts now: the snapshot, what it does not stand for, and the current file. A line may be handed over
     * more than once, but what the lines add up to is right: the last about anything is its last.
     *
     * @param taker takes each line, in order; says whether it was one
     * @param good takes the lines of the current file as they stand in it
     */
    Found read(Predicate<JournalLine> taker, OutputStream good) throws IOException {
        List<String> warnings = new ArrayList<>();
        Optional<SealedFile.Seal> seal = Optional.empty();
        boolean snapshot = Files.exists(snapshot());
        if (snapshot) {
            seal = SealedFile.read(snapshot(), kind, taker);
        }
        int through = seal.map(SealedFile.Seal::through).orElse(0);
        for (Path segment : segments().tailMap(through + 1).values()) {
            readSegment(segment, taker, warnings);
        }
        JournalReader reader = JournalReader.read(current(), kind, taker, good);
        return new Found(reader, warnings, snapshot && seal.isEmpty());
    }

    private void readSegment(Path segment, Predicate<JournalLine> taker, List<String> warnings) throws IOException {
        int bad = JournalReader.read(segment, kind, taker).badLines();
        if (bad > 0) {
            warnings.add(bad + (bad == 1 ? " entry" : " entries") + " of " + segment
                    + " cannot be read, for the file was damaged, and " + (bad == 1 ? "was" : "were") + " left out.");
        }
    }

    /**
     * Reads while another may let the journal begin anew: if that happened meanwhile, once more.
     *
     * @param reading makes and fills a new state each time it is called
     * @return the state that is right
     */
    <T> T readStable(Reading<T> reading) throws IOException {
        while (true) {
            Map<Integer, Path> before = segments();
            T state = reading.read();
            if (before.equals(segments())) {
                return state;
            }
        }
    }

    /**
     * Reads all that was ever added, in order, once.
     *
     * @param fresh makes what takes the lines; called again when all has to be read again
     * @return what took them
     */
    <T extends Predicate<JournalLine>> T readHistory(Supplier<T> fresh) throws IOException {
        return readStable(() -> {
            T taker = fresh.get();
            for (Path segment : segments().values()) {
                JournalReader.read(segment, kind, taker);
            }
            JournalReader.read(current(), kind, taker);
            return taker;
        });
    }

    /**
     * What was found at reading.
     *
     * @param current what was found in the file that lines are added to, besides good entries
     * @param warnings what was damaged in segments, in sentences for a person
     * @param snapshotDamaged whether the snapshot is not as it was written
     */
    record Found(JournalReader current, List<String> warnings, boolean snapshotDamaged) {}

    /** Reads, each time from the beginning. */
    @FunctionalInterface
    interface Reading<T> {
        /** {@return what was read} */
        T read() throws IOException;
    }
}
