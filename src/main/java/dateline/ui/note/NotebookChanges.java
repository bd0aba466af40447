package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.exporter.NoteEntry;
import dateline.note.Note;
import dateline.note.NoteConflict;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is changed in the notebook: several notes at once, and each time all of it is one undo. */
public final class NotebookChanges {
    private final NotebookDesk desk;
    private final Consumer<Exception> failed;

    NotebookChanges(NotebookDesk desk, Consumer<Exception> failed) {
        this.desk = desk;
        this.failed = failed;
    }

    /**
     * Writes other words into a note.
     *
     * @param entry the note
     * @param comment its words now
     */
    public void comment(NoteEntry entry, String comment) {
        if (!entry.comment().equals(comment)) {
            change(List.of(entry), note -> note.commented(comment));
        }
    }

    /**
     * Gives notes a tag more; those that have it stay as they are.
     *
     * @param chosen which notes
     * @param typed the tags, parted by commas or spaces
     */
    public void tag(List<NoteEntry> chosen, String typed) {
        List<String> more = Tags.typed(typed);
        change(
                chosen,
                note -> note.tagged(
                        Stream.concat(note.tags().stream(), more.stream()).toList()));
    }

    /**
     * Takes a tag from notes.
     *
     * @param chosen which notes
     * @param typed the tags, parted by commas or spaces
     */
    public void untag(List<NoteEntry> chosen, String typed) {
        List<String> less = Tags.typed(typed);
        change(
                chosen,
                note -> note.tagged(
                        note.tags().stream().filter(tag -> !less.contains(tag)).toList()));
    }

    /**
     * Links notes to somebody or something; those that are linked to it stay as they are.
     *
     * @param chosen which notes
     * @param entity whom or what
     */
    public void link(List<NoteEntry> chosen, EntityId entity) {
        change(
                chosen,
                note -> note.linked(Stream.concat(note.entities().stream(), Stream.of(entity))
                        .toList()));
    }

    /**
     * Takes a link from notes.
     *
     * @param chosen which notes
     * @param entity whom or what
     */
    public void unlink(List<NoteEntry> chosen, EntityId entity) {
        change(
                chosen,
                note -> note.linked(note.entities().stream()
                        .filter(other -> !other.equals(entity))
                        .toList()));
    }

    /**
     * Deletes notes.
     *
     * @param chosen which
     * @return whether they are gone
     */
    public boolean delete(List<NoteEntry> chosen) {
        return save(List.of(), chosen.stream().map(NoteEntry::id).toList());
    }

    /**
     * Settles a conflict.
     *
     * @param conflict which
     * @param choice what is to stay
     * @return whether it is settled
     */
    public boolean settle(NoteConflict conflict, Choice choice) {
        List<NoteId> other = List.of(conflict.elsewhere().id());
        return switch (choice) {
            // Its tag is taken first: the history then tells that it was settled, and it does not come again.
            case HERE -> save(List.of(conflict.elsewhereAlone()), other);
            case ELSEWHERE -> save(List.of(conflict.hereAsElsewhere(), conflict.elsewhereAlone()), other);
            case BOTH -> save(List.of(conflict.elsewhereAlone()), List.of());
        };
    }

    /** What stays of a note that was changed on both sides. */
    public enum Choice {
        /** The note as it is here. */
        HERE,
        /** The note as it was elsewhere. */
        ELSEWHERE,
        /** Both, each a note of its own. */
        BOTH
    }

    /** Changes notes as they are now: what is shown may be older than a change that was made a moment ago. */
    private void change(List<NoteEntry> chosen, UnaryOperator<Note> how) {
        save(
                chosen.stream()
                        .flatMap(entry -> desk.note(entry.id()).stream())
                        .map(how)
                        .toList(),
                List.of());
    }

    private boolean save(List<Note> changed, List<NoteId> deleted) {
        try {
            desk.changeAll(changed, deleted);
            return true;
        } catch (NoteFault fault) {
            failed.accept(fault);
            return false;
        }
    }
}
