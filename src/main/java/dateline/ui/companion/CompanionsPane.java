package dateline.ui.companion;

import dateline.search.Companion;
import dateline.search.Companions;
import dateline.search.SharedSentence;
import dateline.ui.text.IconButton;
import dateline.ui.text.Notice;
import dateline.ui.text.Words;
import dateline.workspace.Contexts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** At the left who appears with an entity, at the right the sentences that name it and the companion chosen. */
public final class CompanionsPane extends BorderPane {
    private static final double ROW_HEIGHT = 26;

    private final CompanionsModel model;
    private final Words words;
    private final Acts acts;
    private final Label count = label("", "section-count");
    private final Label pairTitle = label("", "pair-title");
    private final ListView<Companion> companions = new ListView<>();
    private final ListView<SharedSentence> sentences = new ListView<>();
    private final BorderPane left = new BorderPane(companions);
    private final BorderPane right = new BorderPane(sentences);

    /** What the pane asks for that others do. */
    public interface Acts {
        /**
         * Shows a sentence in its article.
         *
         * @param sentence the sentence
         */
        void open(SharedSentence sentence);

        /**
         * Writes the companions into a file that the person chooses.
         *
         * @param format what kind of file
         */
        void export(Contexts.Format format);

        /** Takes the keyboard when the pane goes. */
        void left();
    }

    /**
     * Makes the pane; it is there as long as the model has somebody.
     *
     * @param model the companions
     * @param words what is said
     * @param acts what others do
     */
    public CompanionsPane(CompanionsModel model, Words words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        setId("companions");
        getStyleClass().addAll("concordance", "companions", "panel");
        managedProperty().bind(visibleProperty());
        setTop(top());
        makeLists();
        left.setTop(columns());
        left.getStyleClass().add("companions-left");
        right.setTop(pairTitle);
        setLeft(left);
        setCenter(right);
        model.state().subscribe(this::show);
        model.pair().subscribe(pair -> pair.ifPresentOrElse(this::show, () -> showNoPair()));
    }

    /** Takes the keyboard. */
    public void takeFocus() {
        companions.requestFocus();
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

    private void makeLists() {
        companions.setId("companion-list");
        companions.setAccessibleText(words.get("companions.accessible"));
        companions.setFixedCellSize(ROW_HEIGHT);
        companions.setCellFactory(view -> new CompanionCell(words));
        companions
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(model::choose));
        companions.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, this::goToSentences));
        sentences.setId("pair-sentences");
        sentences.setAccessibleText(words.get("companions.sentences.accessible"));
        sentences.setFixedCellSize(SentenceCell.HEIGHT);
        sentences.setCellFactory(view -> new SentenceCell(words));
        sentences.setPlaceholder(label("", "neighbours-none"));
        sentences.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, this::openChosen));
        sentences.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                openChosen();
            }
        });
    }

    private HBox top() {
        Label title = label("", "concordance-sought");
        title.setId("companions-title");
        title.textProperty().bind(model.title());
        count.setId("companions-count");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(
                label(words.get("companions.title"), "section-head"),
                title,
                count,
                space,
                button("csv", Feather.DOWNLOAD, () -> acts.export(Contexts.Format.CSV)),
                button("graphml", Feather.SHARE_2, () -> acts.export(Contexts.Format.GRAPHML)),
                button("close", Feather.X, this::stepOut));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("concordance-top");
        return line;
    }

    private HBox columns() {
        Label name = label(words.get("companions.name"), "companion-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(
                name,
                label(words.get("companions.sentences"), "companion-count"),
                label(words.get("companions.articles"), "companion-count"));
        line.getStyleClass().add("neighbours-head");
        return line;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private Button button(String name, Ikon icon, Runnable act) {
        return IconButton.of("companions-" + name, icon, words.get("companions." + name), act);
    }

    private void show(CompanionsState state) {
        setVisible(!(state instanceof CompanionsState.Closed));
        count.setText("");
        companions.getItems().clear();
        switch (state) {
            case CompanionsState.Closed closed -> {}
            case CompanionsState.Looking looking -> setCenter(right);
            case CompanionsState.Failed failed ->
                setCenter(Notice.of(words.get("companions.failed"), failed.sentence()));
            case CompanionsState.Shown(Companions found) -> show(found);
        }
    }

    private void show(Companions found) {
        count.setText(words.get("companions.count", found.total(), found.articles()));
        companions.getItems().setAll(found.companions());
        boolean none = found.companions().isEmpty();
        setCenter(none ? Notice.of(words.get("companions.none"), words.get("companions.none.sentence")) : right);
        companions.getSelectionModel().selectFirst();
        companions.scrollTo(0);
    }

    private void show(Pair pair) {
        pairTitle.setText(words.get(
                "companions.pair",
                pair.one().label(),
                pair.other().label(),
                pair.sentences().size()));
        sentences.getItems().setAll(pair.sentences());
        sentences.scrollTo(0);
        sentences.setPlaceholder(label(words.get("companions.no.sentence"), "neighbours-none"));
    }

    private void showNoPair() {
        pairTitle.setText("");
        sentences.getItems().setAll(List.of());
        sentences.setPlaceholder(label("", "neighbours-none"));
    }

    private void goToSentences() {
        sentences.requestFocus();
        if (sentences.getSelectionModel().isEmpty()) {
            sentences.getSelectionModel().selectFirst();
        }
    }

    private void openChosen() {
        Optional.ofNullable(sentences.getSelectionModel().getSelectedItem()).ifPresent(acts::open);
    }

    private void pressed(KeyEvent event, Runnable entered) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Runnable> act = switch (event.getCode()) {
            case ENTER -> Optional.of(entered);
            case RIGHT -> Optional.of(this::goToSentences);
            case LEFT -> Optional.of(this::takeFocus);
            case S -> Optional.of(() -> acts.export(Contexts.Format.CSV));
            case G -> Optional.of(() -> acts.export(Contexts.Format.GRAPHML));
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }
}
