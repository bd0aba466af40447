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
        return like(entity, entity.offices(), List.of(new EntityId(place)), entity.start());
    }

    /** {@return an entry that began on a day} */
    static Entity from(String start, Entity entity) {
        return like(entity, entity.offices(), entity.broader(), Optional.of(start));
    }

    /** {@return a person who has an office since a day} */
    static Entity inOffice(String title, String from, Entity person) {
        return like(
                person,
                List.of(new Office(title, Optional.of(from), Optional.empty())),
                person.broader(),
                person.start());
    }

    private static Entity like(Entity entity, List<Office> offices, List<EntityId> broader, Optional<String> start) {
        return new Entity(
                entity.id(),
                entity.type(),
                entity.labels(),
                entity.familyNames(),
                offices,
                broader,
                entity.exactMatch(),
                start,
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
