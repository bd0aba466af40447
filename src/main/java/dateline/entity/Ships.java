package dateline.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ships of one text that bear a person's name: behind {@code USS Ronald Reagan}, {@code Ronald Reagan} may be the ship. */
final class Ships {
    /** So near a word such as {@code homeported} speaks of the name. */
    private static final int NEAR = 3;

    private final TextWords words;
    private final Map<String, Ship> byName = new HashMap<>();

    /** A ship and where the text names it first. */
    private record Ship(Entity entity, int from) {}

    Ships(TextWords words) {
        this.words = words;
    }

    /** Tells of something of the ledger that the text names. */
    void note(Found name, Entity entity) {
        boolean ship = entity.type() == EntityType.ORGANISATION && name.length() > 1;
        if (ship && words.is(name.first(), WordKind.SHIP)) {
            byName.putIfAbsent(key(name.first() + 1, name.last()), new Ship(entity, name.first()));
        }
    }

    /** {@return the ship that a person's name means here: named before, and spoken of as ships are} */
    Optional<Entity> meant(Found person) {
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(byName.get(key(person.first(), person.last())))
                .filter(ship -> ship.from() < person.first() && isSpokenOf(person))
                .map(Ship::entity);
    }

    private boolean isSpokenOf(Found person) {
        boolean article = person.first() > 0 && words.lower(person.first() - 1).equals("the");
        boolean before = TownOrBase.nearest(person.first(), words, WordKind.BASE_CUE) <= NEAR;
        return article || before || TownOrBase.nearest(person.last(), words, WordKind.BASE_CUE) <= NEAR;
    }

    private String key(int first, int last) {
        return NameKey.of(words.between(first, last));
    }
}
