package dateline.search;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Matches articles already known, as bits of the whole index; good for the one state of it that they were found in. */
final class BitsQuery extends Query {
    private final FixedBitSet bits;

    BitsQuery(FixedBitSet bits) {
        this.bits = bits;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                var articles = new SegmentBits(bits, leaf);
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, articles));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(@Nullable String field) {
        return "bits";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BitsQuery query && query.bits.equals(bits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(BitsQuery.class, bits.length());
    }
}
