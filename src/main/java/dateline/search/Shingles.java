package dateline.search;

import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All runs of a few words of a text: what two versions of one story share, and two stories on one matter do not.
 *
 * @param runs each run once
 */
record Shingles(Set<String> runs) {
    private static final int WORDS_A_RUN = 4;

    Shingles {
        runs = Set.copyOf(runs);
    }

    /** {@return the runs of a text; of one that is shorter than a run, its words} */
    static Shingles of(String text) {
        List<String> words =
                ArticleAnalyzer.analyze(text).stream().map(QueryWord::form).toList();
        Set<String> runs = new HashSet<>();
        for (int from = 0; from == 0 || from + WORDS_A_RUN <= words.size(); from++) {
            runs.add(String.join(" ", words.subList(from, Math.min(words.size(), from + WORDS_A_RUN))));
        }
        return new Shingles(runs);
    }

    /** {@return how many of the runs of the shorter text the other has too, from 0 to 1} */
    double shared(Shingles other) {
        Shingles fewer = runs.size() <= other.runs.size() ? this : other;
        Shingles more = fewer.equals(this) ? other : this;
        long common = fewer.runs.stream().filter(more.runs::contains).count();
        return common / (double) fewer.runs.size();
    }
}
