package dateline.ui.note;

import dateline.exporter.NoteEntry;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Under the list of notes: the article that the chosen ones are to be moved to, found by words of it. */
final class MoveView extends VBox {
    private final NotebookModel model;
    private final Words words;
    private final Supplier<Optional<ArticleOffer>> open;
    private final Offering<ArticleOffer> offering;
    private final TextField field = new TextField();
    private final Label title = new Label();

    /**
     * Makes a view that is not shown.
     *
     * @param model the notes
     * @param words what is said
     * @param open gives the article that is read, which is offered before anything is typed
     * @param taken given the article that the notes are to be moved to
     */
    MoveView(NotebookModel model, Words words, Supplier<Optional<ArticleOffer>> open, Consumer<ArticleOffer> taken) {
        this.model = model;
        this.words = words;
        this.open = open;
        this.offering = model.articles();
        setId("move-notes");
        getStyleClass().add("move");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        field.setId("move-article");
        field.setPromptText(words.get("move.prompt"));
        field.setAccessibleText(words.get("move.prompt"));
        field.textProperty().subscribe(typed -> ask());
        HBox.setHgrow(field, Priority.ALWAYS);
        title.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(title, field);
        line.getStyleClass().add("move-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, new OfferList<>(offering, field, this::row, taken));
    }

    /** Asks where some notes belong. */
    void open(List<NoteEntry> movable) {
        title.setText(words.get("move.title", movable.size()));
        setVisible(true);
        field.clear();
        field.requestFocus();
        ask();
    }

    /** {@return whether it was there to be left} */
    boolean close() {
        boolean was = isVisible();
        setVisible(false);
        offering.clear();
        return was;
    }

    private void ask() {
        if (isVisible()) {
            String typed = field.getText();
            Optional<ArticleOffer> read = open.get();
            offering.ask(typed, progress -> typed.isBlank() ? read.stream().toList() : model.find(typed));
        }
    }

    private HBox row(ArticleOffer article) {
        var headline = new Label(article.headline());
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        var day = new Label(article.day().map(words::shortDay).orElse(words.get("list.undated")));
        day.getStyleClass().add("offer-more");
        day.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(headline, day);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
