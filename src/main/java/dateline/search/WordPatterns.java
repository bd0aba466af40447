package dateline.search;

import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** The words of one state of an index that a pattern means: {@code Futen*}, {@code /h[ae]toyama/}, {@code Hatoyma~}. */
final class WordPatterns {
    /** How many words one pattern stands for at the most; the most frequent ones. */
    static final int MOST_WORDS = 200;

    /** How many words that match are looked at. */
    private static final int MOST_LOOKED_AT = 100_000;

    /** How much work it may be to make a pattern ready, in states of its automaton. */
    private static final int MOST_STATES = 10_000;

    private static final int LONGEST = 200;

    /** Counts in a pattern multiply when they are nested, long before any limit on states is asked. */
    private static final Pattern HEAVY = Pattern.compile("\\{\\d*,?\\d{2,}|\\{.*\\{.*\\{");

    /** How many patterns are remembered with their words. */
    private static final int MOST_KNOWN = 64;

    private final IndexReader reader;
    private final LiveCounts counts;
    private final Map<Clause, Meant> known = new LinkedHashMap<>();

    WordPatterns(IndexReader reader, LiveCounts counts) {
        this.reader = reader;
        this.counts = counts;
    }

    /**
     * The words that a pattern means.
     *
     * @param words each with how much it is worth, up to 1; the most frequent first
     * @param cut whether there are more
     */
    record Meant(Map<String, Float> words, boolean cut) {
        /** {@return the first of them} */
        Meant first(int most) {
            if (words.size() <= most) {
                return this;
            }
            Map<String, Float> first = new LinkedHashMap<>();
            words.entrySet().stream().limit(most).forEach(word -> first.put(word.getKey(), word.getValue()));
            return new Meant(first, true);
        }
    }

    /** {@return whether a regular expression can be looked up} */
    static boolean isReadable(String regex) {
        try {
            automaton(new Clause.Pattern(regex, Clause.Form.REGEX, Clause.Part.TEXT));
            return true;
        } catch (IllegalArgumentException | TooComplexToDeterminizeException unreadable) {
            return false;
        }
    }

    private static Automaton automaton(Clause.Pattern pattern) {
        String letters = ArticleAnalyzer.fold(pattern.text());
        if (letters.length() > LONGEST) {
            throw new IllegalArgumentException("a pattern of more than " + LONGEST + " letters");
        }
        if (pattern.form() == Clause.Form.WILDCARD) {
            return WildcardQuery.toAutomaton(new Term(pattern.part().field(), letters), MOST_STATES);
        }
        if (HEAVY.matcher(letters).find()) {
            throw new IllegalArgumentException("a pattern with large counts");
        }
        return Operations.determinize(new RegExp(letters, RegExp.NONE).toAutomaton(), MOST_STATES);
    }

    /** {@return what words of a form are known by; no word when the pattern is too long or too involved} */
    static Predicate<String> words(Clause.Pattern pattern) {
        try {
            return new CharacterRunAutomaton(automaton(pattern))::run;
        } catch (IllegalArgumentException | TooComplexToDeterminizeException tooInvolved) {
            return word -> false;
        }
    }

    /** {@return what a word and those spelt nearly so are known by} */
    static Predicate<String> words(Clause.Fuzzy fuzzy) {
        List<QueryWord> words = ArticleAnalyzer.analyze(fuzzy.word());
        if (words.isEmpty()) {
            return word -> false;
        }
        String form = words.getFirst().form();
        int first = Character.charCount(form.codePointAt(0));
        return new CharacterRunAutomaton(new LevenshteinAutomata(form.substring(first), true)
                .toAutomaton(fuzzy.edits(), form.substring(0, first)))::run;
    }

    private record Candidate(String word, int articles, float worth) {
        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::worth)
                .thenComparingInt(Candidate::articles)
                .reversed()
                .thenComparing(Candidate::word);

        Candidate in(int live) {
            return new Candidate(word, live, worth);
        }
    }

    /** {@return the words of a form; none when the pattern is too long or too involved} */
    Meant of(Clause.Pattern pattern) throws IOException {
        return known(pattern, () -> lookUp(pattern));
    }

    /** {@return a word and those spelt nearly so, the word itself worth most} */
    Meant of(Clause.Fuzzy fuzzy) throws IOException {
        return known(fuzzy, () -> lookUp(fuzzy));
    }

    private interface LookUp {
        Meant meant() throws IOException;
    }

    /** A query asks for its patterns several times: to find, to count each part, and to say how it was read. */
    private synchronized Meant known(Clause clause, LookUp lookUp) throws IOException {
        Meant meant = known.get(clause);
        if (meant == null) {
            meant = lookUp.meant();
            if (known.size() == MOST_KNOWN) {
                known.clear();
            }
            known.put(clause, meant);
        }
        return meant;
    }

    private Meant lookUp(Clause.Pattern pattern) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, pattern.part().field());
        if (terms == null) {
            return new Meant(Map.of(), false);
        }
        try {
            var automaton = new CompiledAutomaton(automaton(pattern));
            return meant(pattern.part().field(), automaton.getTermsEnum(terms), each -> 1f);
        } catch (IllegalArgumentException | TooComplexToDeterminizeException tooInvolved) {
            return new Meant(Map.of(), false);
        }
    }

    private Meant lookUp(Clause.Fuzzy fuzzy) throws IOException {
        String field = fuzzy.part().field();
        Terms terms = MultiTerms.getTerms(reader, field);
        List<QueryWord> words = ArticleAnalyzer.analyze(fuzzy.word());
        if (terms == null || words.isEmpty()) {
            return new Meant(Map.of(), false);
        }
        var each = new FuzzyTermsEnum(terms, new Term(field, words.getFirst().form()), fuzzy.edits(), 1, true);
        var nearness = each.attributes().addAttribute(BoostAttribute.class);
        return meant(field, each, term -> Math.clamp(nearness.getBoost(), 0.05f, 1f));
    }

    private interface Worth {
        float of(TermsEnum term);
    }

    private Meant meant(String field, TermsEnum each, Worth worth) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        int lookedAt = 0;
        BytesRef term = each.next();
        for (; term != null && lookedAt < MOST_LOOKED_AT; term = each.next(), lookedAt++) {
            if (term.length > 0 && Byte.toUnsignedInt(term.bytes[term.offset]) > Fields.ENTITY_MARK) {
                candidates.add(new Candidate(term.utf8ToString(), each.docFreq(), worth.of(each)));
            }
        }
        boolean cut = term != null || candidates.size() > MOST_WORDS;
        Map<String, Float> words = new LinkedHashMap<>();
        best(field, candidates).forEach(word -> words.put(word.word(), word.worth()));
        return new Meant(words, cut);
    }

    /** {@return the best by how many articles have them that are there; no more have one than the index says} */
    private SortedSet<Candidate> best(String field, List<Candidate> candidates) throws IOException {
        candidates.sort(Candidate.BEST_FIRST);
        SortedSet<Candidate> best = new TreeSet<>(Candidate.BEST_FIRST);
        for (Candidate each : candidates) {
            boolean full = best.size() == MOST_WORDS;
            if (full && Candidate.BEST_FIRST.compare(best.last(), each) < 0) {
                break;
            }
            best.add(each.in(counts.articles(new Term(field, each.word()))));
            if (full) {
                best.removeLast();
            }
        }
        return best;
    }
}
