package dateline.ui.search;

import dateline.search.Part;
import dateline.search.Refinement;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One line or more under the search box: the parts of the query as they were read, what was mended, and what is included
 * and excluded. There only when something is asked.
 */
public final class ChipBar extends FlowPane {
    private static final double MARGINS = 120;

    private final SearchModel model;
    private final ChipsModel parts;
    private final Words words;
    private Shown shown = new Shown(new ChipsModel.Reading("", List.of(), List.of()), List.of());

    /** All that is on the bar. */
    private record Shown(ChipsModel.Reading reading, List<Chip> refinements) {
        boolean isEmpty() {
            return reading.parts().isEmpty() && reading.mended().isEmpty() && refinements.isEmpty();
        }
    }

    /**
     * Makes the bar.
     *
     * @param model says what is included; is asked when a chip is taken away
     * @param parts says how the query was read
     * @param words what is said
     */
    public ChipBar(SearchModel model, ChipsModel parts, Words words) {
        this.model = model;
        this.parts = parts;
        this.words = words;
        setId("chips");
        setVisible(false);
        getStyleClass().add("chip-bar");
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        parts.reading().subscribe(reading -> show());
        model.state().subscribe(state -> show());
        model.question().subscribe(question -> show());
    }

    /**
     * Takes the keyboard, when there is a chip.
     *
     * @return whether there is
     */
    public boolean takeFocus() {
        List<Node> chips = chips();
        if (isVisible() && !chips.isEmpty()) {
            chips.getFirst().requestFocus();
            return true;
        }
        return false;
    }

    private List<Node> chips() {
        return getChildren().stream().filter(Node::isFocusTraversable).toList();
    }

    private void pressed(KeyEvent event) {
        int steps = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        List<Node> chips = chips();
        int from = focused(chips);
        if (steps != 0 && from >= 0 && !event.isAltDown()) {
            chips.get(Math.floorMod(from + steps, chips.size())).requestFocus();
            event.consume();
        }
    }

    private static int focused(List<Node> chips) {
        return chips.indexOf(
                chips.stream().filter(Node::isFocusWithin).findFirst().orElse(null));
    }

    private void show() {
        var wanted = new Shown(
                parts.reading().get(),
                model.question().get().refinements().stream().map(this::chip).toList());
        // A chip that is being pressed while an answer comes in has to stay the one that it was.
        if (!wanted.equals(shown)) {
            shown = wanted;
            int focused = focused(chips());
            getChildren().setAll(nodes(wanted));
            setVisible(!wanted.isEmpty());
            List<Node> chips = chips();
            if (focused >= 0 && !chips.isEmpty()) {
                chips.get(Math.min(focused, chips.size() - 1)).requestFocus();
            }
        }
    }

    private List<Node> nodes(Shown wanted) {
        List<Node> nodes = new ArrayList<>();
        List<Part> all = wanted.reading().parts();
        boolean mustAll = all.stream().allMatch(part -> part.need() == Part.Need.REQUIRED);
        for (Part.Need need : Part.Need.values()) {
            List<PartChip> chips = IntStream.range(0, all.size())
                    .filter(number -> all.get(number).need() == need)
                    .mapToObj(number -> new PartChip(parts, words, number, all.get(number)))
                    .toList();
            if (!mustAll && !chips.isEmpty()) {
                nodes.add(said("chips-need", words.get("chips." + need)));
            }
            nodes.addAll(chips);
        }
        wanted.refinements().forEach(chip -> nodes.add(button(chip)));
        if (!wanted.reading().mended().isEmpty()) {
            nodes.add(mended(wanted.reading()));
        }
        return nodes;
    }

    private Label mended(ChipsModel.Reading reading) {
        Label label = said("chips-mended", String.join("  ", reading.mended()));
        label.setId("chips-mended");
        label.setGraphic(new FontIcon(Feather.INFO));
        label.setWrapText(true);
        label.maxWidthProperty().bind(widthProperty().subtract(MARGINS));
        return label;
    }

    private static Label said(String style, String text) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /** What a chip says, and of what. */
    private record Chip(Refinement refinement, String text) {}

    private Chip chip(Refinement refinement) {
        String label = model.label(refinement);
        boolean included = refinement.sense() == Refinement.Sense.INCLUDE;
        return new Chip(refinement, included ? label : words.get("chip.not", label));
    }

    private Button button(Chip shownAs) {
        Refinement refinement = shownAs.refinement();
        String text = shownAs.text();
        boolean included = refinement.sense() == Refinement.Sense.INCLUDE;
        var chip = new Button(text, new FontIcon(Feather.X));
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.getStyleClass()
                .addAll(
                        "chip",
                        included ? "chip-include" : "chip-exclude",
                        refinement.kind().word());
        chip.setTooltip(new Tooltip(words.get("chip.remove", text)));
        chip.setAccessibleText(words.get("chip.remove", text));
        chip.setAccessibleRole(AccessibleRole.BUTTON);
        chip.setOnAction(event -> model.ask(model.question().get().without(refinement)));
        return chip;
    }
}
