package dateline.store;

import dateline.note.Note;
import dateline.note.NoteId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Notes as lines of their journal: what the lines add up to, and the line that puts a note. */
final class NoteLines {
    /** The journal of notes. */
    static final JournalKind KIND = new JournalKind("note", "notes");

    /** Removed ones too, so that a note put back has its old place. */
    private final Map<NoteId, Optional<Note>> notes = new LinkedHashMap<>();

    /** The lines of notes that have more in them than this version knows. */
    private final Map<NoteId, ObjectNode> strange = new HashMap<>();

    private long taken;

    /** {@return every note that was put and not removed, in the order first put} */
    List<Note> notes() {
        return notes.values().stream().flatMap(Optional::stream).toList();
    }

    /** {@return each note as a line; the same notes give the same bytes} */
    List<JournalLine> lines() {
        return notes().stream().map(note -> put(note, note.modified())).toList();
    }

    /** {@return the fewest lines that add up to the same as all that were taken, removed notes included} */
    List<JournalLine> summary(Instant at) {
        return notes.entrySet().stream()
                .map(entry -> entry.getValue()
                        .map(note -> put(note, note.modified()))
                        .orElseGet(() -> JournalLine.remove(KIND, entry.getKey().value(), at)))
                .toList();
    }

    /** {@return how many of the lines taken say nothing any more, for a later one is about the same note} */
    long outdated() {
        return taken - notes.size();
    }

    /** {@return the line that puts a note, with all that was in its last one and is not known here} */
    JournalLine put(Note note, Instant at) {
        return put(note, at, Optional.ofNullable(strange.get(note.id())));
    }

    private static JournalLine put(Note note, Instant at, Optional<ObjectNode> old) {
        Optional<ObjectNode> before =
                old.map(line -> line.path(KIND.property())).map(ObjectNode.class::cast);
        return JournalLine.put(KIND, WebAnnotation.of(note, before), at, old);
    }

    /** Takes a line into account; says whether it was about a note. */
    boolean take(JournalLine line) {
        boolean isOne = understand(line);
        taken += isOne ? 1 : 0;
        return isOne;
    }

    private boolean understand(JournalLine line) {
        return switch (line.op()) {
            case REMOVE -> {
                notes.put(new NoteId(line.id()), Optional.empty());
                yield true;
            }
            case PUT -> {
                Optional<Instant> at = line.at();
                Optional<Note> note = note(line);
                note.ifPresent(put -> take(line, put, at.orElseThrow()));
                yield note.isPresent();
            }
        };
    }

    /** {@return the note that a line puts; empty when it puts none} */
    static Optional<Note> note(JournalLine line) {
        return line.op() == JournalLine.Op.PUT
                ? line.at().flatMap(when -> WebAnnotation.note(line.content(), when))
                : Optional.empty();
    }

    private void take(JournalLine line, Note note, Instant at) {
        notes.put(note.id(), Optional.of(note));
        boolean ordinary = put(note, at, Optional.empty()).json().equals(line.json());
        if (ordinary) {
            strange.remove(note.id());
        } else {
            strange.put(note.id(), line.json());
        }
    }
}
