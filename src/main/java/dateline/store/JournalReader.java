package dateline.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Reads a journal entry by entry, and gathers what is not one. An entry is also found behind a broken one on the same
 * line, as it stands there when a line feed was lost.
 */
final class JournalReader {
    private static final byte[] BEGINNING = JournalLine.BEGINNING.getBytes(StandardCharsets.UTF_8);

    private final JournalKind kind;
    private final Predicate<JournalLine> taker;
    private final OutputStream good;
    private final ByteArrayOutputStream bad = new ByteArrayOutputStream();
    private int badLines;
    private boolean cutOff;
    private boolean mended;

    private JournalReader(JournalKind kind, Predicate<JournalLine> taker, OutputStream good) {
        this.kind = kind;
        this.taker = taker;
        this.good = good;
    }

    /**
     * Reads a journal.
     *
     * @param file the journal; may be missing
     * @param kind what it is a journal of
     * @param taker takes each entry, in order; says whether it was one
     * @return what was found besides good entries
     */
    static JournalReader read(Path file, JournalKind kind, Predicate<JournalLine> taker) throws IOException {
        return read(file, kind, taker, OutputStream.nullOutputStream());
    }

    /**
     * Reads a journal, and copies it without what is no entry.
     *
     * @param file the journal; may be missing
     * @param kind what it is a journal of
     * @param taker takes each entry, in order; says whether it was one
     * @param good takes the entries as they stand in the file, each on a line of its own
     * @return what was found besides good entries
     */
    static JournalReader read(Path file, JournalKind kind, Predicate<JournalLine> taker, OutputStream good)
            throws IOException {
        var reader = new JournalReader(kind, taker, good);
        if (Files.exists(file)) {
            long size = Files.size(file);
            try (InputStream in = Files.newInputStream(file)) {
                reader.readLines(in, size);
            }
        }
        return reader;
    }

    /**
     * Reads entries from a stream to its end.
     *
     * @param in the entries, a line each; closed by the caller
     * @param kind what they are entries of
     * @param taker takes each, in order; says whether it was one
     * @return what was found besides good entries
     */
    static JournalReader read(InputStream in, JournalKind kind, Predicate<JournalLine> taker) throws IOException {
        var reader = new JournalReader(kind, taker, OutputStream.nullOutputStream());
        reader.readLines(in, Long.MAX_VALUE);
        return reader;
    }

    private void readLines(InputStream in, long size) throws IOException {
        var lines = new LineReader(in);
        while (lines.advance()) {
            boolean unended = lines.offset() + lines.to() - lines.from() >= size;
            int before = badLines;
            if (lines.isTooLong()) {
                throw new IOException("line " + lines.number() + " is longer than 64 MB");
            }
            if (!RawText.isBlank(lines.buffer(), lines.from(), lines.to())) {
                readLine(lines.buffer(), lines.from(), lines.to());
            }
            cutOff = unended && badLines > before;
            mended |= unended && !cutOff;
        }
    }

    private void readLine(byte[] bytes, int from, int to) throws IOException {
        if (take(bytes, from, to)) {
            return;
        }
        int at = from;
        while (at < to) {
            int next = Math.min(to, nextBeginning(bytes, at + 1, to));
            if (take(bytes, at, next)) {
                mended = true;
            } else {
                bad.write(bytes, at, next - at);
                bad.write('\n');
                badLines++;
            }
            at = next;
        }
    }

    private boolean take(byte[] bytes, int from, int to) throws IOException {
        boolean taken = JournalLine.read(kind, bytes, from, to).filter(taker).isPresent();
        if (taken) {
            good.write(bytes, from, to - from);
            good.write('\n');
        }
        return taken;
    }

    private static int nextBeginning(byte[] bytes, int from, int to) {
        for (int at = from; at + BEGINNING.length <= to; at++) {
            if (Arrays.equals(bytes, at, at + BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
                return at;
            }
        }
        return to;
    }

    /** {@return whether the file holds anything but good entries, each on a line of its own} */
    boolean needsRepair() {
        return badLines > 0 || mended;
    }

    /** {@return how many pieces of it were no entries} */
    int badLines() {
        return badLines;
    }

    /** {@return whether only its end is missing, as after a crash in the middle of a write} */
    boolean isCutOff() {
        return cutOff && badLines == 1;
    }

    /** {@return the bytes of what were no entries} */
    byte[] badBytes() {
        return bad.toByteArray();
    }
}
