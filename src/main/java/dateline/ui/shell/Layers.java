package dateline.ui.shell;

import dateline.ui.text.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Lays the parts of a window out: the panes with what is above and below, and over them what comes and goes. */
final class Layers {
    private Layers() {}

    /** {@return all of a window} */
    static StackPane of(DatelineWindow window, Foot foot, Toast toast, Words words) {
        Panes panes = window.panes();
        Course course = window.course();
        var tools = new ToolRow(window.actions(), panes.search(), words);
        course.article().subscribe(article -> tools.enable(course.canGo(-1), course.canGo(1)));
        window.models().search().question().subscribe(question -> tools.enable(course.canGo(-1), course.canGo(1)));
        var frame = new BorderPane(panes.row());
        frame.setTop(new VBox(tools, panes.chips()));
        frame.setBottom(new VBox(window.across().place(), foot));
        frame.getStyleClass().add("frame");
        var root = new StackPane(frame, panes.search().suggestions(), window.palette(), window.keys(), toast);
        StackPane.setAlignment(window.palette(), Pos.TOP_CENTER);
        StackPane.setMargin(window.palette(), new Insets(64, 0, 0, 0));
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 0, 40, 0));
        root.getStyleClass().add("dateline");
        return root;
    }
}
