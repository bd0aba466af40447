package dateline.ui.article;

import dateline.ui.text.Words;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the words under the mouse. */
final class ReaderMenu {
    private ReaderMenu() {}

    static ContextMenu of(Page page, Words words, ReaderActs acts) {
        return new ContextMenu(
                item(words.get("menu.note"), acts::note),
                item(words.get("menu.copy"), page::copy),
                item(words.get("page.cite"), acts::cite),
                new SeparatorMenuItem(),
                item(words.get("menu.correct"), acts::correct),
                item(words.get("menu.words"), acts::nameWords));
    }

    private static MenuItem item(String name, Runnable act) {
        var item = new MenuItem(name);
        item.setOnAction(event -> act.run());
        return item;
    }
}
