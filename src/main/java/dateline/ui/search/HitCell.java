package dateline.ui.search;

import dateline.search.Hit;
import dateline.ui.text.Words;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One article found: headline, source and day, the words that show why, a star, the number of notes. */
final class HitCell extends ListCell<HitRows.Row> {
    /** Every row is as high as this, so that the last of a million is as near as the second. */
    static final double HEIGHT = 124;

    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final int LINES = 4;

    private final Words words;
    private final ReadingMarks reading;
    private final Content content = new Content();

    HitCell(Words words, ReadingMarks reading) {
        this.words = words;
        this.reading = reading;
        getStyleClass().add("hit-cell");
        setPrefWidth(0);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        content.visibleProperty().bind(Bindings.createBooleanBinding(() -> !isEmpty(), emptyProperty()));
    }

    @Override
    protected void updateItem(HitRows.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            pseudoClassStateChanged(UNREAD, false);
            return;
        }
        setGraphic(content);
        row.hit().ifPresentOrElse(this::show, content::showNothingYet);
    }

    private void show(Hit hit) {
        content.headline.show(hit.headline(), hit.headlineHits());
        content.snippet.show(hit.snippet().text(), hit.snippet().hits());
        String day = hit.published().map(words::shortDay).orElse(words.get("list.undated"));
        String meta =
                hit.source().map(source -> words.get("list.meta", day, source)).orElse(day);
        content.meta.setText(meta);
        boolean unread = !reading.isRead(hit.id());
        pseudoClassStateChanged(UNREAD, unread);
        content.dot.setVisible(unread);
        int notes = reading.notes(hit.id());
        content.notes.setText(notes == 0 ? "" : words.number(notes));
        content.notes.setVisible(notes > 0);
        content.star.setVisible(reading.isStarred(hit.id()));
        setAccessibleText(words.get(unread ? "list.row.unread" : "list.row", hit.headline(), meta, notes));
    }

    /** Lays the parts out by hand: what the headline does not need of the lines goes to the snippet. */
    private static final class Content extends Region {
        private static final double LEFT = 20;
        private static final double RIGHT = 16;
        private static final double TOP = 12;
        private static final double GAP = 3;

        private final Region dot = new Region();
        private final ClampedText headline = new ClampedText("hit-headline");
        private final Label meta = new Label();
        private final ClampedText snippet = new ClampedText("hit-snippet");
        private final FontIcon star = new FontIcon(Feather.STAR);
        private final Label notes = new Label("", new FontIcon(Feather.EDIT_3));

        Content() {
            dot.getStyleClass().add("unread-dot");
            meta.getStyleClass().add("hit-meta");
            star.getStyleClass().add("hit-star");
            notes.getStyleClass().add("hit-notes");
            getChildren().addAll(dot, headline, meta, snippet, star, notes);
        }

        void showNothingYet() {
            headline.show("…", java.util.List.of());
            snippet.show("", java.util.List.of());
            meta.setText("");
            dot.setVisible(false);
            star.setVisible(false);
            notes.setVisible(false);
        }

        @Override
        protected double computePrefHeight(double width) {
            return HEIGHT - 1;
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - LEFT - RIGHT;
            dot.resizeRelocate(7, TOP + 6, 6, 6);
            int headlineLines = headline.linesAt(width, 2);
            headline.allow(headlineLines);
            double y = place(headline, TOP, width);
            double metaHeight = meta.prefHeight(-1);
            double marks = layoutMarks(y + GAP, metaHeight);
            meta.resizeRelocate(LEFT, y + GAP, Math.max(0, width - marks), metaHeight);
            snippet.allow(LINES - headlineLines);
            place(snippet, y + GAP + metaHeight + GAP, width);
        }

        private double place(ClampedText part, double y, double width) {
            double height = part.prefHeight(width);
            part.resizeRelocate(LEFT, y, width, height);
            return y + height;
        }

        private double layoutMarks(double y, double height) {
            double right = getWidth() - RIGHT;
            if (notes.isVisible()) {
                double width = notes.prefWidth(-1);
                right -= width;
                notes.resizeRelocate(right, y, width, height);
                right -= 8;
            }
            if (star.isVisible()) {
                right -= 14;
                star.relocate(right, y + (height - star.prefHeight(-1)) / 2);
                right -= 8;
            }
            return getWidth() - RIGHT - right;
        }
    }
}
