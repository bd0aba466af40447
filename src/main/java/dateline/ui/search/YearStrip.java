package dateline.ui.search;

import dateline.search.Period;
import dateline.search.PeriodCount;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * How the articles found lie over time: a bar a year, month or day. A click includes what is under it, a stroke of the
 * mouse all from its beginning to its end; so do Left and Right, with Shift held down, and Enter.
 */
final class YearStrip extends Region {
    private static final double BARS = 28;
    private static final double LABELS = 16;
    private static final int MOST_BARS = 400;
    private static final PseudoClass BRUSHED = PseudoClass.getPseudoClass("brushed");

    private final TimelineModel model;
    private final Words words;
    private final Label first = new Label();
    private final Label last = new Label();
    private List<Bar> bars = List.of();
    private Brush brush = new Brush(-1, -1);

    /** From which bar to which other; -1 for none. */
    private record Brush(int from, int to) {
        boolean holds(int bar) {
            return from >= 0 && bar >= Math.min(from, to) && bar <= Math.max(from, to);
        }
    }

    /** One part of time; how high it stands is a share of the highest. */
    private static final class Bar extends Region {
        private final Period period;
        private final double share;

        Bar(Period period, double share) {
            this.period = period;
            this.share = share;
        }
    }

    YearStrip(TimelineModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("year-strip");
        getStyleClass().add("year-strip");
        first.getStyleClass().add("year-label");
        last.getStyleClass().add("year-label");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.get("strip.accessible"));
        setFocusTraversable(true);
        setMinHeight(BARS + LABELS);
        setPrefHeight(BARS + LABELS);
        setOnMousePressed(this::begin);
        setOnMouseDragged(event -> show(new Brush(brush.from, barAt(event.getX()))));
        setOnMouseReleased(event -> choose());
        setOnKeyPressed(this::pressed);
        model.span().subscribe(this::show);
    }

    private void show(TimelineModel.Span span) {
        Map<Period, Integer> counts =
                span.counts().stream().collect(Collectors.toMap(PeriodCount::period, PeriodCount::count, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Period> parts = span.parts();
        List<Bar> fresh = new ArrayList<>();
        for (Period part : parts.subList(Math.max(0, parts.size() - MOST_BARS), parts.size())) {
            int count = counts.getOrDefault(part, 0);
            Bar bar = bar(part, count, count / (double) most);
            boolean included = span.included().stream().anyMatch(each -> each.holds(part.first()));
            if (included && !span.included().contains(span.within())) {
                bar.getStyleClass().add("included");
            }
            fresh.add(bar);
        }
        bars = fresh;
        brush = new Brush(-1, -1);
        getChildren().setAll(bars);
        if (!bars.isEmpty()) {
            first.setText(bars.getFirst().period.written());
            last.setText(bars.getLast().period.written());
            getChildren().add(first);
            if (bars.size() > 1) {
                getChildren().add(last);
            }
        }
        requestLayout();
    }

    private Bar bar(Period part, int count, double share) {
        var bar = new Bar(part, count == 0 ? 0 : Math.max(0.08, share));
        bar.getStyleClass().add(count == 0 ? "year-none" : "year-bar");
        if (count > 0) {
            String said = words.get("list.year", part.written(), count);
            Tooltip.install(bar, new Tooltip(said));
            bar.setAccessibleText(said);
        }
        return bar;
    }

    private void begin(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !bars.isEmpty()) {
            int at = barAt(event.getX());
            show(new Brush(at, at));
            event.consume();
        }
    }

    /** The number of the bar at a place, or of the nearest. */
    private int barAt(double x) {
        int at = 0;
        while (at < bars.size() - 1 && bars.get(at + 1).getLayoutX() <= x) {
            at++;
        }
        return at;
    }

    private void show(Brush changed) {
        brush = changed;
        for (int at = 0; at < bars.size(); at++) {
            bars.get(at).pseudoClassStateChanged(BRUSHED, changed.holds(at));
        }
    }

    private void choose() {
        if (brush.from >= 0 && brush.from < bars.size() && brush.to < bars.size()) {
            Period chosen = bars.get(brush.from).period.to(bars.get(brush.to).period);
            show(new Brush(-1, -1));
            model.choose(chosen);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> show(stepped(-1, event));
            case RIGHT -> show(stepped(1, event));
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Brush stepped(int distance, KeyEvent event) {
        int to = Math.clamp((long) brush.to + distance, bars.isEmpty() ? -1 : 0, bars.size() - 1);
        return new Brush(event.isShiftDown() && brush.from >= 0 ? brush.from : to, to);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double step = bars.isEmpty() ? 0 : Math.min(24, width / bars.size());
        double gap = step > 4 ? 1 : 0;
        double x = snappedLeftInset();
        for (Bar bar : bars) {
            double height = Math.max(1, Math.rint(bar.share * BARS));
            double left = Math.rint(x);
            bar.resizeRelocate(left, BARS - height, Math.max(1, Math.rint(x + step) - left - gap), height);
            x += step;
        }
        first.autosize();
        first.relocate(snappedLeftInset(), BARS + 2);
        last.autosize();
        last.relocate(Math.max(x - last.getWidth(), first.getWidth() + 32), BARS + 2);
    }
}
