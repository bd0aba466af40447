package dateline.ui.search;

import dateline.search.Refinement;
import dateline.ui.text.Words;
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
        getStyleClass().add("chip-bar");
        managedProperty().bind(visibleProperty());
        model.state().subscribe(state -> show());
        model.question().subscribe(question -> show());
    }

    private void show() {
        Question question = model.question().get();
        getChildren().setAll(question.refinements().stream().map(this::chip).toList());
        setVisible(!getChildren().isEmpty());
    }

    private Button chip(Refinement refinement) {
        boolean included = refinement.sense() == Refinement.Sense.INCLUDE;
        String label = model.label(refinement);
        String text = included ? label : words.get("chip.not", label);
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
