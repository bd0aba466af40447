package dateline.search;

import dateline.entity.EntityId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What the sidebar includes and excludes, as filters. Several values included of one kind are alternatives; different
 * kinds must all be met.
 */
final class Refining {
    private final Map<FacetKind, BooleanQuery.Builder> included = new EnumMap<>(FacetKind.class);
    private final List<Query> mentions = new ArrayList<>();
    private final BooleanQuery.Builder excluded = new BooleanQuery.Builder();
    private final boolean excludes;
    private final MentionLens lens;
    private Optional<Query> arrived = Optional.empty();

    /** {@return what a request asks for beside its query} */
    static Refining of(SearchRequest request, MentionLens lens, TopicSets topics) throws IOException {
        var refining = new Refining(request.refinements(), lens, topics);
        if (request.since().isPresent()) {
            long from = request.since().getAsLong() + 1;
            refining.arrived = Optional.of(LongPoint.newRangeQuery(Fields.ARRIVED, from, Long.MAX_VALUE));
        }
        return refining;
    }

    Refining(List<Refinement> refinements, MentionLens lens, TopicSets topics) throws IOException {
        this.lens = lens;
        boolean anyExcluded = false;
        for (Refinement refinement : refinements) {
            Query filter = filter(refinement, topics);
            if (refinement.sense() == Refinement.Sense.INCLUDE) {
                included.computeIfAbsent(refinement.kind(), kind -> new BooleanQuery.Builder())
                        .add(filter, Occur.SHOULD);
                if (refinement.kind().entityType().isPresent()) {
                    mentions.add(filter);
                }
            } else {
                excluded.add(filter, Occur.SHOULD);
                anyExcluded = true;
            }
        }
        excludes = anyExcluded;
    }

    private Query filter(Refinement refinement, TopicSets topics) throws IOException {
        return switch (refinement.kind()) {
            case TOPIC -> {
                var topic = lens.vocabulary().topics().get(refinement.id());
                yield topic.isEmpty() ? MatchNoDocsQuery.INSTANCE : new BitsQuery(topics.of(topic.get()));
            }
            case YEAR -> period(refinement.id());
            case SOURCE -> new TermQuery(new Term(Fields.SOURCE_NAME, ArticleDocument.term(refinement.id())));
            default -> lens.mentions(List.of(new EntityId(refinement.id())));
        };
    }

    private static Query period(String written) {
        return Period.read(written)
                .map(period -> LongPoint.newRangeQuery(
                        Fields.DAY, period.first().toEpochDay(), period.last().toEpochDay()))
                .orElse(MatchNoDocsQuery.INSTANCE);
    }

    /** {@return what finds the mentions of the entities that are included} */
    List<Query> mentions() {
        return mentions;
    }

    /** {@return whether a value of a kind is included} */
    boolean includes(FacetKind kind) {
        return included.containsKey(kind);
    }

    /**
     * {@return a query with the filters added}
     *
     * @param query what articles must match
     * @param without a kind whose included values do not count
     */
    Query refine(Query query, Optional<FacetKind> without) {
        var builder = new BooleanQuery.Builder().add(query, Occur.MUST);
        included.forEach((kind, values) -> {
            if (without.isEmpty() || without.get() != kind) {
                builder.add(values.build(), Occur.FILTER);
            }
        });
        arrived.ifPresent(newer -> builder.add(newer, Occur.FILTER));
        if (excludes) {
            builder.add(excluded.build(), Occur.MUST_NOT);
        }
        return builder.build();
    }
}
