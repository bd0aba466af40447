package dateline.ui.note;

import dateline.exporter.LinkedEntity;
import dateline.exporter.NoteEntry;
import dateline.note.NoteConflict;
import dateline.ui.text.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the notebook: what the notes below have in common, or one note on one line. */
final class NotebookCell extends ListCell<NotebookRow> {
    private final Words words;

    NotebookCell(Words words) {
        this.words = words;
        getStyleClass().add("notebook-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(NotebookRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || row == null) {
            return;
        }
        switch (row) {
            case NotebookRow.Head head -> {
                Label label = label(head.label(), "notebook-head");
                var line = new HBox(8, label, label(words.number(head.count()), "section-count"));
                line.setAlignment(Pos.CENTER_LEFT);
                setGraphic(line);
                setAccessibleText(head.label() + ", " + words.number(head.count()));
            }
            case NotebookRow.Line line -> setGraphic(line(line.entry()));
        }
    }

    private HBox line(NoteEntry entry) {
        var colour = new Region();
        colour.getStyleClass().setAll("swatch", "swatch-" + entry.colour().word());
        colour.setMouseTransparent(true);
        Label quote = quote(entry);
        Label comment = label(oneLine(NoteConflict.words(entry.comment())), "notebook-comment");
        Label names = names(entry);
        Label tags = label(Tags.shown(entry.tags()), "notebook-tag");
        Label day =
                label(words.shortDay(LocalDate.ofInstant(entry.created(), ZoneId.systemDefault())), "section-count");
        comment.setMinWidth(0);
        comment.setMaxWidth(Double.MAX_VALUE);
        tags.setMinWidth(Region.USE_PREF_SIZE);
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(comment, Priority.ALWAYS);
        var line = new HBox(8, colour, quote, comment, names, tags, day);
        line.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(Stream.of(quote, comment, names, tags, day)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". ")));
        return line;
    }

    private Label quote(NoteEntry entry) {
        Label quote = label(
                entry.passage().map(anchor -> oneLine(anchor.exact())).orElse(words.get("notebook.whole")),
                entry.passage().isPresent() ? "notebook-quote" : "note-whole");
        if (entry.passage().isPresent() && entry.place().isEmpty()) {
            quote.getStyleClass().add("notebook-lost");
        }
        quote.setMaxWidth(360);
        quote.setMinWidth(entry.passage().isPresent() ? 60 : Region.USE_PREF_SIZE);
        return quote;
    }

    private static Label names(NoteEntry entry) {
        Label names = label(
                entry.links().stream().map(LinkedEntity::label).collect(Collectors.joining(", ")), "notebook-names");
        if (!entry.links().isEmpty()) {
            names.setGraphic(new FontIcon(Feather.LINK_2));
        }
        names.setManaged(!entry.links().isEmpty());
        names.setMinWidth(60);
        names.setMaxWidth(220);
        return names;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
