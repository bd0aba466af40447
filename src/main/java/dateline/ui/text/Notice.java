package dateline.ui.text;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A line or two that say, in place, why there is nothing else to see here, and what to do about it. */
public final class Notice extends VBox {
    private Notice() {
        getStyleClass().add("notice");
        setAlignment(Pos.TOP_CENTER);
        setFillWidth(false);
    }

    /**
     * {@return a notice}
     *
     * @param title what is the matter, in few words
     * @param sentence more about it; may be empty
     */
    public static Notice of(String title, String sentence) {
        var notice = new Notice();
        notice.addLine(title, "notice-title");
        if (!sentence.isEmpty()) {
            notice.addLine(sentence, "notice-sentence");
        }
        return notice;
    }

    /**
     * {@return this notice, with something to do under it}
     *
     * @param words what it does
     * @param act does it
     */
    public Notice offering(String words, Runnable act) {
        var link = new Hyperlink(words);
        link.getStyleClass().add("notice-link");
        link.setWrapText(true);
        link.setOnAction(event -> {
            link.setVisited(false);
            act.run();
        });
        getChildren().add(link);
        return this;
    }

    private void addLine(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        getChildren().add(label);
    }
}
