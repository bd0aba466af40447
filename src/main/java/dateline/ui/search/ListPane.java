package dateline.ui.search;

import dateline.archive.ArticleId;
import dateline.search.Order;
import dateline.search.SearchResult;
import dateline.ui.text.Notice;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of the articles found, with their number, order and years above it. */
public final class ListPane extends BorderPane {
    private final SearchModel model;
    private final Words words;
    private final Consumer<ArticleId> chosen;
    private final ListView<HitRows.Row> list;
    private final StackPane middle = new StackPane();
    private final Label count = new Label();
    private final Button order = new Button();
    private final YearStrip years;
    private Optional<ArticleId> shown = Optional.empty();
    private Optional<Question> asked = Optional.empty();
    private boolean following;

    /**
     * Makes the list.
     *
     * @param model what was found
     * @param timeline how it lies over time
     * @param reading which of it was read
     * @param words what is said
     * @param chosen takes an article to show
     * @param entered runs when the person wants to read the article chosen
     */
    public ListPane(
            SearchModel model,
            TimelineModel timeline,
            ReadingMarks reading,
            Words words,
            Consumer<ArticleId> chosen,
            Runnable entered) {
        this.model = model;
        this.words = words;
        this.chosen = chosen;
        this.years = new YearStrip(timeline, words);
        this.list = list(reading, entered);
        getStyleClass().add("list-pane");
        setId("list-pane");
        setTop(top());
        middle.getChildren().add(list);
        setCenter(middle);
        model.state().subscribe(this::show);
    }

    /** Takes the keyboard, and chooses nothing. */
    public void waitHere() {
        list.requestFocus();
    }

    /** Takes the keyboard; chooses the first article when none is. */
    public void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    /**
     * Goes down or up the list and shows the article there.
     *
     * @param rows how many rows down; negative for up
     */
    public void move(int rows) {
        if (list.getItems().isEmpty()) {
            return;
        }
        int from = list.getSelectionModel().getSelectedIndex();
        int to =
                from < 0 ? 0 : Math.clamp((long) from + rows, 0, list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(to);
        list.getFocusModel().focus(to);
        list.scrollTo(Math.max(0, to - 1));
    }

    /**
     * Marks the row of an article that was opened from elsewhere.
     *
     * @param article the article; empty when none is open
     */
    public void follow(Optional<ArticleId> article) {
        shown = article;
        following = true;
        article.map(model::rowOf)
                .ifPresentOrElse(
                        row -> row.ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection),
                        list.getSelectionModel()::clearSelection);
        following = false;
    }

    private void select(int row) {
        if (list.getSelectionModel().getSelectedIndex() != row) {
            list.scrollTo(Math.max(0, row - 1));
        }
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
    }

    private ListView<HitRows.Row> list(ReadingMarks reading, Runnable entered) {
        var view = new ListView<>(model.rows());
        view.setId("hits");
        view.getStyleClass().add("hits");
        view.setAccessibleRole(AccessibleRole.LIST_VIEW);
        view.setAccessibleText(words.get("list.accessible"));
        double height = HitCell.height();
        view.setFixedCellSize(height);
        view.setCellFactory(owner -> new HitCell(words, reading, height, model::toggleVersions));
        view.getSelectionModel().selectedIndexProperty().subscribe(index -> open(index.intValue()));
        model.rows().addListener((ListChangeListener<HitRows.Row>) change -> openWhatArrived(view));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::openOrClose);
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                entered.run();
                event.consume();
            }
        });
        return view;
    }

    /** Right shows the versions that a row stands for, Left takes them away. */
    private void openOrClose(KeyEvent event) {
        int row = list.getSelectionModel().getSelectedIndex();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (row < 0 || !plain) {
            return;
        }
        if (event.getCode() == KeyCode.RIGHT) {
            model.openVersions(row);
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT) {
            model.rows().close(row).ifPresent(this::select);
            event.consume();
        }
    }

    private void openWhatArrived(ListView<HitRows.Row> view) {
        int index = view.getSelectionModel().getSelectedIndex();
        if (index >= 0 && shown.isEmpty()) {
            open(index);
        }
    }

    private void open(int index) {
        if (following || index < 0 || index >= model.rows().size()) {
            return;
        }
        Optional<ArticleId> article = model.rows().get(index).hit().map(dateline.search.Hit::id);
        if (article.isPresent() && article.equals(shown)) {
            return;
        }
        shown = article;
        article.ifPresent(chosen);
    }

    private VBox top() {
        count.setId("count");
        count.getStyleClass().add("list-count");
        order.setId("order");
        order.getStyleClass().addAll("flat-button", "list-order");
        order.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        order.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        order.setTooltip(new Tooltip(words.get("list.order.tip")));
        order.setOnAction(event -> orders().show(order, Side.BOTTOM, 0, 4));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(count, space, order);
        line.setAlignment(Pos.CENTER_LEFT);
        var top = new VBox(line, years);
        top.getStyleClass().add("list-top");
        return top;
    }

    /** Every order by its name; those that need something to match are there when something is. */
    private ContextMenu orders() {
        var menu = new ContextMenu();
        Question question = model.question().get();
        for (Order each : question.orders()) {
            var item = new RadioMenuItem(words.get("order." + each));
            item.setSelected(each == question.order());
            item.setOnAction(event -> model.ask(question.orderedBy(each)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show(SearchState state) {
        switch (state) {
            case SearchState.Waiting waiting -> {
                count.setText("");
                order.setVisible(false);
                instead(Notice.of(words.get("list.waiting"), ""));
            }
            case SearchState.Failed failed -> {
                count.setText(words.get("list.failed"));
                order.setVisible(false);
                instead(Notice.of(words.get("list.failed"), failed.sentence())
                        .offering(words.get("list.again"), model::askAgain));
            }
            case SearchState.Found found -> show(found.result());
        }
    }

    private void show(SearchResult result) {
        Question question = model.question().get();
        count.setText(
                result.results() == result.total()
                        ? words.get("list.count", result.total())
                        : words.get("list.count.stories", result.total(), result.results()));
        order.setVisible(true);
        order.setText(words.get("order." + question.order()));
        if (result.total() == 0) {
            instead(nothingFound(result));
        } else {
            middle.getChildren().setAll(list);
            follow(shown);
            // The same question asked again leaves the list where somebody looks at it.
            if (!asked.equals(Optional.of(question))) {
                list.scrollTo(0);
            }
        }
        asked = Optional.of(question);
    }

    private Notice nothingFound(SearchResult result) {
        Question question = model.question().get();
        if (question.asksForAll()) {
            return Notice.of(words.get("list.empty"), words.get("list.empty.sentence"));
        }
        List<String> said = new ArrayList<>(result.understood().repairs());
        said.add(words.get(result.suggestions().isEmpty() ? "list.nothing.sentence" : "list.nothing.try"));
        var notice = Notice.of(words.get("list.nothing"), String.join("\n", said));
        for (String suggestion : result.suggestions()) {
            notice.offering(suggestion, () -> model.type(suggestion));
        }
        return notice.offering(words.get("list.all"), () -> model.ask(Question.ALL));
    }

    private void instead(Notice notice) {
        // Before the list, not in its place: the list keeps the keyboard.
        notice.getStyleClass().add("cover");
        middle.getChildren().setAll(list, notice);
    }
}
