package dateline.ui.shell;

import dateline.store.Settings;
import dateline.ui.settings.Kept;
import java.util.EnumMap;
import java.util.EnumSet;
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
 * little room, the notes fold away first and then the sidebar, until somebody asks for them.
 */
final class PaneRow extends Region {
    private static final double FOLD_NOTES = 1120;
    private static final double FOLD_SIDEBAR = 900;
    private static final double NARROW = 700;
    private static final double GRIP = 7;

    private final Kept<Settings> settings;
    private final Map<Slot, Node> panes;
    private final Map<Slot, Region> dividers = new EnumMap<>(Slot.class);
    private final Map<Slot, Double> widths = new EnumMap<>(Slot.class);
    private final Set<Slot> closed = EnumSet.noneOf(Slot.class);
    private final Set<Slot> unfolded = EnumSet.noneOf(Slot.class);
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
        widthProperty().subscribe((before, now) -> {
            if (narrowness(before.doubleValue()) != narrowness(now.doubleValue())) {
                unfolded.clear();
            }
        });
    }

    /** Opens or closes a pane. */
    void toggle(Slot slot) {
        if (isShown(slot)) {
            unfolded.remove(slot);
            if (!folds(slot)) {
                close(slot);
            }
        } else {
            show(slot);
        }
        requestLayout();
    }

    /** Opens a pane, if it is not open. */
    void show(Slot slot) {
        if (!isShown(slot)) {
            closed.remove(slot);
            rememberOpen();
            if (folds(slot)) {
                unfolded.add(slot);
            }
            requestLayout();
        }
    }

    boolean isShown(Slot slot) {
        return !closed.contains(slot) && (!folds(slot) || unfolded.contains(slot));
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
        double width = widths.getOrDefault(slot, slot.usual);
        return Math.rint(getWidth() < NARROW && slot == Slot.LIST ? Math.min(width, getWidth() * 0.4) : width);
    }

    private void close(Slot slot) {
        closed.add(slot);
        rememberOpen();
    }

    private boolean folds(Slot slot) {
        return switch (slot) {
            case NOTES -> getWidth() > 0 && getWidth() < FOLD_NOTES;
            case SIDEBAR -> getWidth() > 0 && getWidth() < FOLD_SIDEBAR;
            default -> false;
        };
    }

    private static int narrowness(double width) {
        return width < FOLD_SIDEBAR ? 2 : width < FOLD_NOTES ? 1 : 0;
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
            return new Settings(old.lastArchive(), old.theme(), old.textSize(), kept, old.openPanes(), old.window());
        });
    }

    private void rememberOpen() {
        Set<String> open = new TreeSet<>();
        widths.keySet().stream().filter(slot -> !closed.contains(slot)).forEach(slot -> open.add(slot.word()));
        settings.change(old -> new Settings(
                old.lastArchive(), old.theme(), old.textSize(), old.paneWidths(), Optional.of(open), old.window()));
    }
}
