package dateline.ui.article;

import dateline.archive.TextSpan;
import dateline.ui.text.Words;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/** The page that an article is read on: centred, of a steady measure, spoken to in offsets of the article's text. */
final class Page {
    private static final double SIDE = 36;
    private static final double TOP = 36;
    private static final double BOTTOM = 48;

    private final RichTextArea area = new RichTextArea(null);
    private final Letters letters = new Letters();
    private PageType type;
    private Optional<PageText> model = Optional.empty();

    Page(TextSize size, Words words) {
        type = new PageType(size);
        area.setId("page");
        area.getStyleClass().add("page");
        area.setEditable(false);
        area.setWrapText(true);
        area.setDisplayCaret(false);
        area.setAccessibleText(words.get("reader.accessible"));
        area.widthProperty().subscribe(width -> centre());
        area.setStyle(type.style());
        letters.set(type);
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
        // The caret is a tool for selecting by keyboard; while somebody only reads, it would blink at them.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isArrowKey()) {
                area.setDisplayCaret(true);
            }
        });
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> area.setDisplayCaret(false));
    }

    RichTextArea area() {
        return area;
    }

    /** Belongs beside the area, in the same scene. */
    Letters letters() {
        return letters;
    }

    PageType type() {
        return type;
    }

    void show(PageText shown) {
        model = Optional.of(shown);
        area.setModel(shown);
        centre();
        area.select(TextPos.ZERO);
    }

    void set(TextSize size) {
        int top = topOffset();
        type = new PageType(size);
        area.setStyle(type.style());
        letters.set(type);
        area.applyCss();
        centre();
        model.ifPresent(shown -> shown.set(type));
        scrollToTop(top);
    }

    /** The words selected; empty when none are. */
    Optional<TextSpan> selection() {
        SelectionSegment segment = area.getSelection();
        if (model.isEmpty() || segment == null || segment.isCollapsed()) {
            return Optional.empty();
        }
        var span =
                new TextSpan(model.get().offset(segment.getMin()), model.get().offset(segment.getMax()));
        return span.isEmpty() ? Optional.empty() : Optional.of(span);
    }

    void select(TextSpan span) {
        model.ifPresent(shown -> {
            reveal(span);
            area.select(shown.place(span.start()), shown.place(span.end()));
        });
    }

    /** Brings a passage into view, with some of the text around it. */
    void reveal(TextSpan span) {
        model.ifPresent(shown -> {
            layOut();
            area.select(shown.place(span.start()));
            double high = area.getHeight();
            double at = caretTop();
            if (at < high * 0.12 || at > high * 0.75) {
                scrollBy(at - high / 3);
            }
        });
    }

    // In an article that has just come nothing has a place yet; the area itself does not say so, as its inside may be
    // all that waits for its turn.
    private void layOut() {
        Scene scene = area.getScene();
        if (scene != null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** The offset of what stands first in view. */
    int topOffset() {
        Point2D corner = area.localToScreen(area.getWidth() / 2, 2);
        if (model.isEmpty() || corner == null || area.getSkin() == null) {
            return 0;
        }
        TextPos place = area.getTextPosition(corner.getX(), corner.getY());
        return place == null ? 0 : model.get().offset(place);
    }

    void scrollToTop(int offset) {
        model.ifPresent(shown -> {
            if (offset > 0) {
                area.select(shown.place(offset));
                scrollBy(caretTop());
            } else {
                area.select(TextPos.ZERO);
            }
        });
    }

    /** Brings the end of the page into view, with all that stands under the article. */
    void scrollToEnd() {
        model.ifPresent(shown -> {
            area.select(shown.getDocumentEnd());
            layOut();
        });
    }

    /** The offset of the words at a point of the screen; empty when the point is not on the article's text. */
    Optional<Integer> offsetAt(double screenX, double screenY) {
        if (model.isEmpty()) {
            return Optional.empty();
        }
        TextPos place = area.getTextPosition(screenX, screenY);
        if (place == null || place.index() == 0 || place.index() >= model.get().size() - 1) {
            return Optional.empty();
        }
        return Optional.of(model.get().offset(TextPos.ofLeading(place.index(), place.charIndex())));
    }

    /** Where the keyboard is: the offset that the words selected begin at, else the caret's. */
    int place() {
        return selection().map(TextSpan::start).orElseGet(this::caret);
    }

    private int caret() {
        TextPos place = area.getCaretPosition();
        return model.isEmpty() || place == null ? 0 : model.get().offset(place);
    }

    /** The words selected as plain text. */
    Optional<String> selectedWords() {
        return selection().flatMap(span -> model.map(shown -> shown.words(span)));
    }

    void copy() {
        selectedWords().ifPresent(words -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** How far below the upper edge of the page the keyboard's place is, in pixels. */
    private double caretTop() {
        Node caret = area.lookup(".caret");
        return caret == null || caret.getBoundsInLocal().isEmpty()
                ? 0
                : caret.getBoundsInLocal().getMinY();
    }

    // The area has no call for this; but it scrolls as exactly as a finger on a trackpad asks it to.
    private void scrollBy(double pixels) {
        Node content = area.lookup(".content");
        if (content != null && Math.abs(pixels) >= 1) {
            scroll(content, ScrollEvent.SCROLL_STARTED, 0);
            scroll(content, ScrollEvent.SCROLL, -pixels);
            scroll(content, ScrollEvent.SCROLL_FINISHED, 0);
        }
    }

    private static void scroll(Node content, EventType<ScrollEvent> type, double deltaY) {
        Event.fireEvent(
                content,
                new ScrollEvent(
                        type,
                        0,
                        0,
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        deltaY,
                        0,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void centre() {
        double side = Math.max(SIDE, Math.floor((area.getWidth() - 10 - type.measure()) / 2));
        var padding = new Insets(TOP, side, BOTTOM, side);
        // Even the same padding set again would have the area lay out everything anew.
        if (!padding.equals(area.getContentPadding())) {
            area.setContentPadding(padding);
        }
    }
}
