package dateline.note;

import java.util.Locale;
import java.util.Optional;

/** The colours of a mark; each is also told apart by a pattern of its band. */
public enum NoteColour {
    /** The usual one. */
    YELLOW,
    /** The second. */
    GREEN,
    /** The third. */
    BLUE,
    /** The fourth. */
    PINK;

    /**
     * {@return the word for it in files}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the colour of a word, if it names one}
     *
     * @param word as in files
     */
    public static Optional<NoteColour> of(String word) {
        for (NoteColour colour : values()) {
            if (colour.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }
}
