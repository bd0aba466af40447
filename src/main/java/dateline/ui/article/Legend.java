package dateline.ui.article;

import dateline.archive.TextSpan;
import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The foot of the page: every sign with its name and count in this article; a press switches it. */
final class Legend extends FlowPane {
    private final ReaderModel model;
    private final Words words;

    Legend(ReaderModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("legend");
        getStyleClass().add("legend");
        model.lit().subscribe(lit -> show());
        model.reading().subscribe(reading -> show());
    }

    private void show() {
        Map<EntityType, Integer> counts = model.counts();
        getChildren().clear();
        if (model.reading().get() instanceof Reading.Open) {
            int digit = 1;
            for (EntityType type : EntityType.values()) {
                getChildren().add(toggle(type, counts.getOrDefault(type, 0), digit++));
            }
        }
    }

    private ToggleButton toggle(EntityType type, int count, int digit) {
        var sample = new Text(words.get("legend." + type));
        sample.getStyleClass().addAll("lit", "lit-" + type.word());
        var flow = new TextFlow(sample);
        if (type != EntityType.AGREEMENT) {
            var span = new TextSpan(0, sample.getText().length());
            var mark = new ParagraphMarks.Mark(span, Sign.of(type, Mention.Method.LEDGER));
            flow.getChildren().add(new ParagraphMarks(List.of(mark), Optional.empty()));
        }
        var toggle = new ToggleButton(words.number(count), flow);
        toggle.setId("legend-" + type.word());
        toggle.getStyleClass().setAll("legend-entry");
        toggle.setContentDisplay(ContentDisplay.LEFT);
        toggle.setSelected(model.lit().get().contains(type));
        toggle.setDisable(count == 0);
        toggle.setFocusTraversable(count > 0);
        toggle.setTooltip(new Tooltip(words.get("legend.tip", sample.getText(), digit)));
        toggle.setAccessibleText(words.get("legend.accessible", sample.getText(), count));
        toggle.setOnAction(event -> model.toggle(type));
        return toggle;
    }
}
