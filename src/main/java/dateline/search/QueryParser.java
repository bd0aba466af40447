package dateline.search;

import dateline.search.QueryLexer.Kind;
import dateline.search.QueryLexer.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the query language by recursive descent. Whatever is typed is read: what makes no sense is mended or passed over,
 * and each time a sentence says so.
 */
final class QueryParser {
    /** The longest query that is read to its end, in UTF-16 units. */
    static final int LONGEST = 10_000;

    /** How many words, phrases and fields are read at the most. */
    static final int MOST_PARTS = 300;

    /** Says that words are ranked by; nothing of the query had to be mended for it. */
    static final String LONG_QUESTION = "This is a long question: articles are ranked by what they share with it.";

    private static final int DEEPEST = 40;

    /** How many signs bring things near each other at the most: either order is looked for, so that each doubles the work. */
    private static final int LONGEST_CHAIN = 6;

    private final List<Token> tokens;
    private final List<String> repairs;
    private final PartReader reader;
    /** What words that stand together without AND were read as. */
    private final Set<Clause> together = Collections.newSetFromMap(new IdentityHashMap<>());

    private int at;
    private int depth;
    private int chained;
    private int parts;

    private QueryParser(List<Token> tokens, List<String> repairs) {
        this.tokens = tokens;
        this.repairs = repairs;
        this.reader = new PartReader(repairs);
    }

    /**
     * What was read.
     *
     * @param clause the query
     * @param repairs what was mended, a sentence each
     */
    record Parsed(Clause clause, List<String> repairs) {
        Parsed {
            repairs = repairs.stream().distinct().toList();
        }

        /** {@return what was mended, without what only says how the words are asked for} */
        List<String> mended() {
            return repairs.stream()
                    .filter(repair -> !repair.equals(LONG_QUESTION))
                    .toList();
        }
    }

    /**
     * {@return what a query means}
     *
     * @param typed anything
     */
    static Parsed parse(String typed) {
        List<String> repairs = new ArrayList<>();
        String read = typed;
        if (typed.length() > LONGEST) {
            read = typed.substring(0, LONGEST);
            repairs.add("The query is very long: only its first 10,000 characters are read.");
        }
        var parser = new QueryParser(QueryLexer.tokens(read, repairs), repairs);
        Clause clause = parser.whole();
        return new Parsed(clause, repairs);
    }

    private Clause whole() {
        List<Clause> all = new ArrayList<>();
        while (at < tokens.size()) {
            any().ifPresent(all::add);
            if (is(Kind.CLOSE)) {
                at++;
                repairs.add("A bracket is closed that was never opened: it is passed over.");
            }
        }
        if (parts > MOST_PARTS) {
            repairs.add("The query has very many parts: only the first " + MOST_PARTS + " are looked for.");
        }
        return joined(withQuestion(all)).orElse(new Clause.Everything());
    }

    private Optional<Clause> any() {
        List<Clause> branches = new ArrayList<>();
        boolean branching = false;
        while (true) {
            Optional<Clause> branch = all();
            branch.ifPresent(branches::add);
            boolean alone = branch.isEmpty() && (branching || is(Kind.OR));
            if (alone) {
                repairs.add("OR stands with nothing on one side: it is passed over.");
            }
            if (!is(Kind.OR)) {
                break;
            }
            branching = true;
            at++;
        }
        return branches.size() > 1
                ? Optional.of(new Clause.Any(branches))
                : branches.stream().findFirst();
    }

    private Optional<Clause> all() {
        List<Clause> clauses = new ArrayList<>();
        boolean plain = true;
        while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
            if (is(Kind.AND)) {
                at++;
                plain = false;
                if (clauses.isEmpty() || at == tokens.size() || is(Kind.OR) || is(Kind.CLOSE) || is(Kind.AND)) {
                    repairs.add("AND stands with nothing on one side: it is passed over.");
                }
            } else {
                near().ifPresent(clauses::add);
            }
        }
        Optional<Clause> joined = joined(plain ? withQuestion(clauses) : clauses);
        if (plain && clauses.size() > 1) {
            joined.ifPresent(together::add);
        }
        return joined;
    }

    /** Makes one question of plain words, where they are many; what else there is stays as it is. */
    private List<Clause> withQuestion(List<Clause> clauses) {
        List<Clause> words = new ArrayList<>();
        List<Clause> others = new ArrayList<>();
        for (Clause clause : clauses) {
            List<Clause> here = plainWords(clause);
            words.addAll(here);
            others.addAll(here.isEmpty() ? List.of(clause) : List.of());
        }
        if (!Clause.Question.isMade(words)) {
            return clauses;
        }
        repairs.add(LONG_QUESTION);
        others.addFirst(new Clause.Question(words));
        return others;
    }

    /** The words of what is nothing but words, brackets around some of them not counting. */
    private List<Clause> plainWords(Clause clause) {
        return switch (clause) {
            case Clause.Words words -> words.isPlain() ? List.of(words) : List.of();
            case Clause.Year year -> List.of(year);
            case Clause.Question question -> question.words();
            case Clause.All all -> {
                List<List<Clause>> inside = together.contains(all)
                        ? all.clauses().stream().map(this::plainWords).toList()
                        : List.of(List.of());
                yield inside.stream().anyMatch(List::isEmpty)
                        ? List.of()
                        : inside.stream().flatMap(List::stream).toList();
            }
            default -> List.of();
        };
    }

    private static Optional<Clause> joined(List<Clause> clauses) {
        return clauses.size() > 1
                ? Optional.of(new Clause.All(clauses))
                : clauses.stream().findFirst();
    }

    /** One thing, or a chain of things near each other. */
    private Optional<Clause> near() {
        Optional<Clause> first = is(Kind.NEAR) ? Optional.empty() : unary();
        while (is(Kind.NEAR)) {
            Token sign = tokens.get(at++);
            boolean last = at == tokens.size() || is(Kind.OR) || is(Kind.AND) || is(Kind.CLOSE) || is(Kind.NEAR);
            Optional<Clause> second = last ? Optional.empty() : unary();
            if (first.isEmpty() || second.isEmpty()) {
                repairs.add("NEAR, SENTENCE or PARAGRAPH stands with nothing on one side: it is passed over.");
                first = first.or(() -> second);
            } else {
                first = Optional.of(near(first.get(), sign, second.get()));
            }
        }
        return first;
    }

    private Clause near(Clause first, Token sign, Clause second) {
        if (!first.hasPlaces() || !second.hasPlaces() || chained == LONGEST_CHAIN) {
            repairs.add("NEAR, SENTENCE and PARAGRAPH join a few words, phrases and names: read as AND.");
            return readAsAnd(first, second);
        }
        chained++;
        return new Clause.Near(
                first,
                second,
                switch (sign.text()) {
                    case "SENTENCE" -> new Clause.Within.Sentence();
                    case "PARAGRAPH" -> new Clause.Within.Paragraph();
                    default -> new Clause.Within.Words(Integer.parseInt(sign.text()));
                });
    }

    /** A long chain becomes one clause of many parts, not one nested as deep. */
    private Clause readAsAnd(Clause first, Clause second) {
        List<Clause> all = new ArrayList<>(first instanceof Clause.All before ? before.clauses() : List.of(first));
        if (!all.contains(second)) {
            all.add(second);
        }
        return all.size() == 1 ? first : new Clause.All(all);
    }

    private Optional<Clause> unary() {
        boolean negated = false;
        while (is(Kind.NOT)) {
            negated = !negated;
            at++;
        }
        if (at == tokens.size() || is(Kind.OR) || is(Kind.AND) || is(Kind.CLOSE) || is(Kind.NEAR)) {
            repairs.add("NOT stands with nothing behind it: it is passed over.");
            return Optional.empty();
        }
        Optional<Clause> primary = primary();
        return negated ? primary.map(QueryParser::opposite) : primary;
    }

    private static Clause opposite(Clause clause) {
        return clause instanceof Clause.Not not ? not.clause() : new Clause.Not(clause);
    }

    private Optional<Clause> primary() {
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case OPEN -> group();
            case FIELD -> field(token.text());
            case PHRASE, WORD, REGEX -> counted(reader.part(token));
            default -> Optional.empty();
        };
    }

    private Optional<Clause> counted(Optional<Clause> clause) {
        parts += clause.isPresent() ? 1 : 0;
        return parts > MOST_PARTS ? Optional.empty() : clause;
    }

    private Optional<Clause> group() {
        if (depth == DEEPEST) {
            repairs.add("Brackets are nested very deep: the innermost are passed over.");
            return Optional.empty();
        }
        depth++;
        Optional<Clause> inside = any();
        depth--;
        if (is(Kind.CLOSE)) {
            at++;
        } else {
            repairs.add("A bracket is not closed: it is closed at the end.");
        }
        if (inside.isEmpty()) {
            repairs.add("There is nothing between two brackets: they are passed over.");
        }
        return inside;
    }

    private Optional<Clause> field(String name) {
        boolean patternToo = name.equals("headline") && is(Kind.REGEX);
        if (!is(Kind.WORD) && !is(Kind.PHRASE) && !patternToo) {
            repairs.add("“" + name + ":” has nothing behind it: it is passed over.");
            return Optional.empty();
        }
        return counted(reader.field(name, tokens.get(at++)));
    }

    private boolean is(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }
}
