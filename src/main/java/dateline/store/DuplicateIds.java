package dateline.store;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notices when two articles of an archive have the same id. Holds 128 bits of each id's SHA-256 and where it was first
 * seen, in at most 32 bytes an id once there are many; different ids are never taken for the same. May be used from
 * several threads at once.
 */
public final class DuplicateIds {
    private static final int SEGMENTS = 64;
    private static final int LAST_FILES = 16;

    private final MessageDigest digest = Digest.sha256();
    private final Segment[] segments = new Segment[SEGMENTS];
    private final List<String> files = new ArrayList<>();

    /** Makes one that has seen no id. */
    public DuplicateIds() {
        for (int at = 0; at < SEGMENTS; at++) {
            segments[at] = new Segment();
        }
    }

    /**
     * Takes an article's id.
     *
     * @param id the id
     * @param at where the article stands
     * @return nothing when the id was not seen before; else what is wrong, naming the file of the first
     */
    public synchronized Optional<Problem> firstSeen(ArticleId id, Location at) {
        byte[] hash = digest.digest(id.value().getBytes(StandardCharsets.UTF_8));
        long high = eight(hash, 0);
        // a slot is free when this half is zero, so no id may have it so
        long low = eight(hash, 8) == 0 ? 1 : eight(hash, 8);
        Segment segment = segments[(int) (high >>> 58)];
        int first = segment.putIfAbsent(high, low, numberOf(at.file()));
        if (first < 0) {
            return Optional.empty();
        }
        String file = files.get(first);
        String where = file.equals(at.file()) ? "another article of this file" : "an article in " + file;
        return Optional.of(new Problem(
                at.file(),
                at.line(),
                "the uri " + JsonCursor.quoted(id.value()) + " is that of " + where + " too; only the first is used"));
    }

    /** {@return how many bytes are held for ids, without the names of files} */
    synchronized long bytes() {
        long bytes = 0;
        for (Segment segment : segments) {
            bytes += segment.bytes();
        }
        return bytes;
    }

    private int numberOf(String file) {
        // several threads may read a file each, so the last few are looked at; a name told twice does no harm
        for (int at = files.size() - 1; at >= Math.max(0, files.size() - LAST_FILES); at--) {
            if (files.get(at).equals(file)) {
                return at;
            }
        }
        files.add(file);
        return files.size() - 1;
    }

    private static long eight(byte[] bytes, int from) {
        long value = 0;
        for (int at = from; at < from + 8; at++) {
            value = (value << 8) | (bytes[at] & 0xFF);
        }
        return value;
    }

    /** A part of the table: open addressing, each entry 16 bytes of hash and 4 of file, 70 to 90 % full. */
    private static final class Segment {
        private static final int FIRST_SLOTS = 16;

        private long[] hashes = new long[2 * FIRST_SLOTS];
        private int[] places = new int[FIRST_SLOTS];
        private int count;

        /** {@return the file of an entry that was there; -1 when it was put in} */
        private int putIfAbsent(long high, long low, int place) {
            int slot = find(high, low);
            if (hashes[2 * slot + 1] != 0) {
                return places[slot];
            }
            set(slot, high, low, place);
            count++;
            if (count * 10L > places.length * 9L) {
                grow();
            }
            return -1;
        }

        /** {@return the slot of an entry, or the free one where it belongs} */
        private int find(long high, long low) {
            int slots = places.length;
            int slot = (int) Math.unsignedMultiplyHigh(high << 6, slots);
            while (hashes[2 * slot + 1] != 0 && (hashes[2 * slot] != high || hashes[2 * slot + 1] != low)) {
                slot = slot + 1 == slots ? 0 : slot + 1;
            }
            return slot;
        }

        private void set(int slot, long high, long low, int place) {
            hashes[2 * slot] = high;
            hashes[2 * slot + 1] = low;
            places[slot] = place;
        }

        private void grow() {
            long[] oldHashes = hashes;
            int[] oldPlaces = places;
            int slots = places.length + Math.max(FIRST_SLOTS, places.length / 4);
            hashes = new long[2 * slots];
            places = new int[slots];
            for (int at = 0; at < oldPlaces.length; at++) {
                if (oldHashes[2 * at + 1] != 0) {
                    set(
                            find(oldHashes[2 * at], oldHashes[2 * at + 1]),
                            oldHashes[2 * at],
                            oldHashes[2 * at + 1],
                            oldPlaces[at]);
                }
            }
        }

        private long bytes() {
            return hashes.length * 8L + places.length * 4L;
        }
    }
}
