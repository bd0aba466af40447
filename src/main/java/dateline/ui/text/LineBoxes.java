package dateline.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Reads the shapes that JavaFX gives for a stretch of text as the boxes they are: one for each line. */
public final class LineBoxes {
    private LineBoxes() {}

    /**
     * {@return the boxes, from the top, in the coordinates of the shape}
     *
     * @param shape as {@code TextFlow.getRangeShape} and {@code getUnderlineShape} give it
     */
    public static List<Bounds> of(PathElement[] shape) {
        List<Bounds> boxes = new ArrayList<>();
        var box = new Growing();
        for (PathElement element : shape) {
            switch (element) {
                case MoveTo move -> {
                    box.endInto(boxes);
                    box.take(move.getX(), move.getY());
                }
                case LineTo line -> box.take(line.getX(), line.getY());
                default -> {}
            }
        }
        box.endInto(boxes);
        return boxes;
    }

    private static final class Growing {
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        private void take(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }

        private void endInto(List<Bounds> boxes) {
            if (left < right) {
                boxes.add(new BoundingBox(left, top, right - left, bottom - top));
            }
            left = Double.MAX_VALUE;
            right = -Double.MAX_VALUE;
            top = Double.MAX_VALUE;
            bottom = -Double.MAX_VALUE;
        }
    }
}
