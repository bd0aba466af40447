package dateline.ui.note;

import dateline.exporter.NoteEntry;
import dateline.note.NoteConflict;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** Under the list: what is written in the chosen notes, both sides of a conflict, or where notes are to be moved. */
final class NotebookLower extends VBox {
    private final NotebookModel model;
    private final Words words;
    private final NotebookPane.Acts acts;
    private final NotebookList list;
    private final NotebookEditor editor;
    private final ConflictView conflict;
    private final MoveView move;

    NotebookLower(NotebookModel model, Words words, NotebookPane.Acts acts, NotebookList list) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.list = list;
        this.editor = new NotebookEditor(model, words, acts::undo);
        this.conflict = new ConflictView(model, words, this::settle);
        this.move = new MoveView(model, words, acts::openArticle, this::move);
        getChildren().addAll(move, editor, conflict);
    }

    /** Shows what belongs to the notes that are chosen now. */
    void turn() {
        List<NoteEntry> chosen = list.chosen();
        Optional<NoteConflict> both = conflict();
        move.close();
        editor.turn(both.isPresent() ? List.of() : chosen);
        conflict.show(both);
    }

    private Optional<NoteConflict> conflict() {
        List<NoteEntry> chosen = list.chosen();
        return chosen.size() == 1 ? model.conflict(chosen.getFirst()) : Optional.empty();
    }

    void save() {
        editor.save();
    }

    void focusComment() {
        editor.focusComment();
    }

    void focusLinks() {
        editor.focusLinks();
    }

    /** Settles the conflict that is shown, if one is. */
    void settle(NotebookChanges.Choice choice) {
        if (conflict().filter(both -> model.changes().settle(both, choice)).isPresent()) {
            acts.done(words.get("conflict.kept." + choice));
            list.takeFocus();
        }
    }

    /** Asks where the chosen notes belong; those whose passage stands in its article stay there. */
    void askWhere() {
        List<NoteEntry> movable = NotebookChanges.movable(list.chosen());
        if (movable.isEmpty()) {
            acts.say(words.get("move.none"));
            return;
        }
        editor.turn(List.of());
        conflict.show(Optional.empty());
        move.open(movable);
    }

    private void move(ArticleOffer article) {
        List<NoteEntry> movable = NotebookChanges.movable(list.chosen());
        leave();
        if (model.changes().move(movable, article.id())) {
            acts.done(words.get("move.done", movable.size(), article.headline()));
        }
    }

    /** {@return whether it was being asked where notes belong, and no longer is} */
    boolean leave() {
        boolean was = move.close();
        if (was) {
            turn();
            list.takeFocus();
        }
        return was;
    }
}
