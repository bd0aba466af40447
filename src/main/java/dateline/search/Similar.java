package dateline.search;

import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

    Similar(IndexReader reader) {
        this.reader = reader;
    }

    private record Weighed(String word, float weight) {}

    /** {@return what finds articles that have many of the words that tell a text from others} */
    Query query(String text) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (QueryWord word : ArticleAnalyzer.analyze(text)) {
            if (word.form().length() >= SHORTEST_WORD
                    || !word.form().equals(word.form().toLowerCase(java.util.Locale.ROOT))) {
                counts.merge(word.form(), 1, Integer::sum);
            }
        }
        List<Weighed> words = new ArrayList<>();
        for (var word : counts.entrySet()) {
            int articles = reader.docFreq(new Term(Fields.TEXT, word.getKey()));
            if (articles > 1) {
                double rarity = Math.log((double) reader.numDocs() / articles);
                words.add(new Weighed(word.getKey(), (float) (Math.sqrt(word.getValue()) * rarity)));
            }
        }
        words.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word));
        var any = new BooleanQuery.Builder();
        words.stream()
                .limit(MOST_WORDS)
                .filter(word -> word.weight > 0)
                .forEach(word -> any.add(
                        new BoostQuery(new TermQuery(new Term(Fields.TEXT, word.word)), word.weight), Occur.SHOULD));
        return any.build();
    }
}
