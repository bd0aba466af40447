package dateline.ui.article;

import dateline.entity.Mention;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Shows the card of a name near it: a little after the mouse rests on it, or at once when asked by key or click. */
final class CardLayer extends Pane {
    private static final Duration REST = Duration.ofMillis(450);
    private static final double GAP = 10;

    private final Page page;
    private final ReaderModel model;
    private final Function<Mention, Node> cards;
    private final JobRunner runner;
    private final Lane resting = new Lane();
    private Optional<Mention> shown = Optional.empty();

    CardLayer(Page page, ReaderModel model, Function<Mention, Node> cards, JobRunner runner) {
        this.page = page;
        this.model = model;
        this.cards = cards;
        this.runner = runner;
        setPickOnBounds(false);
        page.area().addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        page.area().addEventHandler(MouseEvent.MOUSE_EXITED, event -> resting.clear());
    }

    Optional<Mention> mentionAt(MouseEvent event) {
        return page.offsetAt(event.getScreenX(), event.getScreenY())
                .flatMap(offset -> model.lights().at(offset));
    }

    /** Shows the card of a name with its corner near a point of the screen. */
    void show(Mention mention, Point2D screen) {
        resting.clear();
        Node card = cards.apply(mention);
        shown = Optional.of(mention);
        getChildren().setAll(card);
        card.applyCss();
        Point2D at = screenToLocal(screen);
        if (at != null && card instanceof Region region) {
            double width = Math.min(320, getWidth() - 2 * GAP);
            double height = region.prefHeight(width);
            double x = Math.clamp(at.getX() - 24, GAP, Math.max(GAP, getWidth() - width - GAP));
            boolean below = at.getY() + 22 + height < getHeight();
            region.setPrefWidth(width);
            region.relocate(x, Math.max(GAP, below ? at.getY() + 22 : at.getY() - height - 14));
        }
    }

    /** Whether a card was there to be taken away. */
    boolean hide() {
        resting.clear();
        boolean was = shown.isPresent();
        shown = Optional.empty();
        getChildren().clear();
        return was;
    }

    /** Takes the card away if its name is no longer there, or is another's; somebody may be about to press what is on it. */
    void relit() {
        if (shown.filter(mention -> !model.lights().at(mention.span().start()).equals(shown))
                .isPresent()) {
            hide();
        }
    }

    /** Shows the card of the name that the keyboard is at, if it is at one. */
    boolean showAtCaret() {
        Optional<Mention> mention = atCaret();
        mention.ifPresent(named -> show(named, caretOnScreen()));
        return mention.isPresent();
    }

    /** The name whose card is shown; else the one that the keyboard is at, unless other words are selected. */
    Optional<Mention> name() {
        return shown.or(() -> atCaret()
                .filter(mention -> page.selection()
                        .filter(span -> !span.equals(mention.span()))
                        .isEmpty()));
    }

    private Optional<Mention> atCaret() {
        return model.lights().at(page.place());
    }

    private Point2D caretOnScreen() {
        Node caret = page.area().lookup(".selection-highlight");
        var area = page.area();
        if (caret == null || caret.getBoundsInLocal().isEmpty()) {
            return area.localToScreen(area.getWidth() / 3, area.getHeight() / 3);
        }
        return caret.localToScreen(
                caret.getBoundsInLocal().getMinX() + 24,
                caret.getBoundsInLocal().getMinY() + 12);
    }

    private void moved(MouseEvent event) {
        Optional<Mention> mention = mentionAt(event);
        page.area().setCursor(mention.isPresent() ? Cursor.HAND : Cursor.TEXT);
        if (mention.isEmpty() || mention.equals(shown)) {
            resting.clear();
            return;
        }
        var point = new Point2D(event.getScreenX(), event.getScreenY());
        runner.after(resting, REST, () -> show(mention.get(), point));
    }
}
