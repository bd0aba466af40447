package dateline.search;

import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * The mentions in one state of the index, read through one state of the ledger: whom each term names now. Entities are
 * numbered in the order of their labels. Immutable.
 */
final class MentionLens {
    /** The number of no entity: words that name nobody any more. */
    static final int NOBODY = -1;

    private final Vocabulary vocabulary;
    private final MentionTerms terms;
    private final WordPatterns patterns;
    private final List<NamedEntity> entities = new ArrayList<>();
    private final FormedNames formed = new FormedNames();
    private final Map<EntityId, Integer> numbers = new HashMap<>();
    private final Map<EntityId, List<MentionTerm>> written = new HashMap<>();

    /** For each segment the number of the entity that the term of an ordinal there names. */
    private final int[][] bySegment;

    MentionLens(Vocabulary vocabulary, MentionTerms terms, int segments) throws IOException {
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.patterns = new WordPatterns(terms.reader(), terms.counts());
        List<Optional<EntityId>> namedBy =
                terms.all().stream().map(vocabulary::named).toList();
        for (int term = 0; term < namedBy.size(); term++) {
            MentionTerm words = terms.all().get(term);
            namedBy.get(term)
                    .ifPresent(id -> written.computeIfAbsent(id, none -> new ArrayList<>(2))
                            .add(words));
        }
        vocabulary.unsettled().keySet().forEach(id -> written.putIfAbsent(id, List.of()));
        for (var each : written.entrySet()) {
            entities.add(entity(each.getKey(), each.getValue()));
        }
        entities.sort(Comparator.comparing(NamedEntity::label).thenComparing(NamedEntity::id));
        for (int number = 0; number < entities.size(); number++) {
            NamedEntity entity = entities.get(number);
            numbers.put(entity.id(), number);
            if (entity.id().isOfForm()) {
                formed.add(entity);
            }
        }
        this.bySegment = bySegment(namedBy, segments);
    }

    private NamedEntity entity(EntityId id, List<MentionTerm> terms) throws IOException {
        Optional<Entity> entry = vocabulary.ledger().ledger().get(id);
        if (entry.isPresent()) {
            return new NamedEntity(
                    id, FacetKind.of(entry.get().type()), entry.get().label());
        }
        return new NamedEntity(id, kindOfForm(id), mostFrequent(terms));
    }

    private static FacetKind kindOfForm(EntityId id) {
        String word = id.value().substring(0, id.value().indexOf('/'));
        return EntityType.of(word).map(FacetKind::of).orElse(FacetKind.EVENT);
    }

    private String mostFrequent(List<MentionTerm> terms) throws IOException {
        MentionTerm best = terms.getFirst();
        if (terms.size() > 1) {
            int most = 0;
            for (MentionTerm term : terms) {
                int articles = this.terms.articles(term);
                if (articles > most) {
                    most = articles;
                    best = term;
                }
            }
        }
        return best.surface();
    }

    private int[][] bySegment(List<Optional<EntityId>> namedBy, int segments) {
        int[] byTerm = namedBy.stream()
                .mapToInt(named -> named.map(numbers::get).orElse(NOBODY))
                .toArray();
        int[][] all = new int[segments][];
        for (int segment = 0; segment < segments; segment++) {
            all[segment] = Arrays.stream(terms.ofSegment(segment))
                    .map(term -> byTerm[term])
                    .toArray();
        }
        return all;
    }

    /**
     * An entity that words of the articles name.
     *
     * @param id of an entry, or of form
     * @param kind the facet that counts it
     * @param label the name to show; of something of form alone, the words it is most often written in
     */
    record NamedEntity(EntityId id, FacetKind kind, String label) {}

    /** {@return the state of the index that is read} */
    IndexReader reader() {
        return terms.reader();
    }

    /** {@return how frequent words are there} */
    LiveCounts counts() {
        return terms.counts();
    }

    /** {@return the words there that patterns mean} */
    WordPatterns patterns() {
        return patterns;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** {@return everyone named, each at the entity's number} */
    List<NamedEntity> entities() {
        return entities;
    }

    /** {@return the number of the entity that each ordinal of a segment names, or {@link #NOBODY}} */
    int[] ofSegment(int segment) {
        return bySegment[segment];
    }

    /** {@return the entities of a kind that words may mean: entries by any of their names, others by their own words} */
    List<EntityId> entities(FacetKind kind, String typed) {
        List<EntityId> found = new ArrayList<>(vocabulary.entities(kind, typed));
        found.addAll(formed.find(kind, typed));
        return found;
    }

    /** {@return the name to show for an entity} */
    String label(EntityId id) {
        Integer number = numbers.get(id);
        if (number != null) {
            return entities.get(number).label();
        }
        return vocabulary.ledger().ledger().get(id).map(Entity::label).orElse(id.value());
    }

    /** {@return what finds the mentions of entities, as they are named now} */
    Query mentions(Collection<EntityId> ids) {
        List<EntityId> now =
                ids.stream().map(vocabulary.ledger()::remaining).distinct().toList();
        List<Query> phrases = now.stream()
                .flatMap(id -> vocabulary.unsettled().getOrDefault(id, List.of()).stream())
                .toList();
        Query found = known(now);
        if (phrases.isEmpty()) {
            return found;
        }
        var builder = new BooleanQuery.Builder().add(found, Occur.SHOULD);
        phrases.forEach(phrase -> builder.add(phrase, Occur.SHOULD));
        return builder.build();
    }

    /** {@return the terms that stand in the text where it names entities} */
    List<String> terms(List<EntityId> ids) {
        return ids.stream()
                .map(vocabulary.ledger()::remaining)
                .distinct()
                .flatMap(id -> written.getOrDefault(id, List.of()).stream())
                .map(term -> term.inText().text())
                .toList();
    }

    /** {@return what finds the mentions of entities that the index knows as mentions} */
    Query known(List<EntityId> ids) {
        return anyOf(ids.stream()
                .flatMap(id -> written.getOrDefault(id, List.of()).stream())
                .toList());
    }

    /** {@return what finds the mentions that were found as one of some entities, whomever they name now} */
    Query foundAs(Set<EntityId> ids) {
        return anyOf(
                terms.all().stream().filter(term -> ids.contains(term.found())).toList());
    }

    private static Query anyOf(List<MentionTerm> terms) {
        if (terms.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var builder = new SynonymQuery.Builder(Fields.TEXT);
        terms.forEach(term -> builder.addTerm(term.inText()));
        return builder.build();
    }
}
