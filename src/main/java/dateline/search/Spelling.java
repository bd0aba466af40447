package dateline.search;

import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Finds spellings that exist in the index for words that do not, for one query. */
final class Spelling {
    private static final int MOST = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int TWO_EDITS_FROM = 6;

    private static final int LONGEST_WORD = 40;

    /** Each costs a walk through the words of the index. */
    private static final int MOST_LOOKED_UP = 8;

    private final IndexSearcher searcher;
    private final Map<String, List<String>> known = new HashMap<>();

    Spelling(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * {@return the query with a word that no article has replaced by one that exists, best first}
     *
     * @param typed the query as typed
     * @param clause as it was read
     */
    List<String> suggestions(String typed, Clause clause) throws IOException {
        Set<String> suggestions = new LinkedHashSet<>();
        for (Clause.Words words : words(clause)) {
            for (QueryWord word : ArticleAnalyzer.analyze(words.text())) {
                String written = word.span().of(words.text());
                int at = typed.indexOf(written);
                if (suggestions.size() < MOST && at >= 0 && isUnknown(word)) {
                    for (String better : near(word.form())) {
                        suggestions.add(typed.substring(0, at) + better + typed.substring(at + written.length()));
                    }
                }
            }
        }
        return suggestions.stream().limit(MOST).toList();
    }

    private static List<Clause.Words> words(Clause clause) {
        return switch (clause) {
            case Clause.Words words -> List.of(words);
            case Clause.All all ->
                all.clauses().stream().flatMap(part -> words(part).stream()).toList();
            case Clause.Question question ->
                question.words().stream().flatMap(part -> words(part).stream()).toList();
            case Clause.Any any ->
                any.clauses().stream().flatMap(part -> words(part).stream()).toList();
            default -> List.of();
        };
    }

    private boolean isUnknown(QueryWord word) throws IOException {
        for (String form : word.loose()) {
            if (searcher.getIndexReader().docFreq(new Term(Fields.TEXT, form)) > 0) {
                return false;
            }
        }
        return true;
    }

    private record Candidate(String word, float nearness, int articles) {}

    private List<String> near(String form) throws IOException {
        List<String> near = known.get(form);
        if (near == null) {
            boolean mayBe = form.length() >= SHORTEST_WORD && form.length() <= LONGEST_WORD;
            near = mayBe && known.size() < MOST_LOOKED_UP ? lookUp(form) : List.of();
            known.put(form, near);
        }
        return near;
    }

    private List<String> lookUp(String form) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.TEXT);
        if (terms == null) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        int edits = form.length() < TWO_EDITS_FROM ? 1 : 2;
        var each = new FuzzyTermsEnum(terms, new Term(Fields.TEXT, form), edits, 1, true);
        var nearness = each.attributes().addAttribute(BoostAttribute.class);
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            if (term.length > 0 && Byte.toUnsignedInt(term.bytes[term.offset]) > Fields.ENTITY_MARK) {
                candidates.add(new Candidate(term.utf8ToString(), nearness.getBoost(), each.docFreq()));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::nearness)
                .thenComparingInt(Candidate::articles)
                .reversed());
        return candidates.stream().limit(MOST).map(Candidate::word).toList();
    }
}
