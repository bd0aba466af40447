package dateline.ui.companion;

import dateline.archive.TextSpan;
import dateline.search.SharedSentence;
import dateline.ui.text.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A sentence that names both, the names bold, with day and headline of its article. */
final class SentenceCell extends ListCell<SharedSentence> {
    static final double HEIGHT = 64;

    private final Words words;
    private final Content content = new Content();

    SentenceCell(Words words) {
        this.words = words;
        getStyleClass().add("sentence-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SharedSentence item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setTooltip(null);
        setAccessibleText(null);
        setGraphic(empty || item == null ? null : content);
        if (!empty && item != null) {
            String day = item.published().map(words::shortDay).orElse(words.get("concordance.undated"));
            content.meta.setText(words.get("list.meta", day, item.headline()));
            content.show(item);
            setAccessibleText(words.get("companions.sentence", item.text(), item.headline(), day));
            setTooltip(new Tooltip(item.text()));
        }
    }

    /** One line of day and headline, two of the sentence; what is longer is in the tooltip and in the article. */
    private static final class Content extends Region {
        private static final double SIDE = 16;
        private static final double TOP = 5;
        private static final double META = 18;

        private final Label meta = new Label();
        private final TextFlow sentence = new TextFlow();
        private final Rectangle clip = new Rectangle();

        private Content() {
            meta.getStyleClass().add("sentence-meta");
            sentence.getStyleClass().add("sentence");
            sentence.setManaged(false);
            sentence.setClip(clip);
            getChildren().addAll(meta, sentence);
        }

        private void show(SharedSentence shared) {
            sentence.getChildren().clear();
            int at = 0;
            for (TextSpan name : shared.names()) {
                add(shared.text().substring(at, name.start()), "sentence-words");
                add(name.of(shared.text()), "sentence-name");
                at = name.end();
            }
            add(shared.text().substring(at), "sentence-words");
            requestLayout();
        }

        private void add(String part, String style) {
            if (!part.isEmpty()) {
                var text = new Text(part.replace('\n', ' '));
                text.getStyleClass().add(style);
                sentence.getChildren().add(text);
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return HEIGHT;
        }

        @Override
        protected void layoutChildren() {
            double width = Math.max(0, getWidth() - 2 * SIDE);
            meta.resizeRelocate(SIDE, TOP, width, META);
            sentence.resizeRelocate(SIDE, TOP + META, width, Math.max(1, sentence.prefHeight(width)));
            sentence.layout();
            clip.setWidth(width);
            clip.setHeight(HEIGHT - TOP - META);
        }
    }
}
