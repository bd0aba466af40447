package dateline.search;

import dateline.text.WordScanner;
import java.util.Arrays;

/**
 * All runs of a few words of a text: what two versions of one story share, and two stories on one matter do not. Runs are
 * kept as numbers; that two different ones have the same number is too rare to matter to a share of all.
 */
final class Shingles {
    /** Two texts that share so many of their runs of words are one story. */
    private static final double ONE_STORY = 0.5;

    private static final int WORDS_A_RUN = 4;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** Each run once, in the order of the numbers. */
    private final long[] runs;

    private Shingles(long[] runs) {
        this.runs = runs;
    }

    /** {@return the runs of a text; of one that is shorter than a run, all its words as one} */
    static Shingles of(String text) {
        var scanner = new WordScanner();
        scanner.reset(text);
        long[] found = new long[Math.max(1, text.length() / 4)];
        long[] last = new long[WORDS_A_RUN];
        int words = 0;
        int count = 0;
        while (scanner.next()) {
            last[words++ % WORDS_A_RUN] = scanner.form().hashCode();
            if (words >= WORDS_A_RUN) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = run(last, words, WORDS_A_RUN);
            }
        }
        if (count == 0) {
            found[count++] = run(last, words, words);
        }
        return new Shingles(Arrays.stream(found, 0, count).sorted().distinct().toArray());
    }

    private static long run(long[] last, int words, int length) {
        long number = length;
        for (int word = words - length; word < words; word++) {
            number = (number ^ last[word % WORDS_A_RUN]) * SPREAD;
            number ^= number >>> 29;
        }
        return number;
    }

    /** {@return a short stand-in for them} */
    byte[] sketch() {
        return Sketch.of(runs);
    }

    /** {@return whether two texts are versions of one story: the shorter one shares half of its runs} */
    boolean isOneStoryWith(Shingles other) {
        return shared(other) >= ONE_STORY;
    }

    /** {@return how many of the runs of the shorter text the other has too, from 0 to 1} */
    double shared(Shingles other) {
        int common = 0;
        int at = 0;
        for (long run : runs) {
            while (at < other.runs.length && other.runs[at] < run) {
                at++;
            }
            common += at < other.runs.length && other.runs[at] == run ? 1 : 0;
        }
        return common / (double) Math.min(runs.length, other.runs.length);
    }
}
