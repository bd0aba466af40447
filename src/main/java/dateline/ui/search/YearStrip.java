package dateline.ui.search;

import dateline.search.FacetCount;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** How the articles found lie over the years: a bar a year, from the first to the last; a click includes the year. */
final class YearStrip extends Region {
    private static final double BARS = 28;
    private static final double LABELS = 16;
    private static final int MOST_YEARS = 400;

    private final Words words;
    private final Consumer<FacetCount> chosen;
    private final Label first = new Label();
    private final Label last = new Label();
    private List<Region> bars = List.of();

    YearStrip(Words words, Consumer<FacetCount> chosen) {
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("year-strip");
        first.getStyleClass().add("year-label");
        last.getStyleClass().add("year-label");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinHeight(BARS + LABELS);
        setPrefHeight(BARS + LABELS);
    }

    /** Shows counts; years that are included stand out. */
    void show(List<FacetCount> years, Set<String> included) {
        SortedMap<Integer, FacetCount> byYear = new TreeMap<>(years.stream()
                .filter(count -> count.id().matches("-?\\d{1,4}"))
                .collect(Collectors.toMap(count -> Integer.valueOf(count.id()), count -> count, (a, b) -> a)));
        bars = byYear.isEmpty() ? List.of() : bars(byYear, included);
        getChildren().setAll(bars);
        if (!byYear.isEmpty()) {
            first.setText(String.valueOf(byYear.firstKey()));
            last.setText(String.valueOf(byYear.lastKey()));
            getChildren().add(first);
            if (byYear.size() > 1) {
                getChildren().add(last);
            }
        }
        requestLayout();
    }

    private List<Region> bars(SortedMap<Integer, FacetCount> byYear, Set<String> included) {
        int from = Math.max(byYear.firstKey(), byYear.lastKey() - MOST_YEARS);
        int most = byYear.values().stream().mapToInt(FacetCount::count).max().orElse(1);
        return IntStream.rangeClosed(from, byYear.lastKey())
                .mapToObj(year -> bar(year, byYear, most, included))
                .toList();
    }

    private Region bar(int year, Map<Integer, FacetCount> byYear, int most, Set<String> included) {
        var bar = new Region();
        FacetCount count = byYear.get(year);
        bar.getStyleClass().add(count == null ? "year-none" : "year-bar");
        if (count != null) {
            bar.setUserData(Math.max(0.08, count.count() / (double) most));
            Tooltip.install(bar, new Tooltip(words.get("list.year", year, count.count())));
            bar.setOnMouseClicked(event -> chosen.accept(count));
            bar.setAccessibleText(words.get("list.year", year, count.count()));
            if (included.contains(count.id())) {
                bar.getStyleClass().add("included");
            }
        }
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double step = bars.isEmpty() ? 0 : Math.min(24, width / bars.size());
        double gap = step > 4 ? 1 : 0;
        double x = snappedLeftInset();
        for (Region bar : bars) {
            double share = bar.getUserData() instanceof Double part ? part : 0;
            double height = Math.max(1, Math.rint(share * BARS));
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
