package dateline.ui.article;

import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.ui.text.Words;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;

/**
 * The foot of the page: every sign with its name and count in this article; a press switches it. What only its form gave
 * away, and what is only a guess, has a sign too; a press goes on to the next.
 */
final class Legend extends FlowPane {
    private static final double HEIGHT = 25;

    private final ReaderModel model;
    private final Words words;
    private final Consumer<Mention.Method> next;

    Legend(ReaderModel model, Words words, Consumer<Mention.Method> next) {
        this.model = model;
        this.words = words;
        this.next = next;
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
        addNext(Mention.Method.PATTERN, lights, underlined("form"));
        addNext(Mention.Method.SUGGESTED, lights, waved("suggested"));
        setVisible(!getChildren().isEmpty());
    }

    private void addNext(Mention.Method method, Lights lights, Region sample) {
        int count = lights.found(method);
        if (count == 0) {
            return;
        }
        String word = method == Mention.Method.PATTERN ? "form" : "suggested";
        var entry = new Button(words.number(count), sample);
        entry.setId("legend-" + word);
        entry.getStyleClass().setAll("legend-entry", "legend-next");
        size(entry);
        entry.setTooltip(new Tooltip(words.get("legend." + word + ".tip")));
        entry.setAccessibleText(words.get("legend.accessible", words.get("legend." + word), count));
        entry.setOnAction(event -> next.accept(method));
        getChildren().add(entry);
    }

    private Label underlined(String word) {
        var sample = new Label(words.get("legend." + word));
        sample.getStyleClass().addAll("sample", "sample-" + word);
        return sample;
    }

    /** A border cannot be wavy: the line is drawn, as long as the name is. */
    private StackPane waved(String word) {
        Label name = underlined(word);
        var sample = new StackPane(name);
        name.widthProperty().subscribe(width -> {
            Path wave = Wave.of(0, width.doubleValue(), 0);
            wave.getStyleClass().add("sample-wave");
            StackPane.setAlignment(wave, Pos.BOTTOM_LEFT);
            sample.getChildren().setAll(name, wave);
        });
        return sample;
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
