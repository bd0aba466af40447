package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteConflict;
import dateline.search.WordChanges;
import dateline.ui.text.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A note that was changed on both sides: as it is here and as it was elsewhere, the words that differ marked. */
final class ConflictView extends HBox {
    private final NotebookModel model;
    private final Words words;
    private final Consumer<NotebookChanges.Choice> settle;

    /** One thing that a note says, such as its tags. */
    private record Saying(String name, Function<Note, String> of) {}

    ConflictView(NotebookModel model, Words words, Consumer<NotebookChanges.Choice> settle) {
        this.model = model;
        this.words = words;
        this.settle = settle;
        setId("conflict");
        getStyleClass().add("conflict");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows a conflict; nothing when there is none. */
    void show(Optional<NoteConflict> conflict) {
        setVisible(conflict.isPresent());
        getChildren().clear();
        conflict.ifPresent(both -> {
            Note here = both.here();
            Note elsewhere = both.elsewhereAlone();
            getChildren().addAll(side(here, elsewhere, NotebookChanges.Choice.HERE), line());
            getChildren().addAll(side(here, elsewhere, NotebookChanges.Choice.ELSEWHERE), line());
            getChildren().add(choose(NotebookChanges.Choice.BOTH));
        });
    }

    private Region line() {
        var line = new Region();
        line.getStyleClass().add("conflict-line");
        return line;
    }

    private VBox side(Note here, Note elsewhere, NotebookChanges.Choice choice) {
        boolean isHere = choice == NotebookChanges.Choice.HERE;
        Note note = isHere ? here : elsewhere;
        String day = words.shortDay(LocalDate.ofInstant(note.modified(), ZoneId.systemDefault()));
        Label title = label(words.get("conflict.title." + choice, day), "conflict-title");
        var lines = new VBox();
        lines.getStyleClass().add("conflict-words");
        for (Saying saying : sayings()) {
            String one = saying.of().apply(here);
            String other = saying.of().apply(elsewhere);
            // What both sides say alike needs no line, but for the words of the note themselves.
            if (saying.name().equals("comment") || !one.equals(other)) {
                lines.getChildren().add(flow(saying, WordChanges.of(shown(one), shown(other)), isHere));
            }
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var side = new VBox(title, scroll, choose(choice));
        side.getStyleClass().add("conflict-side");
        side.setPrefWidth(100);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private List<Saying> sayings() {
        return List.of(
                new Saying("comment", Note::comment),
                new Saying("passage", note -> note.anchor().map(Anchor::exact).orElse("")),
                new Saying("tags", note -> Tags.shown(note.tags())),
                new Saying("names", note -> names(note.entities())),
                new Saying("colour", note -> words.get("colour." + note.colour())));
    }

    private static String shown(String said) {
        return said.isBlank() ? "–" : said;
    }

    private String names(List<EntityId> entities) {
        return entities.stream().map(id -> model.name(id).label()).collect(Collectors.joining(", "));
    }

    private TextFlow flow(Saying saying, List<WordChanges.Piece> pieces, boolean isHere) {
        var flow = new TextFlow();
        if (!saying.name().equals("comment")) {
            flow.getChildren().add(text(words.get("conflict." + saying.name()) + " ", "conflict-name"));
        }
        WordChanges.Kind other = isHere ? WordChanges.Kind.ADDED : WordChanges.Kind.CUT;
        for (WordChanges.Piece piece : pieces) {
            if (piece.kind() != other) {
                boolean kept = piece.kind() == WordChanges.Kind.KEPT;
                flow.getChildren().add(text(piece.text(), kept ? "words-kept" : "conflict-differs"));
                flow.getChildren().add(text(" ", "words-kept"));
            }
        }
        return flow;
    }

    private Button choose(NotebookChanges.Choice choice) {
        var button = new Button(words.get("conflict.keep." + choice));
        button.setId("keep-" + choice.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("toast-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> settle.accept(choice));
        return button;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
