package dateline.ui.article;

import dateline.entity.Mention;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;

/** What mouse and keys do on the page: cards of names, notes, turning the page. */
final class PageInput {
    private final Page page;
    private final CardLayer cards;
    private final ReaderModel model;
    private final ReaderActs acts;

    private PageInput(Page page, CardLayer cards, ReaderModel model, ReaderActs acts) {
        this.page = page;
        this.cards = cards;
        this.model = model;
        this.acts = acts;
    }

    static void listen(Page page, CardLayer cards, ReaderModel model, ReaderActs acts) {
        var input = new PageInput(page, cards, model, acts);
        page.area().addEventHandler(MouseEvent.MOUSE_CLICKED, input::clicked);
        page.area().addEventFilter(KeyEvent.KEY_PRESSED, input::pressed);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || event.getClickCount() > 1) {
            return;
        }
        Optional<Mention> mention = cards.mentionAt(event);
        if (mention.isPresent() && event.isShortcutDown()) {
            cards.hide();
            acts.searchFor(mention.get());
        } else if (mention.isPresent()) {
            cards.show(mention.get(), new Point2D(event.getScreenX(), event.getScreenY()));
        } else {
            cards.hide();
        }
        page.offsetAt(event.getScreenX(), event.getScreenY()).ifPresent(this::clickedNote);
    }

    private void clickedNote(int offset) {
        model.notes().get().stream()
                .filter(note ->
                        note.span().start() <= offset && offset < note.span().end())
                .findFirst()
                .ifPresent(note -> acts.show(note.note()));
    }

    private void pressed(KeyEvent event) {
        // The links at the end of the page have keys of their own.
        if (event.isShortcutDown() || event.isAltDown() || !page.area().isFocused()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && cards.showAtCaret()) {
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            page.area().execute(event.isShiftDown() ? RichTextArea.Tag.PAGE_UP : RichTextArea.Tag.PAGE_DOWN);
            event.consume();
        }
    }
}
