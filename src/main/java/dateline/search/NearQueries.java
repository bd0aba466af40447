package dateline.search;

import dateline.entity.EntityId;
import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;

/** Queries for things that stand near each other, by the places of words, names and beginnings of sentences. */
final class NearQueries {
    private static final IntervalsSource NOWHERE = Intervals.noIntervals("no such word");

    /** How many words a pattern stands for here: each place of each of them is compared with the others. */
    static final int MOST_WORDS = 20;

    private final MentionLens lens;
    private final WordPatterns patterns;
    private final List<String> notes;

    /**
     * Makes queries over one state of the index.
     *
     * @param lens reads the names in the articles
     * @param notes takes a sentence where a pattern means more words than are looked for
     */
    NearQueries(MentionLens lens, List<String> notes) {
        this.lens = lens;
        this.patterns = lens.patterns();
        this.notes = notes;
    }

    /** {@return what finds both where they are near} */
    Query of(Clause.Near near) throws IOException {
        return new IntervalQuery(Fields.TEXT, places(near, Enclosing.ARTICLE));
    }

    /** The smallest part of an article that places are already known to lie in, the widest first. */
    private enum Enclosing {
        ARTICLE,
        PARAGRAPH,
        SENTENCE;

        static Enclosing of(Clause.Within within) {
            return switch (within) {
                case Clause.Within.Words words -> ARTICLE;
                case Clause.Within.Paragraph paragraph -> PARAGRAPH;
                case Clause.Within.Sentence sentence -> SENTENCE;
            };
        }
    }

    private IntervalsSource places(Clause clause, Enclosing enclosing) throws IOException {
        return switch (clause) {
            case Clause.Near near -> near(near, enclosing);
            case Clause.Words words -> words(words.text(), words.match());
            case Clause.Year year -> Intervals.term(String.format("%04d", year.year()));
            case Clause.Pattern pattern -> anyOf(pattern, patterns.of(pattern));
            case Clause.Fuzzy fuzzy -> anyOf(fuzzy, patterns.of(fuzzy));
            case Clause.Named named -> named(named);
            case Clause.Any any -> {
                List<IntervalsSource> branches = new ArrayList<>();
                for (Clause branch : any.clauses()) {
                    branches.add(places(branch, enclosing));
                }
                yield Intervals.or(branches.toArray(IntervalsSource[]::new));
            }
            default -> NOWHERE;
        };
    }

    /** Looks for the end of a sentence once in a chain: what is wholly in one sentence is so in each of its parts. */
    private IntervalsSource near(Clause.Near near, Enclosing enclosing) throws IOException {
        Enclosing asked = Enclosing.of(near.within());
        Enclosing within = asked.compareTo(enclosing) > 0 ? asked : enclosing;
        IntervalsSource both =
                Intervals.unorderedNoOverlaps(places(near.first(), within), places(near.second(), within));
        if (near.within() instanceof Clause.Within.Words words) {
            return Intervals.maxgaps(words.between(), both);
        }
        return within == enclosing
                ? both
                : without(asked == Enclosing.SENTENCE ? SentenceFilter.SENTENCE : SentenceFilter.PARAGRAPH, both);
    }

    /**
     * Without those in which one begins behind their first word.
     *
     * <p>Lucene's own difference also leaves out what a beginning merely touches, such as two words that are the first and
     * the last of their sentence. So those that hold a beginning, with the place before it, are found first, and then left
     * out; as one, since of alternatives Lucene would leave out only those that all of them have.
     */
    private static IntervalsSource without(String beginning, IntervalsSource both) {
        IntervalsSource broken = Intervals.containing(both, Intervals.extend(Intervals.term(beginning), 1, 0));
        return Intervals.notContainedBy(both, Intervals.or(false, broken, NOWHERE));
    }

    private IntervalsSource named(Clause.Named named) {
        List<EntityId> entities = lens.entities(named.kind(), named.value());
        return entities.isEmpty() ? words(named.value(), Clause.Match.LOOSE) : anyOf(lens.terms(entities));
    }

    private static IntervalsSource words(String typed, Clause.Match match) {
        List<IntervalsSource> all = new ArrayList<>();
        int next = 0;
        for (QueryWord word : ArticleAnalyzer.analyze(typed)) {
            List<String> forms = match == Clause.Match.EXACT ? List.of(word.form()) : word.loose();
            IntervalsSource source = anyOf(forms);
            all.add(
                    all.isEmpty() || word.position() <= next
                            ? source
                            : Intervals.extend(source, word.position() - next, 0));
            next = word.position() + 1;
        }
        return switch (all.size()) {
            case 0 -> NOWHERE;
            case 1 -> all.getFirst();
            default -> Intervals.phrase(all.toArray(IntervalsSource[]::new));
        };
    }

    private IntervalsSource anyOf(Clause clause, WordPatterns.Meant meant) {
        WordPatterns.Meant some = meant.first(MOST_WORDS);
        if (some.cut()) {
            notes.add("Near others, " + PatternQueries.onlySome(clause, MOST_WORDS));
        }
        return anyOf(some.words().keySet());
    }

    private static IntervalsSource anyOf(Iterable<String> terms) {
        List<IntervalsSource> each = new ArrayList<>();
        terms.forEach(term -> each.add(Intervals.term(term)));
        return each.isEmpty() ? NOWHERE : Intervals.or(each.toArray(IntervalsSource[]::new));
    }
}
