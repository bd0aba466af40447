package dateline.ui.shell;

import dateline.store.Settings;
import dateline.ui.settings.Kept;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The panes side by side, parted by lines that can be dragged. The article takes what the others leave. Where there is
 * little room for it, the notes fold away first, then the sidebar; a pane that somebody asks for stays, and others make
 * room for it.
 */
final class PaneRow extends Region {
    private static final double LEAST_READER = 400;
    private static final List<Slot> FIRST_TO_FOLD = List.of(Slot.NOTES, Slot.SIDEBAR, Slot.LIST);
    private static final double GRIP = 7;

    private final Kept<Settings> settings;
    private final Map<Slot, Node> panes;
    private final Map<Slot, Region> dividers = new EnumMap<>(Slot.class);
    private final Map<Slot, Double> widths = new EnumMap<>(Slot.class);
    private final Set<Slot> closed = EnumSet.noneOf(Slot.class);
    private Optional<Slot> askedFor = Optional.empty();
    private double dragFrom;
    private double dragWidth;

    /** The panes, from the left. */
    enum Slot {
        SIDEBAR(240, 160, 420),
        LIST(340, 240, 600),
        READER(0, 0, 0),
        NOTES(280, 200, 520);

        private final double usual;
        private final double least;
        private final double most;

        Slot(double usual, double least, double most) {
            this.usual = usual;
            this.least = least;
            this.most = most;
        }

        /** What the pane is called in the settings. */
        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    PaneRow(Kept<Settings> settings, Map<Slot, Node> panes) {
        this.settings = settings;
        this.panes = new EnumMap<>(panes);
        getChildren().addAll(panes.values());
        for (Slot slot : Slot.values()) {
            if (slot != Slot.READER) {
                widths.put(slot, width(slot));
                if (settings.now()
                        .openPanes()
                        .filter(open -> !open.contains(slot.word()))
                        .isPresent()) {
                    closed.add(slot);
                }
                Region divider = divider(slot);
                dividers.put(slot, divider);
                getChildren().add(divider);
            }
        }
    }

    /** Opens or closes a pane. */
    void toggle(Slot slot) {
        if (isShown(slot)) {
            askedFor = askedFor.filter(asked -> asked != slot);
            closed.add(slot);
            rememberOpen();
            requestLayout();
        } else {
            show(slot);
        }
    }

    /** Opens a pane, if it is not open. */
    void show(Slot slot) {
        if (!isShown(slot)) {
            closed.remove(slot);
            askedFor = Optional.of(slot);
            rememberOpen();
            requestLayout();
        }
    }

    boolean isShown(Slot slot) {
        return !closed.contains(slot) && !folded().contains(slot);
    }

    /** The panes that make room for the article. */
    private Set<Slot> folded() {
        Set<Slot> folded = EnumSet.noneOf(Slot.class);
        double room = getWidth() - LEAST_READER;
        for (Slot slot : FIRST_TO_FOLD) {
            boolean mayFold = !closed.contains(slot)
                    && askedFor.filter(asked -> asked == slot).isEmpty();
            if (getWidth() > 0 && mayFold && taken(folded) > room && (slot != Slot.LIST || askedFor.isPresent())) {
                folded.add(slot);
            }
        }
        return folded;
    }

    private double taken(Set<Slot> folded) {
        return FIRST_TO_FOLD.stream()
                .filter(slot -> !closed.contains(slot) && !folded.contains(slot))
                .mapToDouble(this::fitting)
                .sum();
    }

    @Override
    protected void layoutChildren() {
        double left = 0;
        double height = getHeight();
        double right = getWidth();
        if (isShown(Slot.NOTES)) {
            double width = fitting(Slot.NOTES);
            right -= width;
            place(Slot.NOTES, right, width, right);
        }
        for (Slot slot : new Slot[] {Slot.SIDEBAR, Slot.LIST}) {
            if (isShown(slot)) {
                double width = fitting(slot);
                place(slot, left, width, left + width);
                left += width;
            }
        }
        pane(Slot.READER).resizeRelocate(left, 0, Math.max(0, right - left), height);
        panes.forEach((slot, pane) -> pane.setVisible(isShown(slot)));
        dividers.forEach((slot, divider) -> divider.setVisible(isShown(slot)));
    }

    private void place(Slot slot, double x, double width, double edge) {
        double line = 1;
        double start = slot == Slot.NOTES ? x + line : x;
        pane(slot).resizeRelocate(start, 0, width - line, getHeight());
        Region divider = dividers.get(slot);
        if (divider != null) {
            double at = slot == Slot.NOTES ? edge : edge - line;
            divider.resizeRelocate(at - (GRIP - 1) / 2, 0, GRIP, getHeight());
        }
    }

    private Node pane(Slot slot) {
        return Objects.requireNonNull(panes.get(slot), "every slot has its pane");
    }

    private double fitting(Slot slot) {
        return Math.rint(widths.getOrDefault(slot, slot.usual));
    }

    private double width(Slot slot) {
        double kept = settings.now().paneWidths().getOrDefault(slot.word(), slot.usual);
        return Math.clamp(kept, slot.least, slot.most);
    }

    private Region divider(Slot slot) {
        var divider = new Region();
        divider.getStyleClass().add("pane-divider");
        divider.setCursor(Cursor.H_RESIZE);
        divider.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            dragFrom = event.getSceneX();
            dragWidth = widths.getOrDefault(slot, slot.usual);
        });
        divider.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double moved = event.getSceneX() - dragFrom;
            double wanted = dragWidth + (slot == Slot.NOTES ? -moved : moved);
            widths.put(slot, Math.clamp(wanted, slot.least, slot.most));
            requestLayout();
        });
        divider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> rememberWidth(slot));
        return divider;
    }

    private void rememberWidth(Slot slot) {
        settings.change(old -> {
            Map<String, Double> kept = new TreeMap<>(old.paneWidths());
            kept.put(slot.word(), Math.rint(widths.getOrDefault(slot, slot.usual)));
            return old.withPaneWidths(kept);
        });
    }

    private void rememberOpen() {
        Set<String> open = new TreeSet<>();
        widths.keySet().stream().filter(slot -> !closed.contains(slot)).forEach(slot -> open.add(slot.word()));
        settings.change(old -> old.withOpenPanes(open));
    }
}
