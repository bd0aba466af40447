package dateline.search;

/**
 * A short stand-in for all the runs of words of a text. Of two texts, as many of its numbers are equal as the texts have
 * runs in common, more or less. After A. Broder, "On the resemblance and containment of documents" (1997), with the lowest
 * 16 bits of each minimum kept, as P. Li and C. König do in "b-Bit minwise hashing" (2010).
 */
final class Sketch {
    /** How many numbers there are. */
    static final int NUMBERS = 32;

    /** How many bytes they take. */
    static final int BYTES = NUMBERS * Short.BYTES;

    /** Two texts with as many equal numbers are versions of one story: half of all their runs, within a sixth. */
    private static final int ONE_STORY = NUMBERS / 2;

    private Sketch() {}

    /** {@return the sketch of a text's runs of words} */
    static byte[] of(long[] runs) {
        byte[] sketch = new byte[BYTES];
        for (int number = 0; number < NUMBERS; number++) {
            long seed = spread(number + 1);
            long least = Long.MAX_VALUE;
            for (long run : runs) {
                least = Math.min(least, spread(run ^ seed));
            }
            sketch[2 * number] = (byte) (least >>> 8);
            sketch[2 * number + 1] = (byte) least;
        }
        return sketch;
    }

    /** SplitMix64's last step: numbers that are nearly the same become very different. */
    private static long spread(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** {@return two neighbouring numbers of a sketch as one} */
    static int pair(byte[] sketches, int start, int pair) {
        int at = start + 4 * pair;
        return (sketches[at] & 0xFF) << 24
                | (sketches[at + 1] & 0xFF) << 16
                | (sketches[at + 2] & 0xFF) << 8
                | (sketches[at + 3] & 0xFF);
    }

    /** {@return whether two sketches are of versions of one story} */
    static boolean isOneStory(byte[] sketches, int one, int other) {
        int equal = 0;
        for (int at = 0; at < BYTES; at += 2) {
            if (sketches[one + at] == sketches[other + at] && sketches[one + at + 1] == sketches[other + at + 1]) {
                equal++;
            }
        }
        return equal >= ONE_STORY;
    }
}
