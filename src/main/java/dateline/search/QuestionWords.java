package dateline.search;

import dateline.text.ArticleAnalyzer;
import dateline.text.FunctionWords;
import dateline.text.QueryWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Queries for the words of a long question. There a word counts also by its {@link Kindred}, for less; and it is as rare as
 * all its forms are together.
 */
final class QuestionWords {
    private static final float KINDRED_WEIGHT = 0.6f;
    private static final float HEADLINE_BOOST = 0.3f;

    /** Of so many words one is too little to share. */
    private static final int MANY = 16;

    private final IndexReader reader;
    private final LiveCounts counts;
    private final Kindred kindred;

    QuestionWords(IndexReader reader, LiveCounts counts) {
        this.reader = reader;
        this.counts = counts;
        this.kindred = new Kindred(reader);
    }

    /** A word of a question: what finds it, and what ranks by it. */
    record Asked(Query found, Query ranked) {}

    /** {@return whether words do not say what a question is about} */
    static boolean isFunction(Clause.Words words) {
        List<QueryWord> all = ArticleAnalyzer.analyze(words.text());
        return all.stream().allMatch(word -> FunctionWords.contains(word.form()));
    }

    /** {@return queries for each word of what was typed as one; none when it has to be looked for as a whole} */
    List<Asked> of(Clause.Words words) {
        List<QueryWord> all = ArticleAnalyzer.analyze(words.text());
        if (all.stream().anyMatch(QueryWord::joined)) {
            return WordQueries.of(Fields.TEXT, words.text(), words.match())
                    .map(whole -> List.of(new Asked(whole, whole)))
                    .orElse(List.of());
        }
        return all.stream()
                .filter(word -> !FunctionWords.contains(word.form()))
                .map(this::asked)
                .toList();
    }

    private Asked asked(QueryWord word) {
        try {
            Set<String> kin = new LinkedHashSet<>(kindred.of(word.form()));
            word.loose().forEach(kin::remove);
            Query found = synonyms(Fields.TEXT, word, kin);
            Query inHeadline = synonyms(Fields.HEADLINE, word, kin);
            Query ranked = new BooleanQuery.Builder()
                    .add(new BoostQuery(found, rarity(word, kin)), Occur.MUST)
                    .add(new BoostQuery(inHeadline, HEADLINE_BOOST), Occur.SHOULD)
                    .build();
            return new Asked(found, ranked);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Query synonyms(String field, QueryWord word, Set<String> kin) {
        var synonyms = new SynonymQuery.Builder(field);
        word.loose().forEach(form -> synonyms.addTerm(new Term(field, form)));
        kin.forEach(form -> synonyms.addTerm(new Term(field, form), KINDRED_WEIGHT));
        return synonyms.build();
    }

    /**
     * {@return how rare all forms are together, measured by how rare the most frequent is}
     *
     * <p>The index takes forms of a word for as rare as the most frequent of them, which is too rare for a word with many.
     */
    private float rarity(QueryWord word, Set<String> kin) throws IOException {
        double articles = Math.max(reader.numDocs(), 1);
        double without = 1;
        double most = 0;
        List<String> forms = new ArrayList<>(word.loose());
        forms.addAll(kin);
        for (String form : forms) {
            double having = Math.min(counts.articles(new Term(Fields.TEXT, form)), articles);
            without *= 1 - having / articles;
            most = Math.max(most, having);
        }
        return most == 0 ? 1 : (float) (rarity(articles, articles * (1 - without)) / rarity(articles, most));
    }

    private static double rarity(double articles, double having) {
        return Math.log(1 + (articles - having + 0.5) / (having + 0.5));
    }

    /** {@return how many of a question's words an article must have at the least} */
    static int enough(int words) {
        return words < MANY ? 1 : 2;
    }

    /** {@return all words of a question together; empty when there is none} */
    static Optional<Query> together(List<Query> ranked) {
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        var builder = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough(ranked.size()));
        ranked.forEach(query -> builder.add(query, Occur.SHOULD));
        return Optional.of(builder.build());
    }
}
