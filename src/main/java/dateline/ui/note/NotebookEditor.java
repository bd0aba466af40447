package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.exporter.LinkedEntity;
import dateline.exporter.NoteEntry;
import dateline.note.NoteSubject;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Under the list of notes: the words of the one that is chosen, and the names that all chosen ones are linked to. */
final class NotebookEditor extends HBox {
    private final NotebookChanges changes;
    private final TextArea comment = new TextArea();
    private final LinkField links;
    private List<NoteEntry> chosen = List.of();

    /** The note whose words are in the field. */
    private Optional<NoteEntry> written = Optional.empty();

    NotebookEditor(NotebookModel model, Words words, Runnable undo) {
        this.changes = model.changes();
        this.links = new LinkField(model.offers(), words, new Linking(undo));
        getStyleClass().add("notebook-editor");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        links.setId("notebook-links");
        getChildren().addAll(comment(words), links);
        HBox.setHgrow(comment, Priority.ALWAYS);
    }

    private TextArea comment(Words words) {
        comment.setId("notebook-comment");
        comment.setPromptText(words.get("note.comment"));
        comment.setAccessibleText(words.get("note.comment.accessible"));
        comment.setWrapText(true);
        comment.setPrefRowCount(2);
        comment.managedProperty().bind(comment.visibleProperty());
        comment.focusedProperty().subscribe(has -> {
            if (!has) {
                save();
            }
        });
        return comment;
    }

    void focusComment() {
        comment.requestFocus();
    }

    void focusLinks() {
        links.field().requestFocus();
    }

    /** Saves what was written in one note, and shows the words of the one that is chosen now. */
    void turn(List<NoteEntry> now) {
        chosen = List.copyOf(now);
        Optional<NoteEntry> one = now.size() == 1 ? Optional.of(now.getFirst()) : Optional.empty();
        boolean same = one.isPresent() && one.map(NoteEntry::id).equals(written.map(NoteEntry::id));
        if (!(same && comment.isFocused())) {
            save();
            written = one;
            comment.setText(one.map(NoteEntry::comment).orElse(""));
            comment.setVisible(one.isPresent());
        }
        setVisible(!now.isEmpty());
        links.show(common());
    }

    /** Saves what was written. */
    void save() {
        Optional<NoteEntry> entry = written;
        written = Optional.empty();
        entry.ifPresent(one -> changes.comment(one, comment.getText()));
        written = entry.map(one -> one.commented(comment.getText()));
    }

    private List<EntityId> common() {
        List<EntityId> common = new ArrayList<>();
        for (int note = 0; note < chosen.size(); note++) {
            List<EntityId> linked =
                    chosen.get(note).links().stream().map(LinkedEntity::id).toList();
            if (note == 0) {
                common.addAll(linked);
            } else {
                common.retainAll(linked);
            }
        }
        return common;
    }

    /** What is done with the names that the chosen notes are linked to. */
    private final class Linking implements LinkField.Acts {
        private final Runnable undo;

        private Linking(Runnable undo) {
            this.undo = undo;
        }

        @Override
        public List<NoteSubject> subjects() {
            return chosen.stream()
                    .map(entry -> entry.note().subject())
                    .distinct()
                    .toList();
        }

        @Override
        public void add(EntityId entity) {
            changes.link(chosen, entity);
        }

        @Override
        public void remove(EntityId entity) {
            changes.unlink(chosen, entity);
        }

        @Override
        public void undo() {
            undo.run();
        }
    }
}
