package dateline.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of journal lines that is written once and whole: its first line, the seal, has the SHA-256 of all the rest.
 * Snapshots and backups are such files; because their lines are those of a journal, each is checked by itself too.
 */
final class SealedFile {
    private static final int VERSION = 1;
    private static final int LONGEST_SEAL = 4096;
    private static final String SHA = "sha";

    private SealedFile() {}

    /**
     * The first line of the file.
     *
     * @param through the last segment of the journal that its lines stand for; 0 for none
     * @param lines how many there are
     * @param sha of the seal itself and of the bytes behind it
     */
    record Seal(int through, int lines, String sha) {}

    /**
     * Writes lines, reads them back from the disk, and compares.
     *
     * @param file where to; what is there is replaced
     * @param kind what they are lines of
     * @param lines all lines
     * @param made when the file is made
     * @param through the last segment of the journal that they stand for; 0 for none
     * @return what the file is sealed with
     * @throws StoreFault when it cannot be written, or what is read back is not what was written
     */
    static Seal write(Path file, JournalKind kind, List<JournalLine> lines, Instant made, int through)
            throws StoreFault {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("dateline", kind.many()).put("version", VERSION).put("made", made.toString());
        head.put("through", through).put("lines", lines.size());
        MessageDigest digest = digestOf(head);
        lines.forEach(line -> digest.update(line.bytes()));
        head.put(SHA, HexFormat.of().formatHex(digest.digest()));
        SafeFile.write(file, out -> {
            out.write(Json.line(head));
            out.write('\n');
            for (JournalLine line : lines) {
                out.write(line.bytes());
            }
        });
        Seal seal = seal(head);
        if (!readBack(file, kind).equals(Optional.of(seal))) {
            throw new StoreFault(StoreFault.Reason.DISK, "The file " + file + " is not on the disk as it was written.");
        }
        return seal;
    }

    private static Optional<Seal> readBack(Path file, JournalKind kind) throws StoreFault {
        try {
            return read(file, kind, line -> true);
        } catch (IOException failure) {
            throw SafeFile.fault("The file " + file + " cannot be read back", failure);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param kind what it has lines of
     * @param taker takes each line that is whole, even when the file is not; says whether it was one
     * @return the seal; empty when the file is not as it was written
     * @throws IOException when it cannot be read
     */
    static Optional<Seal> read(Path file, JournalKind kind, Predicate<JournalLine> taker) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Optional<ObjectNode> head = head(firstLine(in));
            MessageDigest digest = digestOf(head.orElseGet(JsonNodeFactory.instance::objectNode));
            var taken = new int[1];
            var reader = JournalReader.read(new DigestInputStream(in, digest), kind, line -> {
                taken[0]++;
                return taker.test(line);
            });
            String found = HexFormat.of().formatHex(digest.digest());
            return head.map(SealedFile::seal)
                    .filter(seal -> seal.sha().equals(found) && seal.lines() == taken[0] && !reader.needsRepair());
        }
    }

    /** {@return the seal as the file has it, whatever the rest is like; empty when it has none} */
    static Optional<Seal> readSeal(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return head(firstLine(in)).map(SealedFile::seal);
        }
    }

    private static byte[] firstLine(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST_SEAL; next = in.read()) {
            line.write(next);
        }
        return line.toByteArray();
    }

    private static Optional<ObjectNode> head(byte[] line) {
        try {
            return Json.tree(line, 0, line.length) instanceof ObjectNode head
                            && head.path("version").asInt(0) >= 1
                    ? Optional.of(head)
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Seal seal(ObjectNode head) {
        return new Seal(
                head.path("through").asInt(0),
                head.path("lines").asInt(-1),
                head.path(SHA).asString(""));
    }

    /** {@return a digest that has begun with all of a seal but the digest itself} */
    private static MessageDigest digestOf(ObjectNode head) {
        ObjectNode unsealed = head.deepCopy();
        unsealed.remove(SHA);
        MessageDigest digest = Digest.sha256();
        digest.update(Json.line(unsealed));
        return digest;
    }
}
