package dateline.ui.article;

import dateline.archive.TextSpan;
import dateline.ui.text.LineBoxes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Line;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * The signs behind and under the words of one paragraph. It lies in the paragraph's text flow, takes no room there, and
 * follows its lines.
 */
final class ParagraphMarks extends Group {
    private static final double BAND_PART = 0.36;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final List<Mark> marks;
    private final Optional<String> number;

    /** A sign and the words it belongs to, in UTF-16 units of the paragraph. */
    record Mark(TextSpan span, Sign sign) {}

    ParagraphMarks(List<Mark> marks, Optional<String> number) {
        this.marks = marks.stream()
                .sorted(Comparator.comparing((Mark mark) -> mark.sign().shape()))
                .toList();
        this.number = number;
        setManaged(false);
        setViewOrder(1);
        setMouseTransparent(true);
        parentProperty().subscribe(parent -> follow(parent));
    }

    private void follow(@Nullable Parent parent) {
        if (parent instanceof TextFlow flow) {
            follow(flow, flow.widthProperty());
            follow(flow, flow.heightProperty());
            draw(flow);
        }
    }

    private void follow(TextFlow flow, ObservableValue<Number> size) {
        size.subscribe(now -> draw(flow));
    }

    private void draw(TextFlow flow) {
        List<Node> drawn = new ArrayList<>();
        for (Mark mark : marks) {
            draw(flow, mark, drawn);
        }
        number.ifPresent(words -> drawNumber(flow, words, drawn));
        getChildren().setAll(drawn);
    }

    private static void draw(TextFlow flow, Mark mark, List<Node> into) {
        TextSpan span = mark.span();
        boolean under = mark.sign().shape() == Sign.Shape.LINE || mark.sign().shape() == Sign.Shape.WAVE;
        List<Bounds> boxes =
                under ? lines(flow, span, flow::getUnderlineShape) : lines(flow, span, ParagraphMarks.ranges(flow));
        for (Bounds box : boxes) {
            add(shape(mark.sign().shape(), box), mark.sign(), into);
        }
        if (mark.sign().shape() == Sign.Shape.BAND && !boxes.isEmpty()) {
            double x = flow.getWidth() + 10;
            var edge = new Line(
                    x, boxes.getFirst().getMinY() + 3, x, boxes.getLast().getMaxY() - 3);
            add(edge, mark.sign(), into);
            edge.getStyleClass().add("note-edge");
        }
    }

    private static BiFunction<Integer, Integer, PathElement[]> ranges(TextFlow flow) {
        return (start, end) -> flow.getRangeShape(start, end, false);
    }

    // Word by word where there are several lines: the space that a line ends with is no part of what is seen.
    private static List<Bounds> lines(
            TextFlow flow, TextSpan span, BiFunction<Integer, Integer, PathElement[]> shapes) {
        List<Bounds> whole = LineBoxes.of(shapes.apply(span.start(), span.end()));
        String text = flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(child -> ((Text) child).getText())
                .collect(Collectors.joining());
        if (whole.size() < 2 || text.length() < span.end()) {
            return whole;
        }
        List<Bounds> lines = new ArrayList<>();
        Matcher words = WORD.matcher(text).region(span.start(), span.end());
        while (words.find()) {
            for (Bounds box : LineBoxes.of(shapes.apply(words.start(), words.end()))) {
                if (!lines.isEmpty() && Math.abs(lines.getLast().getMinY() - box.getMinY()) < 2) {
                    lines.add(union(lines.removeLast(), box));
                } else {
                    lines.add(box);
                }
            }
        }
        return lines;
    }

    private static Bounds union(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    private static void add(Shape shape, Sign sign, List<Node> into) {
        shape.getStyleClass().addAll(sign.styleNames());
        into.add(shape);
    }

    private static Shape shape(Sign.Shape shape, Bounds box) {
        return switch (shape) {
            case MARK, TINT -> around(box);
            case BAND -> {
                double height = box.getHeight() * BAND_PART;
                double y = box.getMaxY() - height / 2;
                var band = new Line(box.getMinX(), y, box.getMaxX(), y);
                band.setStrokeWidth(height);
                yield band;
            }
            case LINE -> {
                double y = Math.rint(box.getCenterY()) + 1.5;
                yield new Line(box.getMinX() + 0.5, y, box.getMaxX() - 0.5, y);
            }
            case WAVE -> Wave.of(box.getMinX(), box.getMaxX(), Math.rint(box.getCenterY()) + 1.5);
        };
    }

    private static Rectangle around(Bounds box) {
        return new Rectangle(box.getMinX() - 1.5, box.getMinY() + 1, box.getWidth() + 3, box.getHeight() - 2);
    }

    private static void drawNumber(TextFlow flow, String words, List<Node> into) {
        List<Bounds> first = LineBoxes.of(flow.getRangeShape(0, 1, false));
        if (first.isEmpty()) {
            return;
        }
        var number = new Text(words);
        number.getStyleClass().add("paragraph-number");
        number.setX(-14 - 7 * words.length());
        number.setY(first.getFirst().getMaxY() - first.getFirst().getHeight() * 0.27);
        into.add(number);
    }
}
