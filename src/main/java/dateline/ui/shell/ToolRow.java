package dateline.ui.shell;

import dateline.ui.search.SearchBox;
import dateline.ui.text.Words;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top of the window: where one has been, what to look for, how it looks, and everything else. */
final class ToolRow extends HBox {
    private static final Set<String> BEGINS_A_PART =
            Set.of("hit.next", "note", "name.correct", "light.person", "theme", "pane.next");

    private final Button back;
    private final Button forward;

    ToolRow(Actions actions, SearchBox search, Words words) {
        setId("tool-row");
        getStyleClass().add("tool-row");
        setAlignment(Pos.CENTER_LEFT);
        back = button(actions.get("back"), Feather.ARROW_LEFT);
        forward = button(actions.get("forward"), Feather.ARROW_RIGHT);
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren()
                .addAll(
                        back,
                        forward,
                        search,
                        button(actions.get("theme"), Feather.MOON),
                        size(actions, words),
                        more(actions, words));
    }

    void enable(boolean canGoBack, boolean canGoForward) {
        back.setDisable(!canGoBack);
        forward.setDisable(!canGoForward);
    }

    private static Button button(Action action, Ikon icon) {
        var button = new Button("", new FontIcon(icon));
        button.setId("tool-" + action.id().replace('.', '-'));
        button.getStyleClass().add("flat-button");
        button.setTooltip(new Tooltip(action.tip()));
        button.setAccessibleText(action.words());
        button.setOnAction(event -> action.run().run());
        return button;
    }

    private static Button size(Actions actions, Words words) {
        var button = new Button("", new Label(words.get("tool.size.letters")));
        button.setId("tool-size");
        button.getStyleClass().addAll("flat-button", "size-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.get("tool.size")));
        button.setAccessibleText(words.get("tool.size"));
        var menu = new ContextMenu(
                item(actions.get("text.larger")), item(actions.get("text.smaller")), item(actions.get("text.usual")));
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private static Button more(Actions actions, Words words) {
        var button = new Button("", new FontIcon(Feather.MORE_HORIZONTAL));
        button.setId("tool-more");
        button.getStyleClass().add("flat-button");
        button.setTooltip(new Tooltip(words.get("tool.more")));
        button.setAccessibleText(words.get("tool.more"));
        var menu = new ContextMenu();
        menu.setId("menu");
        for (Action action : actions.all()) {
            if (BEGINS_A_PART.contains(action.id())) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(action));
        }
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private static MenuItem item(Action action) {
        var item = new MenuItem(action.words());
        item.setId("menu-" + action.id().replace('.', '-'));
        if (!action.keys().isEmpty() && action.keys().getFirst() instanceof Key.Chord(var combination)) {
            item.setAccelerator(combination);
        }
        item.setOnAction(event -> action.run().run());
        return item;
    }
}
