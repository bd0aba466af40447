package dateline.search;

import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.Label;
import dateline.entity.NameKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of entities, as one state of the index and the ledger has them. */
final class EntityNames {
    private final MentionLens lens;

    EntityNames(MentionLens lens) {
        this.lens = lens;
    }

    /** {@return an entity with the name to show} */
    EntityName of(EntityId id) {
        Optional<String> inLedger = entry(id).map(entity -> entity.type().word());
        String value = id.value();
        String beforeSlash = value.substring(0, Math.max(0, value.indexOf('/')));
        return new EntityName(id, inLedger.orElse(beforeSlash), lens.label(id));
    }

    private Optional<Entity> entry(EntityId id) {
        return lens.vocabulary().ledger().ledger().get(id);
    }

    /** {@return the entities that words may mean, those whose whole name they are first} */
    List<EntityName> find(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        Set<EntityId> found = new LinkedHashSet<>();
        entityKinds().forEach(kind -> found.addAll(lens.entities(kind, typed.strip())));
        List<EntityName> names = new ArrayList<>(found.stream().map(this::of).toList());
        String key = NameKey.of(typed);
        names.sort(Comparator.comparing(name -> !isWhole(key, name)));
        return names;
    }

    private boolean isWhole(String key, EntityName name) {
        Stream<String> spellings = entry(name.id())
                .map(entity -> entity.labels().stream().map(Label::text))
                .orElse(Stream.of(name.label()));
        return spellings.map(NameKey::of).anyMatch(key::equals);
    }

    /** {@return the facets that count entities} */
    static List<FacetKind> entityKinds() {
        return Arrays.stream(FacetKind.values())
                .filter(kind -> kind.entityType().isPresent())
                .toList();
    }
}
