package dateline.search;

import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words that tell an article from others: frequent in it, rare elsewhere. */
final class Similar {
    private static final int MOST_WORDS = 25;
    private static final int SHORTEST_WORD = 3;

    private final IndexReader reader;
    private final LiveCounts live;

    Similar(Snapshot snapshot) {
        this.reader = snapshot.reader();
        this.live = snapshot.lens().counts();
    }

    /** How often a word stands in a text, and how it is written there first. */
    private record Counted(String written, int count) {
        Counted and(Counted other) {
            return new Counted(written, count + other.count);
        }
    }

    /** {@return all words that tell a text from others, the most telling first; others have each of them} */
    List<TellingWord> words(String text) throws IOException {
        Map<String, Counted> counts = new LinkedHashMap<>();
        for (QueryWord word : ArticleAnalyzer.analyze(text)) {
            if (word.form().length() >= SHORTEST_WORD
                    || !word.form().equals(word.form().toLowerCase(Locale.ROOT))) {
                counts.merge(word.form(), new Counted(word.span().of(text), 1), Counted::and);
            }
        }
        List<TellingWord> words = new ArrayList<>();
        for (var word : counts.entrySet()) {
            int articles = live.articles(new Term(Fields.TEXT, word.getKey()));
            if (articles > 1) {
                double rarity = Math.log((double) reader.numDocs() / articles);
                float weight = (float) (Math.sqrt(word.getValue().count()) * rarity);
                words.add(new TellingWord(word.getKey(), word.getValue().written(), weight));
            }
        }
        return words.stream()
                .filter(word -> word.weight() > 0)
                .sorted(Comparator.comparingDouble(TellingWord::weight)
                        .reversed()
                        .thenComparing(TellingWord::form))
                .toList();
    }

    /**
     * {@return what finds articles that have many of the most telling words}
     *
     * @param words the most telling first
     */
    static Query query(List<TellingWord> words) {
        var any = new BooleanQuery.Builder();
        words.stream()
                .limit(MOST_WORDS)
                .forEach(word -> any.add(
                        new BoostQuery(new TermQuery(new Term(Fields.TEXT, word.form())), word.weight()),
                        Occur.SHOULD));
        return any.build();
    }
}
