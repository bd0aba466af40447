package dateline.entity;

import java.util.List;
import java.util.Optional;

/** Words of a text that may be a name: places in it of the first and the last word. */
sealed interface Found {
    /** {@return the place of the first word} */
    int first();

    /** {@return the place of the last word} */
    int last();

    /** {@return how many words} */
    default int length() {
        return last() - first() + 1;
    }

    /**
     * Words that a ledger has as a name.
     *
     * @param spellings whose names they may be
     * @param form what their form makes of the same words
     * @param exact whether every word is spelled as in the ledger
     */
    record Candidate(int first, int last, List<Spelling> spellings, Optional<Formed> form, boolean exact)
            implements Found {
        public Candidate {
            spellings = List.copyOf(spellings);
        }

        Candidate of(Formed sameWords) {
            return new Candidate(first, last, spellings, Optional.of(sameWords), exact);
        }

        /** {@return those whose family name it is} */
        List<Entity> family() {
            return spellings.stream()
                    .filter(spelling -> spelling.role() == Spelling.Role.FAMILY)
                    .map(Spelling::entity)
                    .distinct()
                    .toList();
        }

        /** {@return those whom the words name by themselves, without a full name before} */
        List<Entity> full() {
            return spellings.stream()
                    .filter(spelling -> spelling.role() == Spelling.Role.FULL)
                    .map(Spelling::entity)
                    .distinct()
                    .toList();
        }

        /** {@return whether the words are by themselves a name of something of a type} */
        boolean isFull(EntityType type) {
            return spellings.stream()
                    .anyMatch(spelling -> spelling.role() == Spelling.Role.FULL
                            && spelling.entity().type() == type);
        }
    }

    /**
     * Words that their form makes a name.
     *
     * @param type of what
     * @param family the place of the word that is a person's family name; of the word that is the name of all else
     * @param given whether a person's given name, or its initial, stands beside the family name
     */
    record Formed(int first, int last, EntityType type, int family, boolean given) implements Found {
        static Formed thing(int first, int last, EntityType type, int name) {
            return new Formed(first, last, type, name, false);
        }
    }
}
