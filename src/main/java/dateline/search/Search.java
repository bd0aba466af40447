package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.job.Progress;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** One search over one state of the index. */
final class Search {
    static final SortField NEWEST = day(true, Long.MIN_VALUE);
    private static final SortField OLDEST = day(false, Long.MAX_VALUE);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    /** The best first; of equal ones always the same. */
    static final Sort BEST = new Sort(SortField.FIELD_SCORE, BY_ID);

    /** Repeated words count for more than is usual; measured on judged questions. Lengths count words, not their forms. */
    private static final Similarity RELEVANCE = new BM25Similarity(1.75f, 0.714f);

    /** What stands near what is found to answer, and counted again to say how each part was read. */
    private static final QueryCachingPolicy CACHING = new UsageTrackingQueryCachingPolicy() {
        @Override
        public boolean shouldCache(Query query) throws IOException {
            return query instanceof IntervalQuery || super.shouldCache(query);
        }
    };

    private final Snapshot snapshot;
    private final MentionLens lens;
    private final Progress progress;
    private final IndexSearcher searcher;

    Search(Snapshot snapshot, Progress progress) {
        this.snapshot = snapshot;
        this.lens = snapshot.lens();
        this.progress = progress;
        this.searcher = lens.counts().searcher();
        searcher.setSimilarity(RELEVANCE);
        searcher.setQueryCachingPolicy(CACHING);
        searcher.setTimeout(progress::isCancelled);
    }

    private static SortField day(boolean reverse, long missing) {
        return new SortField(Fields.DAY, SortField.Type.LONG, reverse, missing);
    }

    /** {@return the answer} */
    SearchResult run(SearchRequest request) throws IOException, SearchFault {
        QueryParser.Parsed parsed = QueryParser.parse(request.query());
        Refining refining = Refining.of(request, lens, snapshot.topics());
        Query noted = noted(request);
        Supplier<QueryCompiler> compilers = () -> new QueryCompiler(lens, noted);
        var spelling = new Spelling(searcher);
        List<String> repairs = new ArrayList<>(parsed.repairs());
        Answer answer = find(compile(request, parsed.clause(), compilers), refining, request, parsed.clause());
        repairs.addAll(answer.compiled().notes());
        List<Part> parts = parts(
                request,
                parsed.clause(),
                answer.found(),
                new Explaining(searcher, lens, refining, spelling, compilers));
        List<String> suggestions = List.of();
        if (answer.found().total() < Explaining.FEW) {
            suggestions = spelling.suggestions(request.query(), parsed.clause());
            Explaining.obstacle(parts).ifPresent(repairs::add);
        }
        answer = orSome(answer, request, parsed.clause(), new Yielding(searcher, compilers, refining), repairs);
        var understood = new Understood(QueryWriter.write(parsed.clause()), repairs, parsed.mended(), parts);
        return result(request, understood, answer, refining, suggestions);
    }

    /** {@return the articles of the answer, in its order} */
    List<ArticleId> found(SearchRequest request) throws IOException, SearchFault {
        Clause clause = QueryParser.parse(request.query()).clause();
        Refining refining = Refining.of(request, lens, snapshot.topics());
        Query noted = noted(request);
        Supplier<QueryCompiler> compilers = () -> new QueryCompiler(lens, noted);
        Answer whole = find(compile(request, clause, compilers), refining, request, clause);
        var yielding = new Yielding(searcher, compilers, refining);
        Answer answer = orSome(whole, request, clause, yielding, new ArrayList<>());
        return answer.found().top().stream()
                .skip(request.from())
                .limit(request.limit())
                .map(Search::id)
                .toList();
    }

    /** {@return the article of what was found in an order, each of which ends with the id} */
    private static ArticleId id(ScoreDoc found) {
        Object[] by = ((FieldDoc) found).fields;
        return new ArticleId(((BytesRef) by[by.length - 1]).utf8ToString());
    }

    /** {@return an answer; where it has nothing, what is found when parts of the query give way} */
    private Answer orSome(Answer answer, SearchRequest request, Clause clause, Yielding yielding, List<String> repairs)
            throws IOException, SearchFault {
        if (answer.found().total() > 0 || request.since().isPresent()) {
            return answer;
        }
        Optional<Compiled> some = yielding.someOf(clause, repairs);
        return some.isEmpty() ? answer : find(some.get(), yielding.refining(), request, clause);
    }

    private Compiled compile(SearchRequest request, Clause clause, Supplier<QueryCompiler> compilers)
            throws IOException {
        Compiled compiled = compilers.get().compile(clause);
        return request.order() == Order.RELEVANCE && asks(clause)
                ? new Feedback(searcher, lens.counts()).widen(compiled)
                : compiled;
    }

    private static List<Part> parts(SearchRequest request, Clause clause, Found found, Explaining explaining)
            throws IOException {
        if (request.refinements().isEmpty() && request.since().isEmpty()) {
            explaining.remember(clause, found.total());
        }
        return explaining.parts(clause, found.total());
    }

    private SearchResult result(
            SearchRequest request, Understood understood, Answer answer, Refining refining, List<String> suggestions)
            throws IOException, SearchFault {
        Found found = answer.found();
        List<Hit> hits = hits(found, answer.compiled(), request);
        Map<FacetKind, List<FacetCount>> facets =
                facets(request.facets(), answer.compiled().query(), refining, found);
        stopIfCancelled();
        return new SearchResult(
                request,
                understood,
                found.total(),
                found.results(),
                hits,
                facets,
                suggestions,
                snapshot.commitData().arrivals());
    }

    private static boolean asks(Clause clause) {
        return clause instanceof Clause.Question
                || (clause instanceof Clause.All all
                        && all.clauses().stream().anyMatch(Clause.Question.class::isInstance));
    }

    /** {@return all that a request finds, as bits of the whole index} */
    FixedBitSet every(SearchRequest request) throws IOException {
        Refining refining = Refining.of(request, lens, snapshot.topics());
        Compiled compiled = new QueryCompiler(lens, noted(request))
                .compile(QueryParser.parse(request.query()).clause());
        return FoundArticles.of(searcher, refining.refine(compiled.query(), Optional.empty()));
    }

    private static Query noted(SearchRequest request) {
        return new TermInSetQuery(
                Fields.ID,
                request.noted().stream()
                        .map(id -> new BytesRef(ArticleDocument.term(id.value())))
                        .toList());
    }

    /** The articles found: the first of them in order, and all of them as bits. */
    private record Found(
            List<ScoreDoc> top, FixedBitSet all, int total, Stories stories, Map<Integer, Integer> several) {
        /** Of each story one article stands for all. */
        int results() {
            int folded = several.values().stream().mapToInt(count -> count - 1).sum();
            return total - folded;
        }
    }

    /** A query as it was run at last, and what it found. */
    private record Answer(Compiled compiled, Found found) {}

    private Answer find(Compiled compiled, Refining refining, SearchRequest request, Clause clause)
            throws IOException, SearchFault {
        Query refined = refining.refine(compiled.query(), Optional.empty());
        if (request.order() == Order.MOST_MENTIONS) {
            searcher.setSimilarity(new HowOften());
            refined = HowOften.counting(refined, compiled.marks(), refining.mentions());
        }
        if (request.versions() instanceof Versions.Of(ArticleId article)) {
            refined = ofOneStory(refined, article);
        }
        boolean together = request.versions() instanceof Versions.Together;
        Stories stories = together ? snapshot.stories() : Stories.NONE;
        var folding = new Folding(
                stories,
                (long) request.from() + request.limit(),
                snapshot.reader().maxDoc());
        while (true) {
            Collected collected = collect(refined, sort(request.order(), clause), folding.toCollect());
            if (folding.isEnough(collected.top())) {
                FixedBitSet all = collected.all();
                return new Answer(
                        compiled, new Found(folding.rows(), all, all.cardinality(), stories, stories.severalOf(all)));
            }
        }
    }

    /** What was found: the first articles in order, and all as bits. */
    private record Collected(List<ScoreDoc> top, FixedBitSet all) {}

    private Collected collect(Query query, Sort sort, int top) throws IOException, SearchFault {
        var collector = new TopFieldCollectorManager(sort, top, null, Integer.MAX_VALUE).newCollector();
        var all = new FoundArticles(snapshot.reader().maxDoc());
        FoundArticles.run(searcher, query, MultiCollector.wrap(collector, all));
        stopIfCancelled();
        return new Collected(List.of(collector.topDocs().scoreDocs), all.bits());
    }

    private Query ofOneStory(Query query, ArticleId article) throws IOException {
        OptionalInt number = snapshot.number(article);
        return number.isEmpty()
                ? MatchNoDocsQuery.INSTANCE
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new BitsQuery(snapshot.stories().with(number.getAsInt())), Occur.FILTER)
                        .build();
    }

    private static Sort sort(Order order, Clause clause) {
        return switch (order) {
            case OLDEST -> new Sort(OLDEST, BY_ID);
            case NEWEST -> new Sort(NEWEST, BY_ID);
            case MOST_MENTIONS -> new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID);
            case RELEVANCE ->
                clause instanceof Clause.Everything
                        ? new Sort(NEWEST, BY_ID)
                        : new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID);
        };
    }

    private List<Hit> hits(Found found, Compiled compiled, SearchRequest request) throws IOException {
        var spans = new Spans(searcher, compiled.marks());
        var stored = snapshot.reader().storedFields();
        List<LeafReaderContext> leaves = snapshot.reader().leaves();
        List<Hit> hits = new ArrayList<>();
        // One article is collected even when none is wanted, since a collector of none is refused.
        long end = Math.min(found.top().size(), (long) request.from() + request.limit());
        for (int i = request.from(); i < end; i++) {
            ScoreDoc each = found.top().get(i);
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(each.doc, leaves));
            List<Spans.Match> matches = spans.in(leaf, each.doc - leaf.docBase);
            int versions = found.several().getOrDefault(found.stories().of(each.doc), 1) - 1;
            hits.add(hit(stored.document(each.doc), matches, each).standingFor(versions));
        }
        return hits;
    }

    static Hit hit(Document document, List<Spans.Match> matches, ScoreDoc found) {
        String plain = document.get(Fields.PLAIN);
        String headline = document.get(Fields.HEADLINE);
        int bodyStart = document.getField(Fields.BODY_START).numericValue().intValue();
        List<TextSpan> headlineHits = Spans.joined(matches.stream()
                .filter(match -> match.span().end() <= headline.length())
                .toList());
        var score =
                found instanceof FieldDoc sorted && sorted.fields != null && sorted.fields[0] instanceof Float relevance
                        ? relevance
                        : 0f;
        return new Hit(
                new ArticleId(document.get(Fields.ID)),
                headline,
                headlineHits,
                Optional.ofNullable(document.getField(Fields.DAY))
                        .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue())),
                Optional.ofNullable(document.get(Fields.SOURCE)),
                new Snippets(plain, bodyStart).choose(matches),
                document.getField(Fields.ARRIVED).numericValue().longValue(),
                0,
                score);
    }

    private Map<FacetKind, List<FacetCount>> facets(List<FacetKind> kinds, Query query, Refining refining, Found found)
            throws IOException, SearchFault {
        Map<Boolean, List<FacetKind>> included = kinds.stream().collect(Collectors.partitioningBy(refining::includes));
        var facets = snapshot.facets().count(included.getOrDefault(false, List.of()), found.all());
        for (FacetKind kind : included.getOrDefault(true, List.of())) {
            stopIfCancelled();
            // What else could be included of this kind is counted as if nothing of it were.
            var otherwise = FoundArticles.of(searcher, refining.refine(query, Optional.of(kind)));
            facets.putAll(snapshot.facets().count(List.of(kind), otherwise));
        }
        return facets;
    }

    private void stopIfCancelled() throws SearchFault {
        if (progress.isCancelled()) {
            throw new SearchFault(SearchFault.Reason.CANCELLED, "The search was stopped.");
        }
    }
}
