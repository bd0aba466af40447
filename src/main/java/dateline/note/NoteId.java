package dateline.note;

/**
 * The identity of a note: a UUID as a URN, as Web Annotation ids are.
 *
 * @param value such as {@code urn:uuid:…}; not blank
 */
public record NoteId(String value) {
    public NoteId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a note needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
