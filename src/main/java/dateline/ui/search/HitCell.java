package dateline.ui.search;

import dateline.search.Hit;
import dateline.ui.text.Words;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One article found: headline, source and day, the words that show why, a star, the number of notes. */
final class HitCell extends ListCell<HitRows.Row> {
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final int HEADLINE_LINES = 2;
    private static final int LINES = 4;

    private final Words words;
    private final ReadingMarks reading;
    private final Content content;

    HitCell(Words words, ReadingMarks reading, double height, IntConsumer toggled) {
        this.words = words;
        this.reading = reading;
        this.content = new Content(height);
        getStyleClass().add("hit-cell");
        setPrefWidth(0);
        setPrefHeight(height);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        content.versions.setOnMousePressed(event -> {
            event.consume();
            toggled.accept(getIndex());
        });
        content.visibleProperty().bind(Bindings.createBooleanBinding(() -> !isEmpty(), emptyProperty()));
    }

    /**
     * How high every row is, so that the last of a million is as near as the second: room for two lines of headline, one
     * of source and day, two of snippet, in the letters of this machine.
     */
    static double height() {
        double headline = line(Font.font("System", FontWeight.BOLD, 14));
        double text = HEADLINE_LINES * headline
                + line(Font.font("System", 12))
                + (LINES - HEADLINE_LINES) * line(Font.font("System", 13));
        return Math.ceil(Content.TOP + text + 2 * Content.GAP + Content.BOTTOM);
    }

    private static double line(Font font) {
        var sample = new Text("Ag");
        sample.setFont(font);
        return sample.getLayoutBounds().getHeight();
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
        row.hit().ifPresentOrElse(hit -> show(hit, row.place()), content::showNothingYet);
    }

    private void show(Hit hit, HitRows.Place place) {
        content.indent(place == HitRows.Place.VERSION ? Content.LEFT_OF_VERSION : Content.LEFT);
        boolean standsForMore = place == HitRows.Place.CLOSED || place == HitRows.Place.OPEN;
        content.versions.setVisible(standsForMore);
        content.versions.setText(standsForMore ? words.get("list.versions", hit.versions()) : "");
        content.versions.setGraphic(
                new FontIcon(place == HitRows.Place.OPEN ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        content.headline.show(hit.headline(), hit.headlineHits());
        content.snippet.show(hit.snippet().text(), hit.snippet().hits());
        String day = hit.published().map(words::shortDay).orElse(words.get("list.undated"));
        String meta =
                hit.source().map(source -> words.get("list.meta", day, source)).orElse(day);
        boolean fresh = reading.isNew(hit);
        content.fresh.setText(words.get("list.new"));
        content.fresh.setVisible(fresh);
        content.meta.setText(meta);
        boolean unread = !reading.isRead(hit.id());
        pseudoClassStateChanged(UNREAD, unread);
        content.dot.setVisible(unread);
        int notes = reading.notes(hit.id());
        content.notes.setText(notes == 0 ? "" : words.number(notes));
        content.notes.setVisible(notes > 0);
        content.star.setVisible(reading.isStarred(hit.id()));
        String row = words.get(unread ? "list.row.unread" : "list.row", hit.headline(), meta, notes);
        String said = fresh ? words.get("list.row.new", row) : row;
        setAccessibleText(
                switch (place) {
                    case ALONE -> said;
                    case CLOSED -> words.get("list.row.closed", said, hit.versions());
                    case OPEN -> words.get("list.row.open", said, hit.versions());
                    case VERSION -> words.get("list.row.version", said);
                });
    }

    /** Lays the parts out by hand: what the headline does not need of the lines goes to the snippet. */
    private static final class Content extends Region {
        private static final double LEFT = 20;
        private static final double LEFT_OF_VERSION = 44;
        private static final double RIGHT = 16;
        private static final double TOP = 12;
        private static final double BOTTOM = 13;
        private static final double GAP = 3;

        private final Region dot = new Region();
        private final ClampedText headline = new ClampedText("hit-headline");
        private final Label meta = new Label();
        private final Label fresh = new Label("", new FontIcon(Feather.PLUS_CIRCLE));
        private final ClampedText snippet = new ClampedText("hit-snippet");
        private final FontIcon star = new FontIcon(Feather.STAR);
        private final Label notes = new Label("", new FontIcon(Feather.EDIT_3));
        private final Label versions = new Label();
        private final double height;
        private double left = LEFT;

        Content(double height) {
            this.height = height;
            dot.getStyleClass().add("unread-dot");
            meta.getStyleClass().add("hit-meta");
            star.getStyleClass().add("hit-star");
            notes.getStyleClass().add("hit-notes");
            fresh.getStyleClass().add("hit-new");
            versions.getStyleClass().add("hit-versions");
            getChildren().addAll(dot, headline, fresh, meta, snippet, star, notes, versions);
        }

        void indent(double wanted) {
            left = wanted;
            requestLayout();
        }

        void showNothingYet() {
            indent(LEFT);
            headline.show("…", java.util.List.of());
            snippet.show("", java.util.List.of());
            meta.setText("");
            dot.setVisible(false);
            fresh.setVisible(false);
            star.setVisible(false);
            notes.setVisible(false);
            versions.setVisible(false);
        }

        @Override
        protected double computePrefHeight(double width) {
            return height - 1;
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - left - RIGHT;
            dot.resizeRelocate(left - 13, TOP + 6, 6, 6);
            int headlineLines = headline.linesAt(width, HEADLINE_LINES);
            headline.allow(headlineLines);
            double y = place(headline, TOP, width);
            double metaHeight = meta.prefHeight(-1);
            double marks = layoutMarks(y + GAP, metaHeight);
            double begin = fresh.isVisible() ? fresh.prefWidth(-1) + 8 : 0;
            fresh.resizeRelocate(left, y + GAP, Math.max(0, begin - 8), metaHeight);
            meta.resizeRelocate(left + begin, y + GAP, Math.max(0, width - marks - begin), metaHeight);
            snippet.allow(LINES - headlineLines);
            place(snippet, y + GAP + metaHeight + GAP, width);
        }

        private double place(ClampedText part, double y, double width) {
            double height = part.prefHeight(width);
            part.resizeRelocate(left, y, width, height);
            return y + height;
        }

        private double layoutMarks(double y, double height) {
            double right = getWidth() - RIGHT;
            if (versions.isVisible()) {
                double width = versions.prefWidth(-1);
                right -= width;
                versions.resizeRelocate(right, y, width, height);
                right -= 8;
            }
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
