package dateline.search;

import dateline.text.ArticleAnalyzer;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** Scores an article by how often it has what is looked for: a score of 7 is seven times. */
final class HowOften extends Similarity {
    /** {@return a query that finds the same articles, scored by how often they have some things} */
    static Query counting(Query query, List<Query> marks, List<Query> mentions) {
        var counted = new BooleanQuery.Builder().add(query, Occur.FILTER);
        marks.forEach(mark -> counted.add(eachOnce(mark), Occur.SHOULD));
        mentions.forEach(mention -> counted.add(mention, Occur.SHOULD));
        return counted.build();
    }

    /** A word stands in the index beside its stem: of the two, one is counted. */
    private static Query eachOnce(Query mark) {
        if (!(mark instanceof SynonymQuery synonyms)) {
            return mark;
        }
        List<String> stems = synonyms.getTerms().stream()
                .map(Term::text)
                .filter(text -> text.charAt(0) == ArticleAnalyzer.STEM_MARK)
                .toList();
        if (stems.isEmpty()) {
            return mark;
        }
        var once = new SynonymQuery.Builder(synonyms.getField());
        for (String stem : stems) {
            once.addTerm(new Term(synonyms.getField(), stem));
            once.addTerm(new Term(synonyms.getField(), stem.substring(1)));
        }
        return once.build();
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float times, long norm) {
                return times;
            }
        };
    }
}
