package dateline.ui.note;

import dateline.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Names that notes are linked to, as they are shown. */
final class LinkLabel {
    private LinkLabel() {}

    /** {@return a name in the colour of its type} */
    static Label of(LinkName name, Words words) {
        var label = new Label(name.label());
        label.getStyleClass().addAll("link-name", "link-" + name.type().word());
        label.setAccessibleText(words.get("link.name", name.label(), words.get("type." + name.type())));
        return label;
    }

    /** {@return a row that offers a name, with what it is} */
    static HBox offer(LinkName name, Words words) {
        Label label = of(name, words);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var type = new Label(words.get("type." + name.type()));
        type.getStyleClass().add("offer-more");
        type.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(label, type);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
