package dateline.ui.search;

import dateline.search.Refinement;
import dateline.ui.text.Words;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is included and excluded: one line under the search box, there only when something is. */
public final class ChipBar extends FlowPane {
    private final SearchModel model;
    private final Words words;
    private List<Chip> shown = List.of();

    /**
     * Makes the bar.
     *
     * @param model says what is included; is asked when a chip is taken away
     * @param words what is said
     */
    public ChipBar(SearchModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("chips");
        setVisible(false);
        getStyleClass().add("chip-bar");
        managedProperty().bind(visibleProperty());
        model.state().subscribe(state -> show());
        model.question().subscribe(question -> show());
    }

    private void show() {
        List<Chip> wanted =
                model.question().get().refinements().stream().map(this::chip).toList();
        // A chip that is being pressed while an answer comes in has to stay the one that it was.
        if (!wanted.equals(shown)) {
            shown = wanted;
            getChildren().setAll(wanted.stream().map(this::button).toList());
            setVisible(!wanted.isEmpty());
        }
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
