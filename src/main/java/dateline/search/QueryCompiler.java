package dateline.search;

import dateline.entity.EntityId;
import dateline.topic.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns a query that was read into one that the index runs. Use one for one query. */
final class QueryCompiler {
    /** All articles, without the records of files. */
    static final Query EVERY_ARTICLE = new ConstantScoreQuery(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));

    /** How many names a sentence lists. */
    private static final int MOST_LABELS = 8;

    private static final float HEADLINE_BOOST = 2f;

    /** What was typed comes first; a phrase of rare characters would else outweigh it. */
    private static final float OTHER_SCRIPT_BOOST = 0.25f;

    private static final float EXACTLY_TYPED_BOOST = 20f;

    private final MentionLens lens;
    private final Query noted;
    private final PatternQueries patterns;
    private final Vocabulary vocabulary;
    private final List<Query> marks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> topicsBeingRead = new HashSet<>();
    private int negations;

    QueryCompiler(MentionLens lens) {
        this(lens, MatchNoDocsQuery.INSTANCE);
    }

    /**
     * Makes a compiler.
     *
     * @param lens reads the names in the articles
     * @param noted finds the articles that have a note
     */
    QueryCompiler(MentionLens lens, Query noted) {
        this.lens = lens;
        this.noted = noted;
        this.patterns = new PatternQueries(lens.patterns(), notes);
        this.vocabulary = lens.vocabulary();
    }

    /** {@return a query ready to run} */
    Compiled compile(Clause clause) {
        return new Compiled(onlyArticles(query(clause)), marks, notes);
    }

    /** {@return a query of which a number of parts must be there, the rest being welcome} */
    Compiled compileSome(List<Clause> parts, List<Clause> rest, int atLeast) {
        var builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(query(part), Occur.SHOULD));
        builder.setMinimumNumberShouldMatch(atLeast);
        addAll(builder, rest);
        return new Compiled(onlyArticles(builder.build()), marks, notes);
    }

    private static Query onlyArticles(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(EVERY_ARTICLE, Occur.FILTER)
                .build();
    }

    private Query query(Clause clause) {
        return switch (clause) {
            case Clause.Everything everything -> EVERY_ARTICLE;
            case Clause.Words words -> words(words);
            case Clause.Named named -> named(named);
            case Clause.Dated dated -> StatedQueries.days(dated);
            case Clause.Year year -> year(year.year());
            case Clause.Pattern pattern -> patterns.of(pattern).map(this::mark).orElse(MatchNoDocsQuery.INSTANCE);
            case Clause.Fuzzy fuzzy -> fuzzy(fuzzy);
            case Clause.Near near -> near(near);
            case Clause.InLanguage language -> StatedQueries.inLanguage(language.tag());
            case Clause.WithNote withNote -> noted;
            case Clause.Question question -> question(question);
            case Clause.All all -> {
                var builder = new BooleanQuery.Builder();
                addAll(builder, wanted(all.clauses()));
                yield builder.build();
            }
            case Clause.Any any -> {
                var builder = new BooleanQuery.Builder();
                any.clauses().stream().distinct().forEach(branch -> builder.add(query(branch), Occur.SHOULD));
                yield builder.build();
            }
            case Clause.Not not -> {
                var builder = new BooleanQuery.Builder();
                addAll(builder, List.of(not));
                yield builder.build();
            }
        };
    }

    /** {@return clauses without the words that only hold a sentence together, unless there are no others} */
    static List<Clause> wanted(List<Clause> clauses) {
        List<Clause> wanted = clauses.stream()
                .distinct()
                .filter(clause -> !isFunction(clause))
                .toList();
        return wanted.stream().anyMatch(clause -> clause instanceof Clause.Words) ? wanted : clauses;
    }

    private static boolean isFunction(Clause clause) {
        return clause instanceof Clause.Words words && words.isPlain() && QuestionWords.isFunction(words);
    }

    private void addAll(BooleanQuery.Builder builder, List<Clause> clauses) {
        boolean anyWanted = false;
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Not not) {
                negations++;
                builder.add(query(not.clause()), Occur.MUST_NOT);
                negations--;
            } else {
                boolean filters = clause instanceof Clause.Dated
                        || clause instanceof Clause.InLanguage
                        || clause instanceof Clause.WithNote;
                builder.add(query(clause), filters ? Occur.FILTER : Occur.MUST);
                anyWanted |= !filters;
            }
        }
        if (!anyWanted) {
            builder.add(EVERY_ARTICLE, Occur.MUST);
        }
    }

    private Query fuzzy(Clause.Fuzzy fuzzy) {
        Optional<Query> near = patterns.of(fuzzy);
        if (near.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var builder = new BooleanQuery.Builder().add(mark(near.get()), Occur.MUST);
        // The word as typed comes first, however often the others stand there.
        WordQueries.of(fuzzy.part().field(), fuzzy.word(), Clause.Match.EXACT)
                .ifPresent(typed ->
                        builder.add(new BoostQuery(new ConstantScoreQuery(typed), EXACTLY_TYPED_BOOST), Occur.SHOULD));
        return builder.build();
    }

    private Query near(Clause.Near near) {
        try {
            return mark(new NearQueries(lens, notes).of(near));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Query question(Clause.Question question) {
        var asked = new QuestionWords(lens.reader(), lens.counts());
        List<Query> ranked = new ArrayList<>();
        for (Clause part : question.words()) {
            if (part instanceof Clause.Words words) {
                asked.of(words).forEach(word -> {
                    mark(word.found());
                    ranked.add(spellings(words, word.ranked()));
                });
            } else {
                ranked.add(query(part));
            }
        }
        return QuestionWords.together(eachOnce(ranked)).orElseGet(() -> query(new Clause.All(question.words())));
    }

    /** What is said several times counts for as much more. */
    private static List<Query> eachOnce(List<Query> queries) {
        Map<Query, Integer> times = new LinkedHashMap<>();
        queries.forEach(query -> times.merge(query, 1, Integer::sum));
        return times.entrySet().stream()
                .map(each -> each.getValue() == 1 ? each.getKey() : new BoostQuery(each.getKey(), each.getValue()))
                .toList();
    }

    private Query words(Clause.Words words) {
        boolean headline = words.part() == Clause.Part.HEADLINE;
        Optional<Query> found = WordQueries.of(words.part().field(), words.text(), words.match());
        if (found.isEmpty()) {
            notes.add("“" + words.text() + "” has no letter or digit: it is passed over.");
            return EVERY_ARTICLE;
        }
        if (words.style() == Clause.Style.WORD && words.text().equals("us")) {
            notes.add("“us” is read as the word; write US for the United States.");
        }
        mark(found.get());
        if (headline) {
            return found.get();
        }
        var builder = new BooleanQuery.Builder();
        builder.add(spellings(words, found.get()), Occur.MUST);
        WordQueries.of(Fields.HEADLINE, words.text(), words.match())
                .ifPresent(inHeadline -> builder.add(new BoostQuery(inHeadline, HEADLINE_BOOST), Occur.SHOULD));
        return builder.build();
    }

    /** A name is also looked for as it is written in other scripts. */
    private Query spellings(Clause.Words words, Query asTyped) {
        if (words.style() == Clause.Style.PHRASE || words.match() == Clause.Match.EXACT) {
            return asTyped;
        }
        List<String> others = vocabulary.inOtherScripts(words.text());
        if (others.isEmpty()) {
            return asTyped;
        }
        notes.add("“" + words.text() + "” is also looked for as " + String.join(", ", others) + ".");
        List<Query> all = new ArrayList<>(List.of(asTyped));
        for (String other : others) {
            WordQueries.of(Fields.TEXT, other, Clause.Match.EXACT).ifPresent(query -> {
                mark(query);
                all.add(new BoostQuery(query, OTHER_SCRIPT_BOOST));
            });
        }
        // Not their sum: an article is no better for having the name in two scripts.
        return new DisjunctionMaxQuery(all, 0f);
    }

    private Query named(Clause.Named named) {
        return switch (named.kind()) {
            case TOPIC -> topic(named);
            case SOURCE ->
                WordQueries.of(Fields.SOURCE_WORDS, named.value(), Clause.Match.LOOSE)
                        .<Query>map(ConstantScoreQuery::new)
                        .orElseGet(() -> MatchNoDocsQuery.INSTANCE);
            default -> entity(named);
        };
    }

    private Query entity(Clause.Named named) {
        List<EntityId> entities = lens.entities(named.kind(), named.value());
        if (entities.isEmpty()) {
            notes.add(
                    "No " + named.kind().word() + " has the name “" + named.value() + "”: it is looked for as words.");
            return words(new Clause.Words(named.value(), Clause.Style.PHRASE, Clause.Match.LOOSE, Clause.Part.TEXT));
        }
        if (entities.size() > 1) {
            notes.add(named.kind().word() + ":" + named.value() + " stands for " + labels(entities) + ".");
        }
        return mark(lens.mentions(entities));
    }

    private String labels(List<EntityId> entities) {
        String some = entities.stream().limit(MOST_LABELS).map(lens::label).collect(Collectors.joining(", "));
        int others = entities.size() - MOST_LABELS;
        return others > 0 ? some + " and " + others + " more" : some;
    }

    private Query topic(Clause.Named named) {
        List<Topic> topics = vocabulary.topics(named.value());
        if (topics.isEmpty()) {
            notes.add("There is no topic “" + named.value() + "”: it is looked for as words.");
            return words(new Clause.Words(named.value(), Clause.Style.PHRASE, Clause.Match.LOOSE, Clause.Part.TEXT));
        }
        var builder = new BooleanQuery.Builder();
        topics.forEach(topic -> builder.add(topic(topic), Occur.SHOULD));
        return new ConstantScoreQuery(builder.build());
    }

    /** {@return what fills a topic: its own query, articles that name it, and all that its narrower topics hold} */
    Query topic(Topic topic) {
        var builder = new BooleanQuery.Builder();
        builder.add(new TermQuery(new Term(Fields.TOPICS, topic.id())), Occur.SHOULD);
        // A topic whose query leads back to itself adds nothing the second time.
        if (topicsBeingRead.add(topic.id())) {
            topic.query().ifPresent(typed -> builder.add(ownQuery(typed), Occur.SHOULD));
            vocabulary.topics().narrower(topic).forEach(narrower -> builder.add(topic(narrower), Occur.SHOULD));
            topicsBeingRead.remove(topic.id());
        }
        return new ConstantScoreQuery(builder.build());
    }

    private Query ownQuery(String typed) {
        int notesBefore = notes.size();
        Query query = query(QueryParser.parse(typed).clause());
        notes.subList(notesBefore, notes.size()).clear();
        return query;
    }

    private Query year(int year) {
        Query named = mark(new TermQuery(new Term(Fields.TEXT, String.format("%04d", year))));
        return new BooleanQuery.Builder()
                .add(StatedQueries.publishedIn(year), Occur.SHOULD)
                .add(named, Occur.SHOULD)
                .build();
    }

    private Query mark(Query query) {
        if (negations == 0) {
            marks.add(query);
        }
        return query;
    }
}
