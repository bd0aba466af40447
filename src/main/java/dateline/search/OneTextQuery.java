package dateline.search;

import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A query asked of one short text in memory, such as a note, by the same language that articles are searched with. What is
 * to stand near something else must stand in the same text; of a long question, half the words must.
 */
public final class OneTextQuery {
    private final QueryParser.Parsed parsed;
    private final Map<Clause, Predicate<String>> patterns = new ConcurrentHashMap<>();
    private final Map<String, List<QueryWord>> analyzed = new ConcurrentHashMap<>();

    private OneTextQuery(QueryParser.Parsed parsed) {
        this.parsed = parsed;
    }

    /**
     * {@return a query as typed}
     *
     * @param typed anything; blank finds everything
     */
    public static OneTextQuery of(String typed) {
        return new OneTextQuery(QueryParser.parse(typed));
    }

    /**
     * A text that queries are asked of; made once, asked often.
     *
     * @param text its words
     * @param headline the words of its headline
     * @param named whom and what it names, each with any of its names
     * @param values what else is said of it, by its kind: topics and sources
     * @param day what its date is, if it has one
     * @param language a BCP 47 tag, if it is known
     */
    public record Held(
            Text text,
            Text headline,
            Map<FacetKind, List<String>> named,
            Map<FacetKind, List<String>> values,
            Optional<LocalDate> day,
            Optional<String> language) {
        public Held {
            named = Map.copyOf(named);
            values = Map.copyOf(values);
        }
    }

    /** Words in their places, folded and stemmed as those of articles are. */
    public static final class Text {
        private final TreeMap<Integer, List<QueryWord>> words = new TreeMap<>();

        /**
         * Takes a text apart.
         *
         * @param plain any text; may be empty
         */
        public Text(String plain) {
            for (QueryWord word : ArticleAnalyzer.analyze(plain)) {
                words.computeIfAbsent(word.position(), place -> new ArrayList<>())
                        .add(word);
            }
        }

        private boolean has(List<QueryWord> sought, Clause.Match match) {
            return sought.isEmpty() || words.keySet().stream().anyMatch(from -> isAt(from, sought, match));
        }

        private boolean isAt(int from, List<QueryWord> sought, Clause.Match match) {
            int first = sought.getFirst().position();
            return sought.stream()
                    .allMatch(word -> words.getOrDefault(from + word.position() - first, List.of()).stream()
                            .anyMatch(here -> isSame(here, word, match)));
        }

        private static boolean isSame(QueryWord here, QueryWord sought, Clause.Match match) {
            return match == Clause.Match.EXACT
                    ? here.form().equals(sought.form())
                    : !Collections.disjoint(here.loose(), sought.loose());
        }

        private boolean any(Predicate<String> wanted) {
            return words.values().stream()
                    .anyMatch(here -> here.stream().map(QueryWord::form).anyMatch(wanted));
        }
    }

    /**
     * {@return what was mended in what was typed, a sentence each}
     */
    public List<String> repairs() {
        return parsed.mended();
    }

    /**
     * {@return whether a text is what is asked for}
     *
     * @param held the text
     */
    public boolean finds(Held held) {
        return finds(parsed.clause(), held);
    }

    private boolean finds(Clause clause, Held held) {
        return switch (clause) {
            case Clause.Everything everything -> true;
            case Clause.WithNote noted -> true;
            case Clause.Words words -> in(words.part(), held).has(analyzed(words.text()), words.match());
            case Clause.Year year -> isOf(year.year(), held);
            case Clause.Dated dated ->
                held.day().filter(day -> isWithin(day, dated)).isPresent();
            case Clause.Pattern pattern ->
                in(pattern.part(), held).any(known(pattern, () -> WordPatterns.words(pattern)));
            case Clause.Fuzzy fuzzy -> in(fuzzy.part(), held).any(known(fuzzy, () -> WordPatterns.words(fuzzy)));
            case Clause.Named named -> isNamed(named, held);
            case Clause.InLanguage language ->
                held.language().filter(tag -> isOfLanguage(tag, language.tag())).isPresent();
            case Clause.Near near -> finds(near.first(), held) && finds(near.second(), held);
            case Clause.Question question -> isAnswered(question.words(), held);
            case Clause.All all -> all.clauses().stream().allMatch(each -> finds(each, held));
            case Clause.Any any -> any.clauses().stream().anyMatch(each -> finds(each, held));
            case Clause.Not not -> !finds(not.clause(), held);
        };
    }

    /** The same query is asked of one text after the other. */
    private Predicate<String> known(Clause pattern, Supplier<Predicate<String>> words) {
        return patterns.computeIfAbsent(pattern, first -> words.get());
    }

    private List<QueryWord> analyzed(String typed) {
        return analyzed.computeIfAbsent(typed, ArticleAnalyzer::analyze);
    }

    private static Text in(Clause.Part part, Held held) {
        return part == Clause.Part.HEADLINE ? held.headline() : held.text();
    }

    private boolean isAnswered(List<Clause> words, Held held) {
        long found = words.stream().filter(word -> finds(word, held)).count();
        return found * 2 >= words.size();
    }

    private boolean isOf(int year, Held held) {
        return held.day().filter(day -> day.getYear() == year).isPresent()
                || held.text().has(analyzed(String.format("%04d", year)), Clause.Match.EXACT);
    }

    private static boolean isWithin(LocalDate day, Clause.Dated dated) {
        return dated.from().filter(day::isBefore).isEmpty()
                && dated.to().filter(day::isAfter).isEmpty();
    }

    private static boolean isOfLanguage(String tag, String asked) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals(asked) || lower.startsWith(asked + "-");
    }

    private boolean isNamed(Clause.Named named, Held held) {
        List<String> names = new ArrayList<>(held.named().getOrDefault(named.kind(), List.of()));
        names.addAll(held.values().getOrDefault(named.kind(), List.of()));
        return names.stream().anyMatch(name -> new Text(name).has(analyzed(named.value()), Clause.Match.LOOSE));
    }
}
