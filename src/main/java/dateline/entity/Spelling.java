package dateline.entity;

/**
 * One way to write a name, as the finder looks for it.
 *
 * @param entity whose name it is
 * @param role what part of the name it is
 * @param capitals a bit for each word that must have a capital in the text too, the lowest for the first word
 * @param acronym whether it is one word in capitals, found in capitals only
 * @param commas a bit for each word that a comma or colon stands before, the lowest for the first word
 */
record Spelling(Entity entity, Role role, long capitals, boolean acronym, int commas) {
    /** What part of a name a spelling is. */
    enum Role {
        /** A name by itself. */
        FULL,
        /** A family name, which names somebody only after the full name. */
        FAMILY
    }
}
