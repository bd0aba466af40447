package dateline.ui.note;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import dateline.exporter.NoteEntry;
import dateline.exporter.NoteTarget;
import dateline.note.Note;
import dateline.note.NoteConflict;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
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
     * Changes the tags of notes: {@code a} gives a tag more, {@code -a} takes it away, {@code a=b} puts another in its
     * place, in those notes that have it.
     *
     * @param chosen which notes
     * @param typed what is to be changed, parted by commas or spaces
     */
    public void retag(List<NoteEntry> chosen, String typed) {
        change(chosen, note -> note.tagged(Tags.changed(note.tags(), typed)));
    }

    /**
     * {@return those of some notes that may be moved to another article: on a whole article, or on a passage that is not
     * to be found}
     *
     * @param chosen which notes
     */
    public static List<NoteEntry> movable(List<NoteEntry> chosen) {
        return chosen.stream().filter(NotebookChanges::isMovable).toList();
    }

    private static boolean isMovable(NoteEntry entry) {
        return switch (entry.target()) {
            case NoteTarget.WholeArticle on -> true;
            case NoteTarget.Passage on -> on.where().isEmpty();
            case NoteTarget.OfEntity on -> false;
            case NoteTarget.OfSearch on -> false;
        };
    }

    /**
     * Moves notes to another article; a passage is looked for there.
     *
     * @param movable which notes
     * @param article where they belong
     * @return whether they are there
     */
    public boolean move(List<NoteEntry> movable, ArticleId article) {
        return change(movable, note -> note.about(new NoteSubject.OnArticle(article, note.anchor())));
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
    private boolean change(List<NoteEntry> chosen, UnaryOperator<Note> how) {
        return save(
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
