package dateline.search;

import dateline.text.ArticleAnalyzer;
import dateline.text.FunctionWords;
import dateline.text.QueryWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Ranks the answers to a long question also by what the best of them have in common. What is found stays the same; only its
 * order is another.
 *
 * <p>After J. Rocchio, "Relevance feedback in information retrieval" (1971), with the first answers taken for good ones. The
 * numbers were chosen on judged questions.
 */
final class Feedback {
    private static final int ANSWERS = 10;
    private static final int WORDS = 30;

    /** What the most telling shared word adds, where a word of the question adds 1. */
    private static final float WEIGHT = 0.4f;

    private static final int SHORTEST_WORD = 3;

    /** So much of an answer is read, in UTF-16 units: what an article is about stands early. */
    private static final int LONGEST_READ = 20_000;

    /** How many shared words a person is told. */
    private static final int TOLD = 5;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final LiveCounts counts;

    Feedback(IndexSearcher searcher, LiveCounts counts) {
        this.searcher = searcher;
        this.counts = counts;
        this.reader = searcher.getIndexReader();
    }

    private record Weighed(String word, double weight) {}

    /** {@return a query that finds the same, ranked also by the words that its first answers share} */
    Compiled widen(Compiled question) throws IOException {
        List<Weighed> shared = shared(searcher.search(question.query(), ANSWERS, Search.BEST, true).scoreDocs);
        if (shared.isEmpty()) {
            return question;
        }
        double most = shared.getFirst().weight();
        var ranked = new BooleanQuery.Builder().add(question.query(), Occur.MUST);
        for (Weighed each : shared) {
            Query word = new TermQuery(new Term(Fields.TEXT, each.word()));
            ranked.add(new BoostQuery(word, (float) (WEIGHT * each.weight() / most)), Occur.SHOULD);
        }
        List<String> notes = new ArrayList<>(question.notes());
        notes.add("The order also follows words that the first answers share: "
                + shared.stream().limit(TOLD).map(Weighed::word).collect(Collectors.joining(", ")) + ".");
        return new Compiled(ranked.build(), question.marks(), notes);
    }

    /** The words of the first answers, the most telling first: frequent in them, in good ones above all, rare elsewhere. */
    private List<Weighed> shared(ScoreDoc[] first) throws IOException {
        Map<String, Double> shares = new HashMap<>();
        StoredFields stored = reader.storedFields();
        for (ScoreDoc answer : first) {
            String text = stored.document(answer.doc, Set.of(Fields.PLAIN)).get(Fields.PLAIN);
            List<QueryWord> words = ArticleAnalyzer.analyze(text.substring(0, Math.min(text.length(), LONGEST_READ)));
            double share = answer.score / first[0].score / Math.sqrt(words.size());
            words.stream()
                    .map(QueryWord::form)
                    .filter(form -> form.length() >= SHORTEST_WORD && !FunctionWords.contains(form))
                    .forEach(form -> shares.merge(form, share, Double::sum));
        }
        List<Weighed> all = new ArrayList<>();
        for (var share : shares.entrySet()) {
            int articles = counts.articles(new Term(Fields.TEXT, share.getKey()));
            if (articles > 1) {
                double rarity = Math.log(1 + (double) reader.numDocs() / articles);
                all.add(new Weighed(share.getKey(), share.getValue() * rarity));
            }
        }
        all.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word));
        return all.subList(0, Math.min(all.size(), WORDS));
    }
}
