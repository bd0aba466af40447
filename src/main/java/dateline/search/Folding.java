package dateline.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;

/** Makes rows of articles in order, of each story the first; asks for more of them when there are not enough rows. */
final class Folding {
    private static final int MORE = 4;

    private final Stories stories;
    private final long wanted;
    private final int most;
    private final List<ScoreDoc> rows = new ArrayList<>();
    private int asked;

    /**
     * Begins.
     *
     * @param stories which articles are one story
     * @param wanted how many rows are wanted
     * @param most how many articles there are
     */
    Folding(Stories stories, long wanted, int most) {
        this.stories = stories;
        this.wanted = wanted;
        this.most = Math.max(1, most);
        // As many in the rows wanted as in the whole archive, and some.
        double share = stories.folded() / (double) this.most;
        long some = stories.folded() == 0 ? 0 : Math.round(wanted * share * 2) + wanted / 2;
        this.asked = Math.clamp(wanted + some, 1, this.most);
    }

    /** {@return how many articles are to be collected, the first in order} */
    int toCollect() {
        return asked;
    }

    /** {@return whether these make as many rows as are wanted, or are all there are; else more are to be collected} */
    boolean isEnough(List<ScoreDoc> top) {
        rows.clear();
        Set<Integer> seen = new HashSet<>();
        for (ScoreDoc each : top) {
            if (stories.folded() == 0 || seen.add(stories.of(each.doc))) {
                rows.add(each);
            }
        }
        boolean enough = rows.size() >= wanted || top.size() < asked || asked == most;
        asked = Math.clamp((long) asked * MORE, 1, most);
        return enough;
    }

    /** {@return the rows} */
    List<ScoreDoc> rows() {
        return rows;
    }
}
