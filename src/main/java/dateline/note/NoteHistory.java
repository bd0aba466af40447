package dateline.note;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a note ever was.
 *
 * @param id the note, there or removed
 * @param versions what each change made of it, the first first; none when there never was such a note
 */
public record NoteHistory(NoteId id, List<NoteVersion> versions) {
    public NoteHistory {
        versions = List.copyOf(versions);
    }

    /**
     * {@return the version of a number; empty when there is none}
     *
     * @param number from 1
     */
    public Optional<NoteVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /**
     * {@return what a person means who wants the note back: as it was before it was removed, or before its last change;
     * empty when there is nothing to go back to}
     */
    public Optional<NoteVersion> before() {
        return versions.stream()
                .limit(Math.max(0, versions.size() - 1))
                .filter(version -> version.note().isPresent())
                .reduce((earlier, later) -> later);
    }

    /**
     * {@return the note as it was last, also when it was removed since}
     */
    public Optional<Note> lastNote() {
        return versions.stream().flatMap(version -> version.note().stream()).reduce((earlier, later) -> later);
    }

    /**
     * {@return when it was changed last; the beginning of time when it never was}
     */
    public Instant lastChange() {
        return versions.isEmpty() ? Instant.EPOCH : versions.getLast().at();
    }
}
