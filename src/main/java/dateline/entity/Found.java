package dateline.entity;

import java.util.ArrayList;
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
     * @param letters how near they are to the ledger's
     */
    record Candidate(int first, int last, List<Spelling> spellings, Optional<Formed> form, Letters letters)
            implements Found {
        /** How the letters of a name are those of the ledger. */
        enum Letters {
            /** All are. */
            SAME,
            /** One is not, as when a finger slips, or in a long name. */
            SLIP,
            /** One is not, and the word may well be another name. */
            NEAR
        }

        public Candidate {
            spellings = List.copyOf(spellings);
        }

        Candidate of(Formed sameWords) {
            return new Candidate(first, last, spellings, Optional.of(sameWords), letters);
        }

        /** {@return whether every word is spelled as in the ledger} */
        boolean exact() {
            return letters == Letters.SAME;
        }

        /** {@return those whose family name it is} */
        List<Entity> family() {
            return entities(Spelling.Role.FAMILY);
        }

        /** {@return those whom the words name by themselves, without a full name before} */
        List<Entity> full() {
            return entities(Spelling.Role.FULL);
        }

        private List<Entity> entities(Spelling.Role role) {
            if (spellings.size() == 1) {
                Spelling only = spellings.getFirst();
                return only.role() == role ? List.of(only.entity()) : List.of();
            }
            List<Entity> entities = new ArrayList<>(spellings.size());
            for (Spelling spelling : spellings) {
                if (spelling.role() == role && !holds(entities, spelling.entity())) {
                    entities.add(spelling.entity());
                }
            }
            return entities;
        }

        private static boolean holds(List<Entity> entities, Entity entity) {
            for (Entity other : entities) {
                if (other.id().equals(entity.id())) {
                    return true;
                }
            }
            return false;
        }

        /** {@return whether the words are by themselves a name of something of a type} */
        boolean isFull(EntityType type) {
            for (Spelling spelling : spellings) {
                if (spelling.role() == Spelling.Role.FULL && spelling.entity().type() == type) {
                    return true;
                }
            }
            return false;
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
