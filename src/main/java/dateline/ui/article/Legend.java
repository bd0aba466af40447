package dateline.ui.article;

import dateline.entity.EntityType;
import dateline.ui.text.Words;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The foot of the page: every sign with its name and count in this article; a press switches it. */
final class Legend extends FlowPane {
    private static final double HEIGHT = 25;

    private final ReaderModel model;
    private final Words words;

    Legend(ReaderModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("legend");
        getStyleClass().add("legend");
        managedProperty().bind(visibleProperty());
        model.lit().subscribe(lit -> show());
        model.reading().subscribe(reading -> show());
    }

    private void show() {
        Map<EntityType, Integer> counts = model.counts();
        getChildren().clear();
        int digit = 1;
        for (EntityType type : EntityType.values()) {
            int count = counts.getOrDefault(type, 0);
            if (count > 0) {
                getChildren().add(toggle(type, count, digit));
            }
            digit++;
        }
        setVisible(!getChildren().isEmpty());
    }

    private ToggleButton toggle(EntityType type, int count, int digit) {
        String name = words.get("legend." + type);
        var sample = new Label(name);
        sample.getStyleClass().addAll("sample", "sample-" + type.word());
        var toggle = new ToggleButton(words.number(count), sample);
        toggle.setId("legend-" + type.word());
        toggle.getStyleClass().setAll("legend-entry");
        toggle.setContentDisplay(ContentDisplay.LEFT);
        toggle.setMinHeight(HEIGHT);
        toggle.setPrefHeight(HEIGHT);
        toggle.setMaxHeight(HEIGHT);
        toggle.setSelected(model.lit().get().contains(type));
        toggle.setTooltip(new Tooltip(words.get("legend.tip", name, digit)));
        toggle.setAccessibleText(words.get("legend.accessible", name, count));
        toggle.setOnAction(event -> model.toggle(type));
        return toggle;
    }
}
