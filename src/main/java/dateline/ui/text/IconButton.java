package dateline.ui.text;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that is only an icon; what it does is said in its tooltip, and to those who do not see it. */
public final class IconButton {
    private IconButton() {}

    /**
     * {@return a button}
     *
     * @param id of the node
     * @param icon what it shows
     * @param says what it does
     * @param act what it does
     */
    public static Button of(String id, Ikon icon, String says, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat-button");
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
        button.setOnAction(event -> act.run());
        return button;
    }
}
