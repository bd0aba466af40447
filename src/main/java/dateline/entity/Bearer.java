package dateline.entity;

import java.util.List;

/**
 * Somebody who may be meant by a family name: of the ledger, or named in full in the text.
 *
 * @param id an identity
 * @param label the full name
 * @param offices posts held; none for somebody whom only the text knows
 * @param gender as the given name tells it
 */
record Bearer(EntityId id, String label, List<Office> offices, Gender gender) {
    /** What a form of address may tell. */
    enum Gender {
        /** A man. */
        MALE,
        /** A woman. */
        FEMALE,
        /** Not known. */
        UNKNOWN;

        /** {@return whether somebody may be of both} */
        boolean agreesWith(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    Bearer {
        offices = List.copyOf(offices);
    }

    static Bearer of(Entity person, Lexicon lexicon) {
        return new Bearer(person.id(), person.label(), person.offices(), gender(person.label(), lexicon));
    }

    static Bearer named(String fullName, Lexicon lexicon) {
        EntityId id = EntityId.ofForm(EntityType.PERSON, fullName);
        return new Bearer(id, fullName, List.of(), gender(fullName, lexicon));
    }

    static Gender gender(String name, Lexicon lexicon) {
        for (String word : NameKey.of(name).split(" ", -1)) {
            boolean male = lexicon.is(word, WordKind.MALE);
            boolean female = lexicon.is(word, WordKind.FEMALE);
            if (male != female) {
                return male ? Gender.MALE : Gender.FEMALE;
            }
        }
        return Gender.UNKNOWN;
    }
}
