package dateline.search;

import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Queries for words, by the one chain of analysis. */
final class WordQueries {
    private WordQueries() {}

    /**
     * {@return a query for words in their order with nothing between; empty when there is no word}
     *
     * @param field where they are looked for
     * @param typed the words
     * @param match whether plurals and tenses count
     */
    static Optional<Query> of(String field, String typed, Clause.Match match) {
        List<QueryWord> words = ArticleAnalyzer.analyze(typed);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return Optional.of(word(field, words.getFirst(), match));
        }
        var phrase = new MultiPhraseQuery.Builder();
        for (QueryWord word : words) {
            phrase.add(terms(field, word, match), word.position());
        }
        return Optional.of(phrase.build());
    }

    private static Query word(String field, QueryWord word, Clause.Match match) {
        Term[] terms = terms(field, word, match);
        if (terms.length == 1) {
            return new TermQuery(terms[0]);
        }
        var synonyms = new SynonymQuery.Builder(field);
        for (Term term : terms) {
            synonyms.addTerm(term);
        }
        return synonyms.build();
    }

    private static Term[] terms(String field, QueryWord word, Clause.Match match) {
        return (match == Clause.Match.EXACT ? List.of(word.form()) : word.loose())
                .stream().map(form -> new Term(field, form)).toArray(Term[]::new);
    }
}
