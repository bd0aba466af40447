package dateline.ui.search;

import dateline.archive.TextSpan;
import dateline.ui.text.LineBoxes;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words on at most so many lines, an ellipsis at the end when there are more, with marks behind some of them. */
final class ClampedText extends Region {
    private static final int LONGEST_WORD = 16;

    private final TextFlow flow = new TextFlow();
    private final Text text = new Text();
    private String words = "";
    private List<TextSpan> hits = List.of();
    private int lines = 1;
    private Font font = Font.getDefault();
    private double line = -1;

    ClampedText(String... styles) {
        text.getStyleClass().addAll(styles);
        flow.getChildren().add(text);
        // Measuring changes its words, which must not ask for another layout of this one.
        flow.setManaged(false);
        getChildren().addAll(flow);
    }

    /** Shows words; hits are spans of them. */
    void show(String shown, List<TextSpan> marked) {
        if (!words.equals(shown) || !hits.equals(marked)) {
            words = shown;
            hits = marked;
            requestLayout();
        }
    }

    /** Allows so many lines, 1 or more. */
    void allow(int most) {
        if (lines != most) {
            lines = most;
            requestLayout();
        }
    }

    /** How many lines the words take at a width, no more than {@code most}. */
    int linesAt(double width, int most) {
        double all = measured(words, () -> flow.prefHeight(width));
        return (int) Math.max(1, Math.min(most, Math.round(all / lineHeight())));
    }

    /** Measures other words than those shown, which stay as they were: nobody lays them out again. */
    private double measured(String others, DoubleSupplier measure) {
        String shown = text.getText();
        text.setText(others);
        double measured = measure.getAsDouble();
        text.setText(shown);
        return measured;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(linesAt(width < 0 ? getWidth() : width, lines) * lineHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return measured(words, () -> flow.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        clamp(width);
        flow.resizeRelocate(0, 0, width, Math.ceil(lines * lineHeight()));
        flow.layout();
        drawMarks();
    }

    private void clamp(double width) {
        text.setText(words);
        double high = lineHeight();
        if (flow.prefHeight(width) < (lines + 0.5) * high) {
            return;
        }
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        int end = flow.getHitInfo(new Point2D(width - 1, (lines - 0.5) * high)).getInsertionIndex();
        String cut = words.substring(0, Math.clamp(end, 0, words.length())).stripTrailing();
        text.setText(cut + "…");
        while (flow.prefHeight(width) > (lines + 0.5) * high && !cut.isEmpty()) {
            // At a space where one is near; Japanese has none, and is cut anywhere.
            int space = cut.lastIndexOf(' ');
            int near = cut.length() - LONGEST_WORD;
            cut = cut.substring(0, space > near && space > 0 ? space : cut.length() - 1)
                    .stripTrailing();
            text.setText(cut + "…");
        }
    }

    private void drawMarks() {
        getChildren().removeIf(child -> child instanceof Rectangle);
        int shown = text.getText().length();
        for (TextSpan hit : hits) {
            if (hit.start() < shown && !hit.isEmpty()) {
                for (Bounds box : LineBoxes.of(flow.getRangeShape(hit.start(), Math.min(hit.end(), shown), false))) {
                    var mark = new Rectangle(
                            box.getMinX() - 1, box.getMinY() + 1, box.getWidth() + 2, box.getHeight() - 2);
                    mark.getStyleClass().add("hit-mark");
                    mark.setManaged(false);
                    getChildren().addFirst(mark);
                }
            }
        }
    }

    private double lineHeight() {
        if (line < 0 || !text.getFont().equals(font)) {
            line = measured("Ag", () -> flow.prefHeight(-1));
            font = text.getFont();
        }
        return line;
    }
}
