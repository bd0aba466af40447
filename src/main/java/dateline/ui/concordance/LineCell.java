package dateline.ui.concordance;

import dateline.search.ConcordanceLine;
import dateline.ui.job.PagedRows;
import dateline.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One line: its day, what stands before the hit up against it, the hit marked, what stands behind it, the headline. */
final class LineCell extends ListCell<PagedRows.Row<ConcordanceLine>> {
    private static final double SHARE_BEFORE = 0.36;
    private static final double SHARE_HEADLINE = 0.18;

    private final Words words;
    private final Label day = label("line-day");
    private final Label left = label("line-left");
    private final Label hit = label("line-hit");
    private final Label right = label("line-right");
    private final Label headline = label("line-headline");
    private final HBox row = new HBox(day, left, hit, right, headline);

    LineCell(Words words) {
        this.words = words;
        getStyleClass().add("line-cell");
        setPrefWidth(0);
        left.setAlignment(Pos.CENTER_RIGHT);
        left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        left.setMinWidth(0);
        left.prefWidthProperty().bind(widthProperty().multiply(SHARE_BEFORE));
        day.setMinWidth(USE_PREF_SIZE);
        hit.setMinWidth(USE_PREF_SIZE);
        right.setMinWidth(0);
        right.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setPrefWidth(0);
        headline.setMinWidth(0);
        headline.prefWidthProperty().bind(widthProperty().multiply(SHARE_HEADLINE));
        row.setAlignment(Pos.CENTER_LEFT);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(PagedRows.@Nullable Row<ConcordanceLine> item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row);
        setAccessibleText(null);
        if (!empty && item != null) {
            item.item().ifPresentOrElse(this::show, this::showNothing);
        }
    }

    private void show(ConcordanceLine line) {
        day.setText(line.published().map(words::shortDay).orElse(words.get("concordance.undated")));
        left.setText(line.left());
        hit.setText(line.hit());
        right.setText(line.right());
        headline.setText(line.headline());
        setAccessibleText(
                words.get("concordance.row", line.left() + line.hit() + line.right(), line.headline(), day.getText()));
    }

    private void showNothing() {
        for (Label each : new Label[] {day, left, hit, right, headline}) {
            each.setText("");
        }
    }
}
