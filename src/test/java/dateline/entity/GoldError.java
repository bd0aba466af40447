package dateline.entity;

/**
 * Something that the finder did otherwise than a careful reader.
 *
 * @param kind in what way
 * @param type the type of the mention
 * @param passage the name of the passage
 * @param words the words as they stand
 * @param said what the finder said, or the standard where it said nothing
 */
record GoldError(Kind kind, EntityType type, String passage, String words, String said) {
    /** The ways to err. */
    enum Kind {
        /** A name was not lit. */
        MISSED("not lit"),
        /** What is no name, or more or less than one, was lit. */
        FALSE("lit, but not so"),
        /** It was taken for another's. */
        CONFUSED("taken for another");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
