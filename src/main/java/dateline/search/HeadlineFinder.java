package dateline.search;

import dateline.text.ArticleAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Finds the newest headlines that hold what is typed. What it reads is the index: it keeps nothing itself. */
final class HeadlineFinder {
    /** Fewer letters begin a word of every other headline. */
    private static final int SHORTEST_WORD = 3;

    private final IndexReader reader;

    HeadlineFinder(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * A headline that matches what is typed.
     *
     * @param headline the headline
     * @param articles how many articles among those looked at have it
     * @param likeness how well it matches
     */
    record Match(String headline, int articles, Likeness likeness) {}

    /**
     * {@return the newest headlines that have all the words typed; else those with the most of the last ones; an error of
     * typing is forgiven when there is none without}
     *
     * @param typed words, the last perhaps not whole
     * @param limit how many are wanted at most
     */
    List<Match> find(List<NameWord> typed, int limit) throws IOException {
        NameWord last = typed.getLast();
        if (!last.cjk() && last.form().length() < SHORTEST_WORD) {
            return List.of();
        }
        for (Query begun : List.of(begun(last), begunWithSlip(last))) {
            for (int from = 0; from < typed.size(); from++) {
                List<Match> found = matches(query(typed.subList(from, typed.size()), begun), typed, limit);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static Query query(List<NameWord> words, Query begun) {
        var all = new BooleanQuery.Builder().add(begun, Occur.FILTER);
        words.subList(0, words.size() - 1)
                .forEach(word -> WordQueries.of(Fields.HEADLINE, word.form(), Clause.Match.LOOSE)
                        .ifPresent(whole -> all.add(whole, Occur.FILTER)));
        return all.build();
    }

    private static Query begun(NameWord word) {
        if (word.cjk()) {
            return WordQueries.of(Fields.HEADLINE, word.form(), Clause.Match.EXACT)
                    .orElse(MatchNoDocsQuery.INSTANCE);
        }
        String form = ArticleAnalyzer.fold(word.form());
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(Fields.HEADLINE, form)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(Fields.HEADLINE, form.toUpperCase(java.util.Locale.ROOT))), Occur.SHOULD)
                .build();
    }

    private static Query begunWithSlip(NameWord word) {
        if (word.cjk() || !Slip.isPossibleIn(word.form())) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var near = new LevenshteinAutomata(word.form(), true).toAutomaton(1);
        var begun = Operations.determinize(
                Operations.concatenate(List.of(near, Automata.makeAnyString())),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new AutomatonQuery(new Term(Fields.HEADLINE, word.form()), begun);
    }

    private List<Match> matches(Query query, List<NameWord> typed, int limit) throws IOException {
        var searcher = new IndexSearcher(reader);
        ScoreDoc[] newest =
                searcher.search(query, new TopFieldCollectorManager(new Sort(Search.NEWEST), limit, limit)).scoreDocs;
        StoredFields stored = reader.storedFields();
        Map<String, Match> matches = new LinkedHashMap<>();
        for (ScoreDoc each : newest) {
            Document document = stored.document(each.doc, java.util.Set.of(Fields.HEADLINE));
            Optional.ofNullable(document.get(Fields.HEADLINE))
                    .ifPresent(headline -> Likeness.of(typed, NameWord.ofName(headline))
                            .ifPresent(likeness -> matches.merge(
                                    headline,
                                    new Match(headline, 1, likeness),
                                    (one, other) -> new Match(headline, one.articles + 1, likeness))));
        }
        return new ArrayList<>(matches.values());
    }
}
