package dateline.ui.article;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.Mention;
import dateline.ui.job.JobRunner;
import dateline.ui.text.Notice;
import dateline.ui.text.Words;
import dateline.workspace.OpenArticle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where an article is read. */
public final class ReaderPane extends BorderPane {
    private final ReaderModel model;
    private final Words words;
    private final ReaderActs acts;
    private final Page page;
    private final CardLayer cards;
    private final FindBar find;
    private final StackPane middle = new StackPane();
    private final Node blank;
    private final Map<ArticleId, Integer> positions = new HashMap<>();
    private Optional<Shown> shown = Optional.empty();
    private Optional<EndPane> end = Optional.empty();

    private record Shown(ArticleId id, PageText page) {}

    /**
     * Makes the reader.
     *
     * @param model what is read
     * @param words what is said
     * @param acts what is asked of the rest of the window
     * @param runner waits until the mouse rests
     * @param blank shown while no article is open
     */
    public ReaderPane(ReaderModel model, Words words, ReaderActs acts, JobRunner runner, Node blank) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.blank = blank;
        this.page = new Page(TextSize.MEDIUM, words);
        this.cards = new CardLayer(page, model, acts::card, runner);
        this.find = new FindBar(model, words, this::takeFocus);
        setId("reader");
        getStyleClass().add("reader");
        StackPane.setAlignment(find, Pos.TOP_RIGHT);
        setCenter(middle);
        setBottom(new Legend(model, words, this::next));
        PageInput.listen(page, cards, model, acts);
        page.area().setContextMenu(ReaderMenu.of(page, words, acts));
        model.turning().subscribe(this::turn);
        model.reading().subscribe(this::show);
        model.lit().subscribe(lit -> mark());
        model.notes().subscribe(notes -> mark());
        model.hits().subscribe(hits -> markAndReveal(hits));
        model.finds().subscribe(finds -> markAndReveal(finds));
        model.end().related().subscribe(related -> showEnd());
        model.end().topics().subscribe(topics -> showEnd());
        model.end().like().subscribe(like -> showEnd());
    }

    /** Takes the keyboard. */
    public void takeFocus() {
        page.area().requestFocus();
    }

    /** Opens the bar that looks for words in the page. */
    public void openFind() {
        if (model.reading().get() instanceof Reading.Open) {
            find.open();
        }
    }

    /**
     * {@return whether there was something in front of the page to be taken away: a card or the find bar}
     */
    public boolean stepOut() {
        if (cards.hide()) {
            return true;
        }
        if (find.isVisible()) {
            find.close();
            return true;
        }
        return false;
    }

    /** Takes the card away, if one is shown. */
    public void hideCard() {
        cards.hide();
    }

    /**
     * {@return the words selected; empty when none are}
     */
    public Optional<String> selectedWords() {
        return page.selectedWords();
    }

    /**
     * Sets the article in another size; what stood first in view still does.
     *
     * @param size the size
     */
    public void set(TextSize size) {
        page.set(size);
    }

    /** Draws the page anew after the colours changed. */
    public void restyle() {
        page.letters().forget();
        shown.ifPresent(each -> each.page().redraw());
    }

    /**
     * {@return the passage selected; empty when none is}
     */
    public Optional<TextSpan> selection() {
        return page.selection();
    }

    /**
     * Selects a passage and brings it into view.
     *
     * @param span in the open article's text
     */
    public void select(TextSpan span) {
        page.select(span);
    }

    /**
     * Brings a passage into view.
     *
     * @param span in the open article's text
     */
    public void reveal(TextSpan span) {
        page.reveal(span);
    }

    /**
     * {@return the offset in the open article's text of what stands first in view; 0 without an article}
     */
    public int firstInView() {
        return page.topOffset();
    }

    /**
     * Goes to another lit name and selects it.
     *
     * @param steps 1 for the next, -1 for the one before
     */
    public void stepMention(int steps) {
        model.lights().from(page.place(), steps).ifPresent(this::stepTo);
    }

    /**
     * Goes on to the next name that was found in a way, and selects it.
     *
     * @param method the way
     */
    public void next(Mention.Method method) {
        model.lights().next(method, page.place()).ifPresent(this::stepTo);
    }

    private void stepTo(Mention mention) {
        cards.hide();
        takeFocus();
        page.select(mention.span());
    }

    /**
     * Takes the keyboard to the first of the articles like the open one, at the end of the page.
     *
     * @return whether there is one
     */
    public boolean goToSimilar() {
        page.scrollToEnd();
        return end.filter(shown -> shown.takeFocus("page-version") || shown.takeFocus("page-similar"))
                .isPresent();
    }

    /**
     * {@return the name whose card is shown, or that the keyboard is at}
     */
    public Optional<Mention> name() {
        return cards.name();
    }

    private void show(Reading reading) {
        switch (reading) {
            case Reading.Blank nothing -> {
                cards.hide();
                shown = Optional.empty();
                middle.getChildren().setAll(blank);
            }
            case Reading.Failed failed -> {
                cards.hide();
                shown = Optional.empty();
                middle.getChildren()
                        .setAll(Notice.of(words.get("reader.failed"), failed.sentence())
                                .offering(words.get("list.again"), () -> model.open(failed.id())));
            }
            case Reading.Open open -> show(open.open());
        }
    }

    private void show(OpenArticle open) {
        ArticleId id = open.article().id();
        if (shown.filter(each -> each.id().equals(id)).isPresent()) {
            shown.ifPresent(each -> each.page().relight(open.mentions()));
            cards.relit();
            showEnd();
            return;
        }
        cards.hide();
        var article = new PageText(
                open, page.type(), page.letters(), () -> PageHead.of(open.article(), words), () -> end(open.article()));
        shown = Optional.of(new Shown(id, article));
        if (!middle.getChildren().contains(page.area())) {
            middle.getChildren().setAll(page.letters(), page.area(), cards, find);
        }
        article.show(marks());
        page.show(article);
        page.scrollToTop(positions.getOrDefault(id, 0));
    }

    private Region end(Article article) {
        var made = new EndPane(article, model.end(), words, acts);
        end = Optional.of(made);
        return made;
    }

    // While another article takes the place of this one, what is at its end belongs to neither.
    private void showEnd() {
        if (!model.turning().get()) {
            end.ifPresent(EndPane::show);
        }
    }

    private PageText.Marks marks() {
        return new PageText.Marks(
                model.lit().get(),
                model.hits().get(),
                model.finds().get(),
                model.notes().get());
    }

    // Asked before anything of the article changes, while its page is still laid out.
    private void turn(boolean away) {
        if (away) {
            shown.ifPresent(each -> positions.put(each.id(), page.topOffset()));
            shown = Optional.empty();
        }
    }

    private void mark() {
        shown.ifPresent(each -> each.page().show(marks()));
    }

    private void markAndReveal(Matches matches) {
        mark();
        matches.now().ifPresent(page::reveal);
    }
}
