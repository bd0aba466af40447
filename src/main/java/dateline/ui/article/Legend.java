package dateline.ui.article;

import dateline.entity.EntityType;
import dateline.ui.text.Words;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/**
 * The foot of the page: every sign with its name and count in this article; a press switches it. What only its form gave away has a sign too; a press
 * goes on to the next.
 */
final class Legend extends FlowPane {
    private static final double HEIGHT = 25;

    private final ReaderModel model;
    private final Words words;
    private final Runnable nextByForm;

    Legend(ReaderModel model, Words words, Runnable nextByForm) {
        this.model = model;
        this.words = words;
        this.nextByForm = nextByForm;
        setId("legend");
        getStyleClass().add("legend");
        managedProperty().bind(visibleProperty());
        model.lit().subscribe(lit -> show());
        model.reading().subscribe(reading -> show());
    }

    private void show() {
        Lights lights = model.lights();
        Map<EntityType, Integer> counts = lights.counts();
        getChildren().clear();
        int digit = 1;
        for (EntityType type : EntityType.values()) {
            int count = counts.getOrDefault(type, 0);
            if (count > 0) {
                getChildren().add(toggle(type, count, digit));
            }
            digit++;
        }
        if (lights.byForm() > 0) {
            getChildren().add(byForm(lights.byForm()));
        }
        setVisible(!getChildren().isEmpty());
    }

    private Button byForm(int count) {
        var sample = new Label(words.get("legend.form"));
        sample.getStyleClass().addAll("sample", "sample-form");
        var next = new Button(words.number(count), sample);
        next.setId("legend-form");
        next.getStyleClass().setAll("legend-entry", "legend-form");
        size(next);
        next.setTooltip(new Tooltip(words.get("legend.form.tip")));
        next.setAccessibleText(words.get("legend.accessible", words.get("legend.form"), count));
        next.setOnAction(event -> nextByForm.run());
        return next;
    }

    private static void size(ButtonBase entry) {
        entry.setContentDisplay(ContentDisplay.LEFT);
        entry.setMinHeight(HEIGHT);
        entry.setPrefHeight(HEIGHT);
        entry.setMaxHeight(HEIGHT);
    }

    private ToggleButton toggle(EntityType type, int count, int digit) {
        String name = words.get("legend." + type);
        var sample = new Label(name);
        sample.getStyleClass().addAll("sample", "sample-" + type.word());
        var toggle = new ToggleButton(words.number(count), sample);
        toggle.setId("legend-" + type.word());
        toggle.getStyleClass().setAll("legend-entry");
        size(toggle);
        toggle.setSelected(model.lit().get().contains(type));
        toggle.setTooltip(new Tooltip(words.get("legend.tip", name, digit)));
        toggle.setAccessibleText(words.get("legend.accessible", name, count));
        toggle.setOnAction(event -> model.toggle(type));
        return toggle;
    }
}
