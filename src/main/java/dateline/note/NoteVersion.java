package dateline.note;

import java.time.Instant;
import java.util.Optional;

/**
 * What one change made of a note.
 *
 * @param number counts the changes of the note, from 1
 * @param at when it was saved
 * @param note the note from then on; empty when the change removed it
 */
public record NoteVersion(int number, Instant at, Optional<Note> note) {}
