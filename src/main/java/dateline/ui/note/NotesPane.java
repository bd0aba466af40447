package dateline.ui.note;

import dateline.archive.TextSpan;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import dateline.ui.text.Notice;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The notes on the open article, one under the other. */
public final class NotesPane extends BorderPane {
    private final NotesModel model;
    private final Words words;
    private final Acts acts;
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Label count = new Label();
    private final Label trouble = new Label();
    private List<Looks> looks = List.of();

    /** What makes a card look other than it does; its words are the card's own business while it is written in. */
    private record Looks(NoteId id, NoteColour colour, Optional<TextSpan> place, List<Doubtful> doubtful) {}

    /** What the pane asks for that others do. */
    public interface Acts {
        /**
         * Brings the passage of a note into view.
         *
         * @param id which
         */
        void reveal(NoteId id);

        /**
         * Deletes a note.
         *
         * @param id which
         */
        void delete(NoteId id);

        /** Takes back what was done last. */
        void undo();

        /** Takes the notes out of the window. */
        void export();
    }

    /**
     * Makes the pane.
     *
     * @param model the notes
     * @param words what is said
     * @param acts what others do
     */
    public NotesPane(NotesModel model, Words words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        setId("notes-pane");
        getStyleClass().add("notes-pane");
        setTop(top());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        cards.getStyleClass().add("note-cards");
        setCenter(scroll);
        model.entries().subscribe(this::show);
        model.current().subscribe(this::mark);
        model.trouble().subscribe(this::say);
    }

    /** Takes the keyboard: to the note looked at, else the first. */
    public void takeFocus() {
        atHand().ifPresent(NoteCard::takeFocus);
    }

    /** Takes the keyboard to the names that the note looked at is linked to, else the first note. */
    public void focusLinks() {
        atHand().ifPresent(NoteCard::focusLinks);
    }

    private Optional<NoteCard> atHand() {
        Optional<NoteId> current = model.current().get();
        return shownCards()
                .filter(card -> current.isEmpty() || current.equals(Optional.of(card.id())))
                .findFirst();
    }

    private Stream<NoteCard> shownCards() {
        return cards.getChildren().stream().filter(NoteCard.class::isInstance).map(NoteCard.class::cast);
    }

    private VBox top() {
        var title = new Label(words.get("notes.title"));
        title.getStyleClass().add("section-head");
        count.setId("note-count");
        count.getStyleClass().add("section-count");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var out = new Button("", new FontIcon(Feather.DOWNLOAD));
        out.setId("export-notes");
        out.getStyleClass().add("flat-button");
        out.setTooltip(new Tooltip(words.get("notes.export.tip")));
        out.setAccessibleText(words.get("notes.export.tip"));
        out.setOnAction(event -> acts.export());
        var line = new HBox(title, count, space, out);
        line.setAlignment(Pos.CENTER_LEFT);
        trouble.setWrapText(true);
        trouble.getStyleClass().add("trouble");
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        var top = new VBox(line, trouble);
        top.getStyleClass().add("notes-top");
        return top;
    }

    private void show(List<PlacedNote> entries) {
        count.setText(entries.isEmpty() ? "" : words.number(entries.size()));
        List<Looks> now = entries.stream().map(NotesPane::looks).toList();
        if (now.equals(looks) && !now.isEmpty()) {
            entries.forEach(this::update);
            return;
        }
        looks = now;
        if (entries.isEmpty()) {
            cards.getChildren().setAll(Notice.of(words.get("notes.none"), words.get("notes.none.sentence")));
            return;
        }
        List<Node> shown = new ArrayList<>();
        long unplaced = entries.stream().filter(PlacedNote::isUnplaced).count();
        if (unplaced > 0) {
            shown.add(tray(unplaced));
        }
        entries.forEach(entry -> shown.add(new NoteCard(entry, model, words, acts)));
        cards.getChildren().setAll(shown);
        mark(model.current().get());
    }

    /** Says above the notes whose passage is in doubt what is to be done with them. */
    private Label tray(long unplaced) {
        var tray = new Label(words.get("notes.unplaced", words.number(unplaced)));
        tray.setId("unplaced-notes");
        tray.getStyleClass().add("notes-tray");
        tray.setGraphic(new FontIcon(Feather.INBOX));
        tray.setWrapText(true);
        return tray;
    }

    private void update(PlacedNote entry) {
        shownCards().filter(card -> card.id().equals(entry.note().id())).forEach(card -> card.take(entry.note()));
    }

    private static Looks looks(PlacedNote entry) {
        Note note = entry.note();
        return new Looks(note.id(), note.colour(), entry.place(), entry.doubtful());
    }

    private void mark(Optional<NoteId> current) {
        for (var child : cards.getChildren()) {
            if (child instanceof NoteCard card) {
                card.mark(current);
                if (current.equals(Optional.of(card.id()))) {
                    bringIntoView(card);
                }
            }
        }
    }

    private void bringIntoView(NoteCard card) {
        scroll.applyCss();
        scroll.layout();
        double room = cards.getHeight() - scroll.getViewportBounds().getHeight();
        double top = card.getBoundsInParent().getMinY() - 12;
        double bottom = card.getBoundsInParent().getMaxY()
                + 12
                - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            double now = scroll.getVvalue() * room;
            scroll.setVvalue(Math.clamp(Math.clamp(now, Math.min(top, bottom), Math.max(top, bottom)) / room, 0, 1));
        }
    }

    private void say(Optional<String> sentence) {
        trouble.setText(sentence.orElse(""));
        trouble.setVisible(sentence.isPresent());
    }
}
