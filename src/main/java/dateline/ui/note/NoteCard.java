package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One note: the passage, the comment, tags, colour. All of it can be written in where it stands. */
final class NoteCard extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double LINE = 18;

    private final NoteId id;
    private final NotesModel model;
    private final Words words;
    private final TextArea comment = new TextArea();
    private final TextField tags = new TextField();
    private final LinkField links;

    NoteCard(PlacedNote entry, NotesModel model, Words words, NotesPane.Acts acts) {
        this.id = entry.note().id();
        this.model = model;
        this.words = words;
        this.links =
                new LinkField(model.offers(), words, new Linking(entry.note().subject(), acts));
        Note note = entry.note();
        getStyleClass().addAll("note-card", "note-" + note.colour().word());
        note.anchor()
                .ifPresentOrElse(
                        anchor -> getChildren().add(quote(anchor, entry)),
                        () -> getChildren().add(line(words.get("note.whole"), "note-whole")));
        if (entry.isUnplaced()) {
            getChildren().add(places(entry));
        }
        getChildren().addAll(comment(note), tags(note), links(note), foot(note, acts));
        setOnMouseClicked(event -> {
            model.turnTo(id);
            acts.reveal(id);
        });
    }

    /** What is done with the names that this note is linked to. */
    private final class Linking implements LinkField.Acts {
        private final NoteSubject subject;
        private final NotesPane.Acts acts;

        private Linking(NoteSubject subject, NotesPane.Acts acts) {
            this.subject = subject;
            this.acts = acts;
        }

        @Override
        public List<NoteSubject> subjects() {
            return List.of(subject);
        }

        @Override
        public void add(EntityId entity) {
            model.link(id, entity);
        }

        @Override
        public void remove(EntityId entity) {
            model.unlink(id, entity);
        }

        @Override
        public void undo() {
            acts.undo();
        }
    }

    NoteId id() {
        return id;
    }

    void mark(Optional<NoteId> current) {
        pseudoClassStateChanged(CURRENT, current.equals(Optional.of(id)));
    }

    /** Shows a note as it is now; words that are here already are left alone, caret and all. */
    void take(Note note) {
        if (!comment.getText().equals(note.comment())) {
            comment.setText(note.comment());
        }
        if (!Tags.typed(tags.getText()).equals(note.tags())) {
            tags.setText(typed(note));
        }
        links.show(note.entities());
    }

    void takeFocus() {
        comment.requestFocus();
        comment.end();
    }

    /** Takes the keyboard to the names that the note is linked to. */
    void focusLinks() {
        links.field().requestFocus();
    }

    private Label quote(Anchor anchor, PlacedNote entry) {
        Label quote = line(anchor.exact().replace('\n', ' '), "note-quote");
        quote.setWrapText(true);
        quote.setMaxHeight(3 * LINE + 6);
        if (entry.place().isEmpty()) {
            quote.getStyleClass().add("note-lost");
        }
        return quote;
    }

    /** Where the passage may stand now, to choose from. */
    private VBox places(PlacedNote entry) {
        var places = new VBox();
        places.getStyleClass().add("note-places");
        boolean none = entry.doubtful().isEmpty();
        Label sentence = line(words.get(none ? "note.lost" : "note.doubtful"), "note-doubt");
        sentence.setWrapText(true);
        places.getChildren().add(sentence);
        for (Doubtful place : entry.doubtful()) {
            var choice = new Button(place.words(), new FontIcon(Feather.MAP_PIN));
            choice.getStyleClass().addAll("flat-button", "note-place");
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setWrapText(true);
            choice.setAccessibleText(words.get("note.place", place.words()));
            choice.setTooltip(new Tooltip(words.get("note.place", place.words())));
            choice.setOnAction(event -> model.place(id, place.span()));
            places.getChildren().add(choice);
        }
        return places;
    }

    private TextArea comment(Note note) {
        comment.setText(note.comment());
        comment.getStyleClass().add("note-comment");
        comment.setPromptText(words.get("note.comment"));
        comment.setAccessibleText(words.get("note.comment.accessible"));
        comment.setWrapText(true);
        comment.setPrefRowCount(1);
        comment.textProperty().subscribe(typed -> model.comment(id, typed));
        comment.focusedProperty().subscribe(this::focus);
        comment.textProperty().subscribe(typed -> grow());
        comment.widthProperty().subscribe(width -> grow());
        return comment;
    }

    // A text area does not grow with its words by itself: its height follows what the words would take as a label.
    private void grow() {
        var measure = new Text(comment.getText() + "\u200b");
        measure.setFont(comment.getFont());
        measure.setWrappingWidth(Math.max(60, comment.getWidth() - 22));
        double lines = Math.max(1, Math.ceil(measure.getLayoutBounds().getHeight() / LINE - 0.2));
        comment.setPrefHeight(lines * LINE + 8);
        comment.setMinHeight(Math.min(lines, 12) * LINE + 8);
    }

    private TextField tags(Note note) {
        tags.setText(typed(note));
        tags.getStyleClass().add("note-tags");
        tags.setPromptText(words.get("note.tags"));
        tags.setAccessibleText(words.get("note.tags"));
        tags.textProperty().subscribe(typed -> model.tags(id, typed));
        tags.focusedProperty().subscribe(this::focus);
        return tags;
    }

    private LinkField links(Note note) {
        links.show(note.entities());
        links.field().focusedProperty().subscribe(this::focus);
        return links;
    }

    private static String typed(Note note) {
        return Tags.shown(note.tags());
    }

    private HBox foot(Note note, NotesPane.Acts acts) {
        var foot = new HBox();
        foot.getStyleClass().add("note-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        for (NoteColour colour : NoteColour.values()) {
            foot.getChildren().add(swatch(colour, note.colour() == colour));
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var delete = new Button("", new FontIcon(Feather.TRASH_2));
        delete.getStyleClass().addAll("flat-button", "note-delete");
        delete.setTooltip(new Tooltip(words.get("note.delete")));
        delete.setAccessibleText(words.get("note.delete"));
        delete.setOnAction(event -> acts.delete(id));
        foot.getChildren().addAll(space, delete);
        return foot;
    }

    private Button swatch(NoteColour colour, boolean chosen) {
        var swatch = new Button();
        swatch.getStyleClass().setAll("swatch", "swatch-" + colour.word());
        if (chosen) {
            swatch.getStyleClass().add("chosen");
        }
        swatch.setTooltip(new Tooltip(words.get("colour." + colour)));
        swatch.setAccessibleText(words.get("colour." + colour));
        swatch.setOnAction(event -> model.colour(id, colour));
        return swatch;
    }

    private void focus(boolean has) {
        if (has) {
            model.turnTo(id);
        } else {
            model.save();
        }
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
