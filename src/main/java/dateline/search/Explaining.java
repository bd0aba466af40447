package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;

/** Tells a person how each part of a query was read, and which part leaves little to be found. */
final class Explaining {
    /** So many parts are told of; each costs a count. */
    private static final int MOST_PARTS = 24;

    private static final int MOST_NAMES = 8;

    private final IndexSearcher searcher;
    private final MentionLens lens;
    private final Supplier<QueryCompiler> compilers;
    private final Map<Clause, Long> hits = new HashMap<>();

    Explaining(IndexSearcher searcher, MentionLens lens, Supplier<QueryCompiler> compilers) {
        this.searcher = searcher;
        this.lens = lens;
        this.compilers = compilers;
    }

    /** {@return the parts of a query, in their order} */
    List<Part> parts(Clause clause) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Clause each : apart(clause)) {
            if (parts.size() < MOST_PARTS) {
                parts.add(part(each));
            }
        }
        return parts;
    }

    private static List<Clause> apart(Clause clause) {
        return switch (clause) {
            case Clause.Everything everything -> List.of();
            case Clause.Question question ->
                question.words().stream().filter(word -> !isFunction(word)).toList();
            case Clause.All all ->
                QueryCompiler.wanted(all.clauses()).stream()
                        .flatMap(
                                each -> each instanceof Clause.Question ? apart(each).stream() : List.of(each).stream())
                        .toList();
            default -> List.of(clause);
        };
    }

    private static boolean isFunction(Clause clause) {
        return clause instanceof Clause.Words words && QuestionWords.isFunction(words);
    }

    private Part part(Clause clause) throws IOException {
        List<String> expanded = expanded(clause);
        Optional<String> exactly = clause instanceof Clause.Words words && !expanded.isEmpty()
                ? Optional.of("=" + words.text())
                : Optional.empty();
        Clause counted = clause instanceof Clause.Not not ? not.clause() : clause;
        return new Part(QueryWriter.write(clause), reading(clause), expanded, exactly, hits(counted));
    }

    /** Hostile queries say the same again and again. */
    private long hits(Clause clause) throws IOException {
        Long known = hits.get(clause);
        if (known == null) {
            known = (long) searcher.count(compilers.get().compile(clause).query());
            hits.put(clause, known);
        }
        return known;
    }

    private List<String> expanded(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Words words when words.isPlain() -> lens.vocabulary().inOtherScripts(words.text());
            case Clause.Named named
            when named.kind().entityType().isPresent() ->
                lens.entities(named.kind(), named.value()).stream()
                        .limit(MOST_NAMES)
                        .map(lens::label)
                        .toList();
            case Clause.Pattern pattern -> some(lens.patterns().of(pattern));
            case Clause.Fuzzy fuzzy -> some(lens.patterns().of(fuzzy));
            default -> List.of();
        };
    }

    private static List<String> some(WordPatterns.Meant meant) {
        return meant.words().keySet().stream().limit(MOST_NAMES).toList();
    }

    private static Part.Reading reading(Clause clause) {
        return switch (clause) {
            case Clause.Words words -> reading(words);
            case Clause.Named named ->
                switch (named.kind()) {
                    case TOPIC -> Part.Reading.TOPIC;
                    case SOURCE -> Part.Reading.SOURCE;
                    default -> Part.Reading.ENTITY;
                };
            case Clause.Dated dated -> Part.Reading.DATE;
            case Clause.Year year -> Part.Reading.DATE;
            case Clause.Pattern pattern -> Part.Reading.PATTERN;
            case Clause.Fuzzy fuzzy -> Part.Reading.FUZZY;
            case Clause.Near near -> Part.Reading.NEAR;
            case Clause.InLanguage language -> Part.Reading.LANGUAGE;
            case Clause.WithNote noted -> Part.Reading.NOTE;
            case Clause.Not not -> Part.Reading.EXCLUDED;
            default -> Part.Reading.GROUP;
        };
    }

    private static Part.Reading reading(Clause.Words words) {
        if (words.part() == Clause.Part.HEADLINE) {
            return Part.Reading.HEADLINE;
        }
        if (words.match() == Clause.Match.EXACT) {
            return Part.Reading.EXACT;
        }
        return words.style() == Clause.Style.PHRASE ? Part.Reading.PHRASE : Part.Reading.WORD;
    }

    /**
     * {@return a sentence on the part without which most would be found; empty when no part alone stands in the way}
     *
     * @param clause what found little
     * @param found how many articles it found
     */
    Optional<String> obstacle(Clause clause, int found) throws IOException {
        if (!(clause instanceof Clause.All all) || all.clauses().size() > MOST_PARTS) {
            return Optional.empty();
        }
        Optional<String> obstacle = Optional.empty();
        long most = found;
        for (int part = 0; part < all.clauses().size(); part++) {
            List<Clause> others = new ArrayList<>(all.clauses());
            Clause without = others.remove(part);
            long hits = hits(others.size() == 1 ? others.getFirst() : new Clause.All(others));
            if (hits > most) {
                most = hits;
                obstacle = Optional.of("Without " + QueryWriter.write(without) + " it would be " + hits
                        + (hits == 1 ? " article." : " articles."));
            }
        }
        return obstacle;
    }
}
