package dateline.ui.topic;

import dateline.search.Refinement;
import dateline.ui.text.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One row of the sidebar: a label, its count at the right, and behind the count a bar as long as its share. */
final class BrowseCell extends ListCell<BrowseRow> {
    static final double HEIGHT = 26;

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass INCLUDED = PseudoClass.getPseudoClass("included");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final Words words;
    private final Content content = new Content();

    BrowseCell(Words words, BiConsumer<BrowseRow, MouseEvent> clicked) {
        this.words = words;
        getStyleClass().add("browse-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(row -> clicked.accept(row, event)));
    }

    /** Whether a place, counted from the row's left edge, is on the sign that folds what is under the row. */
    static boolean isOnFold(BrowseRow row, double x) {
        return row instanceof BrowseRow.Value value
                && value.fold() != BrowseRow.Fold.NONE
                && x < Content.LEFT + value.depth() * Content.STEP + Content.STEP;
    }

    @Override
    protected void updateItem(@Nullable BrowseRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        setAccessibleText(null);
        pseudoClassStateChanged(HEAD, row instanceof BrowseRow.Head);
        mark(Optional.empty());
        pseudoClassStateChanged(NOTHING, false);
        pseudoClassStateChanged(FRESH, false);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        setGraphic(content);
        switch (row) {
            case BrowseRow.Head head -> content.show(words.get("section." + head.section()), "", 0, 0, head.fold());
            case BrowseRow.Value value -> show(value);
            case BrowseRow.More more ->
                content.show(
                        more.hidden() > 0 ? words.get("sidebar.all", more.hidden()) : words.get("sidebar.fewer"),
                        "",
                        0,
                        0,
                        BrowseRow.Fold.NONE);
            case BrowseRow.Saved saved -> show(saved);
            case BrowseRow.None none ->
                content.show(words.get("sidebar.none." + none.section()), "", 0, 0, BrowseRow.Fold.NONE);
        }
        pseudoClassStateChanged(
                NOTHING,
                row instanceof BrowseRow.More
                        || row instanceof BrowseRow.None
                        || (row instanceof BrowseRow.Value value && value.count() == 0));
    }

    private void show(BrowseRow.Value value) {
        content.show(value.label(), words.number(value.count()), value.share(), value.depth(), value.fold());
        mark(value.sense());
        String state = value.sense().map(sense -> words.get("sidebar." + sense)).orElse("");
        setAccessibleText(words.get("sidebar.row", value.label(), value.count(), state));
        setTooltip(new Tooltip(words.get("sidebar.tip", value.label())));
    }

    private void show(BrowseRow.Saved saved) {
        boolean any = saved.fresh() > 0;
        content.show(saved.name(), any ? words.get("saved.new", saved.fresh()) : "", 0, 0, BrowseRow.Fold.NONE);
        pseudoClassStateChanged(FRESH, any);
        setAccessibleText(words.get("saved.row", saved.name(), saved.fresh()));
        setTooltip(new Tooltip(words.get("saved.tip", saved.name())));
    }

    private void mark(Optional<Refinement.Sense> sense) {
        pseudoClassStateChanged(INCLUDED, sense.equals(Optional.of(Refinement.Sense.INCLUDE)));
        pseudoClassStateChanged(EXCLUDED, sense.equals(Optional.of(Refinement.Sense.EXCLUDE)));
    }

    /** The parts, laid out by hand so that counts and bars stand in one column whatever the labels are. */
    private static final class Content extends Region {
        private static final double LEFT = 14;
        private static final double RIGHT = 16;
        private static final double STEP = 14;
        private static final double BAR = 44;

        private final FontIcon fold = new FontIcon(Feather.CHEVRON_RIGHT);
        private final Label label = new Label();
        private final Label count = new Label();
        private final Region bar = new Region();
        private double share;
        private int depth;

        Content() {
            label.getStyleClass().add("browse-label");
            count.getStyleClass().add("browse-count");
            bar.getStyleClass().add("browse-bar");
            fold.getStyleClass().add("browse-fold");
            getChildren().addAll(bar, fold, label, count);
        }

        void show(String words, String number, double part, int deep, BrowseRow.Fold folded) {
            label.setText(words);
            count.setText(number);
            share = part;
            depth = deep;
            fold.setVisible(folded != BrowseRow.Fold.NONE);
            fold.setIconCode(folded == BrowseRow.Fold.OPEN ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            return HEIGHT;
        }

        @Override
        protected void layoutChildren() {
            double height = getHeight();
            double right = getWidth() - RIGHT;
            double countWidth = count.prefWidth(-1);
            count.resizeRelocate(right - countWidth, 0, countWidth, height);
            double barWidth = Math.rint(BAR * share);
            bar.setVisible(barWidth > 0);
            bar.resizeRelocate(right + 6 - barWidth, 4, barWidth, height - 8);
            double left = LEFT + depth * STEP;
            fold.relocate(left - 2, Math.rint((height - fold.prefHeight(-1)) / 2));
            double labelLeft = left + 14;
            double taken = Math.max(Math.max(countWidth, 20), barWidth - 6);
            double end = count.getText().isEmpty() ? right : right - taken - 8;
            label.resizeRelocate(labelLeft, 0, Math.max(0, end - labelLeft), height);
        }
    }
}
