package dateline.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The order of the lines of a concordance: the number of the occurrence at each place. */
final class LineOrder {
    private static final long LOW = 0xFFFF_FFFFL;

    private LineOrder() {}

    /**
     * {@return the numbers of occurrences, in order}
     *
     * @param occurrences in the order of the index, those of one article in the order of its text
     * @param dated ranks articles by their days
     * @param neighbours the words to order by; empty for the order of days
     */
    static int[] of(Occurrences occurrences, DatedArticles dated, Optional<Neighbours> neighbours) throws IOException {
        int[] byDate = sorted(dayRanks(occurrences, dated));
        if (neighbours.isEmpty()) {
            return byDate;
        }
        int[] wordRanks = neighbours.get().ranks();
        int[] byWord =
                sorted(Arrays.stream(byDate).map(number -> wordRanks[number]).toArray());
        return Arrays.stream(byWord).map(place -> byDate[place]).toArray();
    }

    private static int[] dayRanks(Occurrences occurrences, DatedArticles dated) throws IOException {
        int[] documents = IntStream.range(0, occurrences.size())
                .map(occurrences::document)
                .distinct()
                .toArray();
        int[] ranks = dated.ranks(documents);
        int[] ofOccurrences = new int[occurrences.size()];
        int at = 0;
        for (int number = 0; number < ofOccurrences.length; number++) {
            at += documents[at] == occurrences.document(number) ? 0 : 1;
            ofOccurrences[number] = ranks[at];
        }
        return ofOccurrences;
    }

    /** {@return the places of values, the lowest first, equal ones as they stand} */
    private static int[] sorted(int[] values) {
        long[] keys = new long[values.length];
        for (int place = 0; place < values.length; place++) {
            keys[place] = (long) values[place] << Integer.SIZE | place;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & LOW)).toArray();
    }
}
