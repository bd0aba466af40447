package dateline.search;

import dateline.entity.EntityId;
import dateline.job.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** Who is named together with whom, over one state of the index: in the same articles, in the same sentences. */
final class NamedTogether {
    private final Snapshot snapshot;
    private final MentionLens lens;
    private final SoughtArticles articles;

    NamedTogether(Snapshot snapshot, Progress progress) {
        this.snapshot = snapshot;
        this.lens = snapshot.lens();
        this.articles = new SoughtArticles(snapshot, progress);
    }

    /** {@return all sentences that name both, in order of date} */
    List<SharedSentence> pair(EntityId one, EntityId other) throws IOException, SearchFault {
        Query ones = lens.mentions(List.of(one));
        Query others = lens.mentions(List.of(other));
        FixedBitSet both = articles.found(ones);
        both.and(articles.found(others));
        var sentences = new HeldSentences(articles, both, ones);
        IntStream.Builder shared = IntStream.builder();
        articles.visit(
                both,
                List.of(others),
                (leaf, document, hits) -> hits.stream()
                        .mapToInt(hit -> sentences.at(leaf.docBase + document, hit.start()))
                        .filter(number -> number != HeldSentences.NONE)
                        .forEach(shared));
        Occurrences places = sentences.chosen(shared.build());
        return new SharedSentences(snapshot).read(places, List.of(ones, others), Integer.MAX_VALUE);
    }

    /** {@return who is named together with an entity} */
    Companions companions(CompanionsRequest request) throws IOException, SearchFault {
        EntityId entity = lens.vocabulary().ledger().remaining(request.entity());
        FixedBitSet found = articles.found(lens.mentions(List.of(entity)));
        var sentences = new HeldSentences(articles, found, lens.mentions(List.of(entity)));
        var mentions = new MentionsBeside(snapshot, articles);
        mentions.count(found, sentences);
        List<Companion> ranked = ranked(entity, found, mentions);
        int total = ranked.size();
        if (request.examples() == 0) {
            ranked = ranked.subList(0, Math.min(request.limit(), ranked.size()));
            return new Companions(new EntityNames(lens).of(entity), found.cardinality(), total, ranked);
        }
        List<Companion> shown = new ArrayList<>();
        for (Companion each : ranked.subList(0, Math.min(request.limit(), ranked.size()))) {
            articles.stopIfCancelled();
            Occurrences places =
                    sentences.chosen(IntStream.of(mentions.of(each.entity().id())));
            List<Query> names =
                    List.of(lens.mentions(List.of(entity, each.entity().id())));
            List<SharedSentence> examples = new SharedSentences(snapshot).read(places, names, request.examples());
            shown.add(new Companion(each.entity(), each.articles(), each.sentences(), each.strength(), examples));
        }
        return new Companions(new EntityNames(lens).of(entity), found.cardinality(), total, shown);
    }

    private List<Companion> ranked(EntityId entity, FixedBitSet found, MentionsBeside mentions)
            throws IOException, SearchFault {
        FixedBitSet every = articles.found(QueryCompiler.EVERY_ARTICLE);
        Map<EntityId, FacetCount> totals = articlesOfEach(every);
        List<Companion> companions = new ArrayList<>();
        for (Map.Entry<EntityId, FacetCount> each : articlesOfEach(found).entrySet()) {
            if (!each.getKey().equals(entity)) {
                FacetCount both = each.getValue();
                FacetCount total = totals.getOrDefault(each.getKey(), both);
                var association =
                        new Association(both.count(), found.cardinality(), total.count(), every.cardinality());
                companions.add(new Companion(
                        new EntityName(each.getKey(), both.kind().word(), both.label()),
                        both.count(),
                        mentions.of(each.getKey()).length,
                        association.logLikelihood(),
                        List.of()));
            }
        }
        companions.sort(Comparator.comparingInt(Companion::sentences)
                .thenComparingDouble(Companion::strength)
                .reversed()
                .thenComparing(companion -> companion.entity().label())
                .thenComparing(companion -> companion.entity().id()));
        return companions;
    }

    private Map<EntityId, FacetCount> articlesOfEach(FixedBitSet found) throws IOException {
        Map<EntityId, FacetCount> counts = new HashMap<>();
        snapshot.facets().count(EntityNames.entityKinds(), found).values().stream()
                .flatMap(List::stream)
                .forEach(count -> counts.put(new EntityId(count.id()), count));
        return counts;
    }
}
