package dateline.search;

import dateline.archive.TextSpan;
import dateline.job.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** The articles of one state of the index that hold what was sought, each with the places of it. */
final class SoughtArticles {
    /** Takes the places in one article. */
    interface Visitor {
        /**
         * Takes them.
         *
         * @param leaf the segment
         * @param document the number of the article in the segment
         * @param hits the places, in order, none overlapping; at least one
         */
        void visit(LeafReaderContext leaf, int document, List<TextSpan> hits) throws IOException;
    }

    private final Snapshot snapshot;
    private final Progress progress;
    private final IndexSearcher searcher;

    SoughtArticles(Snapshot snapshot, Progress progress) {
        this.snapshot = snapshot;
        this.progress = progress;
        this.searcher = new IndexSearcher(snapshot.reader());
        searcher.setTimeout(progress::isCancelled);
    }

    /** Shows every place of what was sought, article by article in the order of the index. */
    Understood visit(Sought sought, Visitor visitor) throws IOException, SearchFault {
        return switch (sought) {
            case Sought.Words words -> visit(words, visitor);
            case Sought.Named named -> {
                Query mentions = snapshot.lens().mentions(List.of(named.entity()));
                visit(found(mentions), List.of(mentions), visitor);
                yield new Understood("", List.of());
            }
            case Sought.Beside beside -> {
                var choice = new BesideWord(beside.word(), beside.distance());
                var texts = new ArticleTexts();
                yield visit(beside.sought(), (leaf, document, hits) -> {
                    List<TextSpan> kept = choice.of(texts.read(leaf, document), hits);
                    if (!kept.isEmpty()) {
                        visitor.visit(leaf, document, kept);
                    }
                });
            }
        };
    }

    /** Finds what a search finds, with words that give way when no article has them all. */
    private Understood visit(Sought.Words words, Visitor visitor) throws IOException, SearchFault {
        MentionLens lens = snapshot.lens();
        QueryParser.Parsed parsed = QueryParser.parse(words.query());
        var refining = new Refining(words.refinements(), lens, snapshot.topics());
        Compiled compiled = new QueryCompiler(lens).compile(parsed.clause());
        List<String> notes = new ArrayList<>(parsed.repairs());
        FixedBitSet found = found(refining.refine(compiled.query(), Optional.empty()));
        notes.addAll(compiled.notes());
        if (found.cardinality() == 0) {
            Optional<Compiled> some =
                    new Yielding(searcher, () -> new QueryCompiler(lens), refining).someOf(parsed.clause(), notes);
            if (some.isPresent()) {
                compiled = some.get();
                found = found(refining.refine(compiled.query(), Optional.empty()));
            }
        }
        visit(found, compiled.marks(), visitor);
        return new Understood(QueryWriter.write(parsed.clause()), notes);
    }

    /** {@return the articles that a query finds} */
    FixedBitSet found(Query query) throws IOException, SearchFault {
        FixedBitSet found = FoundArticles.of(searcher, query);
        stopIfCancelled();
        return found;
    }

    /** Shows what queries match in some articles. */
    void visit(FixedBitSet articles, List<Query> marks, Visitor visitor) throws IOException, SearchFault {
        if (marks.isEmpty()) {
            return;
        }
        var spans = new Spans(searcher, marks);
        int total = articles.cardinality();
        int done = 0;
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            var each = new SegmentBits(articles, leaf);
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                stopIfCancelled();
                List<TextSpan> hits = Spans.joined(spans.in(leaf, doc));
                if (!hits.isEmpty()) {
                    visitor.visit(leaf, doc, hits);
                }
                progress.report(++done, total);
            }
        }
    }

    /** Ends the work when nobody wants it any more. */
    void stopIfCancelled() throws SearchFault {
        if (progress.isCancelled()) {
            throw new SearchFault(SearchFault.Reason.CANCELLED, "The search was stopped.");
        }
    }
}
