package dateline.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

/** One article of an index, to which queries are put. */
final class OneArticle {
    private final IndexSearcher searcher;
    private final LeafReaderContext segment;
    private final int inSegment;

    /**
     * Takes an article.
     *
     * @param reader the index
     * @param document the number of the article's document
     */
    OneArticle(IndexReader reader, int document) {
        this.searcher = new IndexSearcher(reader);
        List<LeafReaderContext> leaves = reader.leaves();
        this.segment = leaves.get(ReaderUtil.subIndex(document, leaves));
        this.inSegment = document - segment.docBase;
    }

    /** {@return whether a query finds the article} */
    boolean isFoundBy(Query query) throws IOException {
        Scorer scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(segment);
        return scorer != null && scorer.iterator().advance(inSegment) == inSegment;
    }

    /** {@return what the parts of a query match in its text, in order} */
    List<Spans.Match> matches(List<Query> marks) throws IOException {
        return new Spans(searcher, marks).in(segment, inSegment);
    }
}
