package dateline.ui.concordance;

import dateline.search.ConcordanceLine;
import dateline.search.ConcordanceOrder;
import dateline.search.ConcordanceOrder.Direction;
import dateline.search.ConcordanceRequest;
import dateline.search.Sought;
import dateline.ui.job.PagedRows;
import dateline.ui.text.IconButton;
import dateline.ui.text.Notice;
import dateline.ui.text.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every occurrence of what was sought, a line each, the hits under one another. */
public final class ConcordancePane extends BorderPane {
    private static final double LINE_HEIGHT = 26;

    private final ConcordanceModel model;
    private final Words words;
    private final Acts acts;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Map<ConcordanceOrder, Button> orders = new EnumMap<>(ConcordanceOrder.class);
    private final Button widen;
    private final Neighbourhood neighbours;
    private final ListView<PagedRows.Row<ConcordanceLine>> list;

    /** What the pane asks for that others do. */
    public interface Acts {
        /**
         * Shows a line's article at its place.
         *
         * @param line the line
         */
        void open(ConcordanceLine line);

        /**
         * Begins a note on a line's hit.
         *
         * @param line the line
         */
        void note(ConcordanceLine line);

        /** Writes all lines into a file that the person chooses. */
        void export();

        /** Takes the keyboard when the pane goes. */
        void left();
    }

    /**
     * Makes the pane; it is there as long as the model has a concordance.
     *
     * @param model the lines
     * @param words what is said
     * @param acts what others do
     */
    public ConcordancePane(ConcordanceModel model, Words words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.list = list();
        this.widen = button("widen", Feather.CORNER_UP_LEFT, model::widen);
        widen.managedProperty().bind(widen.visibleProperty());
        setId("concordance");
        getStyleClass().addAll("concordance", "panel");
        managedProperty().bind(visibleProperty());
        setTop(top());
        neighbours = new Neighbourhood(model, words);
        setRight(neighbours);
        title.textProperty().bind(model.title());
        model.request().subscribe(this::showOrder);
        model.state().subscribe(this::show);
    }

    /** Takes the keyboard. */
    public void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /**
     * {@return whether the pane was there to be left}
     */
    public boolean stepOut() {
        boolean was = isVisible();
        if (was) {
            model.close();
            acts.left();
        }
        return was;
    }

    private ListView<PagedRows.Row<ConcordanceLine>> list() {
        var view = new ListView<>(model.rows());
        view.setId("concordance-lines");
        view.setAccessibleText(words.get("concordance.accessible"));
        view.setFixedCellSize(LINE_HEIGHT);
        view.setCellFactory(owner -> new LineCell(words));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                chosen().ifPresent(acts::open);
            }
        });
        return view;
    }

    private HBox top() {
        var head = new Label(words.get("concordance.title"));
        head.getStyleClass().add("section-head");
        title.setId("concordance-title");
        title.getStyleClass().add("concordance-sought");
        count.setId("concordance-count");
        count.getStyleClass().add("section-count");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(head, title, widen, count, space);
        for (ConcordanceOrder order : ConcordanceOrder.values()) {
            line.getChildren().add(order(order));
        }
        line.getChildren()
                .addAll(button("export", Feather.DOWNLOAD, acts::export), button("close", Feather.X, this::stepOut));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("concordance-top");
        return line;
    }

    private Button order(ConcordanceOrder order) {
        String word = order.name().toLowerCase(Locale.ROOT);
        var button = new Button(words.get("concordance.order." + word));
        button.setId("concordance-" + word);
        button.getStyleClass().addAll("flat-button", "concordance-order");
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setTooltip(new Tooltip(words.get("concordance.order." + word + ".tip")));
        button.setOnAction(event -> model.order(order));
        orders.put(order, button);
        return button;
    }

    private Button button(String name, Ikon icon, Runnable act) {
        return IconButton.of("concordance-" + name, icon, words.get("concordance." + name), act);
    }

    private void showOrder(ConcordanceRequest request) {
        Ikon arrow = request.direction() == Direction.FORWARD ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP;
        widen.setVisible(request.sought() instanceof Sought.Beside);
        orders.forEach((order, button) -> {
            boolean chosen = order == request.order();
            button.setGraphic(chosen ? new FontIcon(arrow) : null);
            button.getStyleClass().removeAll("chosen");
            if (chosen) {
                button.getStyleClass().add("chosen");
            }
        });
    }

    private void show(ConcordanceState state) {
        setVisible(!(state instanceof ConcordanceState.Closed));
        count.setText("");
        switch (state) {
            case ConcordanceState.Closed closed -> {}
            case ConcordanceState.Looking looking -> setCenter(list);
            case ConcordanceState.Failed failed ->
                setCenter(Notice.of(words.get("concordance.failed"), failed.sentence()));
            case ConcordanceState.Shown(int lines, int articles) -> {
                count.setText(words.get("concordance.count", lines, articles));
                Node none = Notice.of(words.get("concordance.none"), words.get("concordance.none.sentence"));
                setCenter(lines == 0 ? none : list);
                list.getSelectionModel().clearAndSelect(0);
                list.scrollTo(0);
            }
        }
    }

    private Optional<ConcordanceLine> chosen() {
        int index = list.getSelectionModel().getSelectedIndex();
        return index < 0 || index >= model.rows().size()
                ? Optional.empty()
                : model.rows().get(index).item();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Runnable> act = switch (event.getCode()) {
            case ENTER -> Optional.of(() -> chosen().ifPresent(acts::open));
            case M -> Optional.of(() -> chosen().ifPresent(acts::note));
            case LEFT -> Optional.of(() -> model.order(ConcordanceOrder.LEFT));
            case RIGHT -> Optional.of(() -> model.order(ConcordanceOrder.RIGHT));
            case D -> Optional.of(() -> model.order(ConcordanceOrder.DATE));
            case S -> Optional.of(acts::export);
            case B -> Optional.of(neighbours::takeFocus);
            case BACK_SPACE -> Optional.of(model::widen);
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }
}
