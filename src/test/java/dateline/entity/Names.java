package dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries of a ledger, for tests. */
final class Names {
    private Names() {}

    /** {@return an entry whose first label is the name shown} */
    static Entity entity(String id, String... labels) {
        return entity(id, List.of(), labels);
    }

    /** {@return a person with family names} */
    static Entity entity(String id, List<String> families, String... labels) {
        List<Label> all = new ArrayList<>();
        for (String label : labels) {
            all.add(new Label(label, "en", all.isEmpty() ? Label.Kind.PREFERRED : Label.Kind.ALTERNATIVE));
        }
        return new Entity(
                new EntityId(id),
                EntityType.of(id.substring(0, id.indexOf('/'))).orElseThrow(),
                all,
                families,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return an entry that lies in a place} */
    static Entity in(String place, Entity entity) {
        return new Entity(
                entity.id(),
                entity.type(),
                entity.labels(),
                entity.familyNames(),
                entity.offices(),
                List.of(new EntityId(place)),
                entity.exactMatch(),
                entity.start(),
                entity.end(),
                entity.scopeNote());
    }

    /** {@return the texts of an entry's labels} */
    static List<String> labels(EntityLedger ledger, String id) {
        return ledger.get(new EntityId(id)).stream()
                .flatMap(entity -> entity.labels().stream())
                .map(Label::text)
                .toList();
    }
}
