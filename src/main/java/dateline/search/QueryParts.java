package dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The parts of a query that a person sees, each by its number, and the query with one of them changed. What comes out is
 * again a query in the query language, so that the text stays all there is to know.
 *
 * @param whole the query as it was read
 * @param leaves its parts, with the words between them that are passed over
 */
record QueryParts(Clause whole, List<Leaf> leaves) {
    /**
     * A part.
     *
     * @param clause what it asks for
     * @param seen whether it is a part to a person; words that only hold a sentence together are none
     * @param ofQuestion whether it is a word of a long question
     */
    record Leaf(Clause clause, boolean seen, boolean ofQuestion) {}

    /** {@return the parts of a query} */
    static QueryParts of(Clause whole) {
        List<Leaf> leaves = switch (whole) {
            case Clause.Everything everything -> List.<Leaf>of();
            case Clause.Question question -> words(question);
            case Clause.All all -> all(all);
            default -> List.of(new Leaf(whole, true, false));
        };
        return new QueryParts(whole, leaves);
    }

    private static List<Leaf> words(Clause.Question question) {
        return question.words().stream()
                .map(word -> new Leaf(word, !isFunction(word), true))
                .toList();
    }

    private static List<Leaf> all(Clause.All all) {
        List<Clause> wanted = QueryCompiler.wanted(all.clauses());
        List<Leaf> leaves = new ArrayList<>();
        for (Clause clause : all.clauses()) {
            if (clause instanceof Clause.Question question) {
                leaves.addAll(words(question));
            } else {
                leaves.add(new Leaf(clause, wanted.contains(clause), false));
            }
        }
        return leaves;
    }

    private static boolean isFunction(Clause clause) {
        return clause instanceof Clause.Words words && QuestionWords.isFunction(words);
    }

    /** {@return the parts that a person sees} */
    List<Leaf> seen() {
        return places().mapToObj(leaves::get).toList();
    }

    private IntStream places() {
        return IntStream.range(0, leaves.size())
                .filter(place -> leaves.get(place).seen());
    }

    private int place(int part) {
        return places().skip(part).findFirst().orElseThrow(() -> new IndexOutOfBoundsException(part));
    }

    /** {@return the query without one part} */
    String without(int part) {
        List<String> rest = new ArrayList<>(written());
        rest.remove(place(part));
        return seen().size() > 1 ? joined(rest) : "";
    }

    /** {@return the query with other texts in the place of some parts} */
    String replacing(Map<Integer, String> texts) {
        List<String> others = new ArrayList<>(written());
        texts.forEach((part, text) -> others.set(place(part), text));
        return joined(others);
    }

    private List<String> written() {
        return leaves.size() > 1
                ? leaves.stream().map(leaf -> QueryWriter.inner(leaf.clause())).toList()
                : leaves.stream().map(leaf -> QueryWriter.write(leaf.clause())).toList();
    }

    /** Words side by side, as a person types them; with AND where they would become a question that they were not. */
    private String joined(List<String> texts) {
        String plain = String.join(" ", texts);
        boolean wasQuestion = leaves.stream().anyMatch(Leaf::ofQuestion);
        boolean isQuestion =
                of(QueryParser.parse(plain).clause()).leaves.stream().anyMatch(Leaf::ofQuestion);
        return isQuestion && !wasQuestion ? String.join(" AND ", texts) : plain;
    }
}
