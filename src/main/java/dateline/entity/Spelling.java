package dateline.entity;

import java.util.List;

/**
 * One way to write a name, as the finder looks for it.
 *
 * @param entity whose name it is
 * @param role what part of the name it is
 * @param capitals for each word whether the text must have a capital too
 * @param acronym whether it is one word in capitals, found in capitals only
 * @param commas a bit for each word that a comma or colon stands before, the lowest for the first word
 */
record Spelling(Entity entity, Role role, List<Boolean> capitals, boolean acronym, int commas) {
    /** What part of a name a spelling is. */
    enum Role {
        /** A name by itself. */
        FULL,
        /** A family name, which names somebody only after the full name. */
        FAMILY
    }

    Spelling {
        capitals = List.copyOf(capitals);
    }
}
