package dateline.ui.article;

import dateline.archive.Article;
import dateline.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The end of a page, which fills as its parts arrive. Its links are gone through with the arrow keys. */
final class EndPane extends VBox {
    private static final String LINK = "page-link";

    private final EndModel model;
    private final PageEnd parts;
    private final Article article;

    EndPane(Article article, EndModel model, Words words, ReaderActs acts) {
        this.article = article;
        this.model = model;
        this.parts = new PageEnd(words, acts);
        setId("page-end");
        getStyleClass().add("page-end");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    /** Shows what has arrived; the link that has the keyboard keeps it. */
    void show() {
        int at = focused();
        getChildren()
                .setAll(parts.of(
                        article,
                        new PageEnd.Arrived(
                                model.topics().get(),
                                model.related().get(),
                                model.like().get())));
        if (at >= 0) {
            step(at, 0);
        }
    }

    /** Takes the keyboard to the first link of a part; whether there is one. */
    boolean takeFocus(String part) {
        for (Node each : lookupAll("." + part)) {
            each.requestFocus();
            return true;
        }
        return false;
    }

    private void pressed(KeyEvent event) {
        int at = focused();
        boolean down = event.getCode() == KeyCode.DOWN;
        if (at >= 0 && (down || event.getCode() == KeyCode.UP)) {
            step(at, down ? 1 : -1);
            event.consume();
        } else if (at >= 0 && event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            ((javafx.scene.control.Hyperlink) links()[at]).fire();
        }
    }

    private void step(int from, int steps) {
        Node[] links = links();
        if (links.length > 0) {
            links[Math.clamp((long) from + steps, 0, links.length - 1)].requestFocus();
        }
    }

    private int focused() {
        Node[] links = links();
        for (int at = 0; at < links.length; at++) {
            if (links[at].isFocused()) {
                return at;
            }
        }
        return -1;
    }

    private Node[] links() {
        return lookupAll("." + LINK).toArray(Node[]::new);
    }
}
