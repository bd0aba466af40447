package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * How a query of several words gives way when no article has them all: as many as possible must be there, and a sentence
 * says so. Fields, dates and what is excluded do not give way.
 */
final class Yielding {
    private static final int STEP_BY_STEP = 6;

    private final IndexSearcher searcher;
    private final Supplier<QueryCompiler> compilers;
    private final Refining refining;

    Yielding(IndexSearcher searcher, Supplier<QueryCompiler> compilers, Refining refining) {
        this.searcher = searcher;
        this.compilers = compilers;
        this.refining = refining;
    }

    /** {@return what the query is refined by} */
    Refining refining() {
        return refining;
    }

    /**
     * {@return a query that asks for some of the words; empty when none would find anything}
     *
     * @param clause what found nothing
     * @param repairs takes what a person should know
     */
    Optional<Compiled> someOf(Clause clause, List<String> repairs) throws IOException {
        List<Clause> parts = clause instanceof Clause.All all
                ? all.clauses().stream().distinct().toList()
                : List.of(clause);
        List<Clause> words = parts.stream().filter(Yielding::mayGiveWay).toList();
        for (Clause part : parts) {
            if (!(part instanceof Clause.Not) && !finds(compile(part))) {
                repairs.add("No article has " + QueryWriter.write(part) + ".");
            }
        }
        if (words.size() < 2) {
            return Optional.empty();
        }
        List<Clause> rest = new ArrayList<>(parts);
        rest.removeAll(words);
        for (int atLeast = words.size() > STEP_BY_STEP ? 1 : words.size() - 1; atLeast > 0; atLeast--) {
            Compiled some = compilers.get().compileSome(words, rest, atLeast);
            if (finds(some)) {
                repairs.add("No article has all of it: shown are those that have at least " + atLeast + " of the "
                        + words.size() + " parts.");
                return Optional.of(some);
            }
        }
        return Optional.empty();
    }

    /** {@return whether a part may be missing where no article has all of them} */
    static boolean mayGiveWay(Clause part) {
        return switch (part) {
            case Clause.Words words -> true;
            case Clause.Question question -> true;
            case Clause.Pattern pattern -> true;
            case Clause.Fuzzy fuzzy -> true;
            case Clause.All all -> all.clauses().stream().allMatch(Yielding::mayGiveWay);
            case Clause.Any any -> any.clauses().stream().allMatch(Yielding::mayGiveWay);
            default -> false;
        };
    }

    private Compiled compile(Clause part) {
        return compilers.get().compile(part);
    }

    private boolean finds(Compiled compiled) throws IOException {
        var any = new ConstantScoreQuery(refining.refine(compiled.query(), Optional.empty()));
        // Stops at the first.
        var first = new TopScoreDocCollectorManager(1, 1);
        return searcher.search(any, first).scoreDocs.length > 0;
    }
}
