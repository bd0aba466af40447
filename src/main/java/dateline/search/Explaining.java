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

    /** Where fewer articles are found, it is said why. */
    static final int FEW = 3;

    private final IndexSearcher searcher;
    private final MentionLens lens;
    private final Refining refining;
    private final Supplier<QueryCompiler> compilers;
    private final Map<Clause, Long> hits = new HashMap<>();
    private final Expanding expanding;
    private final Spelling spelling;

    Explaining(
            IndexSearcher searcher,
            MentionLens lens,
            Refining refining,
            Spelling spelling,
            Supplier<QueryCompiler> compilers) {
        this.searcher = searcher;
        this.spelling = spelling;
        this.lens = lens;
        this.refining = refining;
        this.compilers = compilers;
        this.expanding = new Expanding(searcher, lens);
    }

    /**
     * {@return the parts of a query, in their order}
     *
     * @param clause the query
     * @param found how many articles have all that has to be there
     */
    List<Part> parts(Clause clause, int found) throws IOException {
        QueryParts query = QueryParts.of(clause);
        List<QueryParts.Leaf> leaves = query.seen().stream().limit(MOST_PARTS).toList();
        long[] without = new long[leaves.size()];
        long most = found;
        for (int part = 0; found < FEW && part < without.length; part++) {
            without[part] = mayBeAsked(query, leaves.get(part)) ? hitsWithout(query, part) : 0;
            most = Math.max(most, without[part]);
        }
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < without.length; part++) {
            parts.add(part(leaves.get(part), found, without[part], without[part] == most && most > found));
        }
        return parts;
    }

    private static boolean mayBeAsked(QueryParts query, QueryParts.Leaf leaf) {
        return !leaf.ofQuestion()
                && query.leaves().size() <= MOST_PARTS
                && query.seen().size() > 1;
    }

    private long hitsWithout(QueryParts query, int part) throws IOException {
        Clause rest = QueryParser.parse(query.without(part)).clause();
        return searcher.count(refining.refine(compilers.get().compile(rest).query(), Optional.empty()));
    }

    private Part part(QueryParts.Leaf leaf, int found, long without, boolean chief) throws IOException {
        Clause clause = leaf.clause();
        long hits = hits(clause instanceof Clause.Not not ? not.clause() : clause);
        String written = QueryWriter.write(clause);
        boolean unknown = hits == 0 && !(clause instanceof Clause.Not);
        Optional<Part.Obstacle> obstacle = found < FEW && (without > found || unknown)
                ? Optional.of(new Part.Obstacle(
                        Math.max(without, found), chief, unknown ? spelling.suggestions(written, clause) : List.of()))
                : Optional.empty();
        return new Part(written, reading(clause), need(leaf, found), expanding.of(clause), hits, obstacle);
    }

    private static Part.Need need(QueryParts.Leaf leaf, int found) {
        if (leaf.ofQuestion()) {
            return Part.Need.RANKED;
        }
        return found == 0 && Yielding.mayGiveWay(leaf.clause()) ? Part.Need.WELCOME : Part.Need.REQUIRED;
    }

    /** Tells how many articles match a clause, so that it is not asked for again. */
    void remember(Clause clause, long found) {
        hits.put(clause, found);
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

    private Part.Reading reading(Clause clause) {
        return switch (clause) {
            case Clause.Words words -> reading(words);
            case Clause.Named named -> reading(named);
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

    /** A field whose value is no entity or topic is looked for as words. */
    private Part.Reading reading(Clause.Named named) {
        return switch (named.kind()) {
            case TOPIC -> lens.vocabulary().topics(named.value()).isEmpty() ? Part.Reading.PHRASE : Part.Reading.TOPIC;
            case SOURCE -> Part.Reading.SOURCE;
            default -> lens.entities(named.kind(), named.value()).isEmpty() ? Part.Reading.PHRASE : Part.Reading.ENTITY;
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

    /** {@return a sentence on the part without which most would be found; empty when no part alone stands in the way} */
    static Optional<String> obstacle(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.obstacle().map(Part.Obstacle::chief).orElse(false))
                .findFirst()
                .map(part -> {
                    long hits = part.obstacle().get().without();
                    return "Without " + part.written() + " it would be " + hits
                            + (hits == 1 ? " article." : " articles.");
                });
    }
}
