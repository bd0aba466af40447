package dateline.ui.shell;

import dateline.archive.Archive;
import dateline.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands where articles are read until one is chosen: the archive's own words, and how to begin. */
final class FrontPage extends StackPane {
    FrontPage(Archive archive, Words words) {
        setId("front-page");
        getStyleClass().add("front-page");
        var column = new VBox();
        column.getStyleClass().add("front-column");
        column.setMaxSize(460, USE_PREF_SIZE);
        column.setAlignment(Pos.TOP_LEFT);
        add(column, archive.title(), "front-title");
        archive.description().ifPresent(description -> add(column, description, "front-description"));
        add(column, words.get("front.begin"), "front-begin");
        getChildren().add(column);
    }

    private static void add(VBox column, String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        column.getChildren().add(label);
    }
}
