package dateline.ui.version;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.search.WordChanges;
import dateline.ui.text.Notice;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Two versions of a story in one column: what is different, sentence by sentence, behind a sign, and how much is the same.
 * Words that were cut are struck through, words that were added underlined.
 */
public final class ComparisonPane extends BorderPane {
    private final Words words;
    private final ComparisonModel model;
    private final Acts acts;
    private final Label versions = label("", "concordance-sought");
    private final Label count = label("", "section-count");
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);

    /** What the pane asks for that others do. */
    public interface Acts {
        /**
         * Shows a sentence of the newer version.
         *
         * @param article the newer version
         * @param sentence where; empty where one was cut
         */
        void open(ArticleId article, TextSpan sentence);

        /** Compares with the next version. */
        void next();

        /** Takes the keyboard when the pane goes. */
        void left();
    }

    /**
     * Makes the pane; it is there as long as the model compares.
     *
     * @param model the comparison
     * @param words what is said
     * @param acts what others do
     */
    public ComparisonPane(ComparisonModel model, Words words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        setId("comparison");
        getStyleClass().addAll("concordance", "comparison", "panel");
        managedProperty().bind(visibleProperty());
        setTop(top());
        lines.getStyleClass().add("comparison-lines");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setId("comparison-scroll");
        scroll.setAccessibleText(words.get("comparison.accessible"));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setCenter(scroll);
        model.state().subscribe(this::show);
    }

    /** Takes the keyboard. */
    public void takeFocus() {
        scroll.requestFocus();
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

    private HBox top() {
        versions.setId("comparison-versions");
        versions.setMinWidth(0);
        count.setId("comparison-count");
        count.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = new Button("", new FontIcon(Feather.X));
        close.setId("comparison-close");
        close.getStyleClass().add("flat-button");
        close.setTooltip(new Tooltip(words.get("comparison.close")));
        close.setAccessibleText(words.get("comparison.close"));
        close.setOnAction(event -> stepOut());
        Label head = label(words.get("comparison.title"), "section-head");
        head.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(head, versions, count, space, close);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("concordance-top");
        return line;
    }

    private void show(ComparisonState state) {
        setVisible(!(state instanceof ComparisonState.Closed));
        lines.getChildren().clear();
        versions.setText("");
        count.setText("");
        setCenter(scroll);
        switch (state) {
            case ComparisonState.Closed closed -> {}
            case ComparisonState.Comparing comparing -> {}
            case ComparisonState.Failed(String sentence) ->
                setCenter(Notice.of(words.get("comparison.failed"), sentence));
            case ComparisonState.Shown(Compared compared) -> show(compared);
        }
    }

    private void show(Compared compared) {
        versions.setText(words.get("comparison.versions", version(compared.before()), version(compared.after())));
        count.setText(words.get(
                "comparison.count",
                compared.count(ComparedLine.Kind.CHANGED),
                compared.count(ComparedLine.Kind.CUT),
                compared.count(ComparedLine.Kind.ADDED),
                compared.same()));
        for (ComparedLine line : compared.lines()) {
            lines.getChildren()
                    .add(
                            switch (line) {
                                case ComparedLine.Same same ->
                                    label(words.get("comparison.same", same.count()), "comparison-same");
                                case ComparedLine.Different different ->
                                    row(different, compared.after().id());
                            });
        }
        scroll.setVvalue(0);
    }

    private String version(Article article) {
        String day = article.published().map(date -> words.shortDay(date.day())).orElse(words.get("list.undated"));
        return words.get("comparison.version", article.headline(), day);
    }

    private Node row(ComparedLine.Different different, ArticleId after) {
        Label sign = label(words.get("comparison.sign." + different.kind()), "comparison-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        var flow = new TextFlow();
        for (WordChanges.Piece piece : different.words()) {
            if (!flow.getChildren().isEmpty()) {
                flow.getChildren().add(text(" ", WordChanges.Kind.KEPT));
            }
            flow.getChildren().add(text(piece.text().replace('\n', ' '), piece.kind()));
        }
        HBox.setHgrow(flow, Priority.ALWAYS);
        var row = new HBox(sign, flow);
        row.getStyleClass().addAll("comparison-row", "comparison-" + different.kind());
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(spoken(different));
        row.setOnMouseClicked(event -> acts.open(after, different.after()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                acts.open(after, different.after());
            }
        });
        return row;
    }

    private static Text text(String words, WordChanges.Kind kind) {
        var text = new Text(words);
        text.getStyleClass().add("words-" + kind.name().toLowerCase(Locale.ROOT));
        return text;
    }

    private String spoken(ComparedLine.Different different) {
        return different.words().stream()
                .map(piece -> words.get("comparison.spoken." + piece.kind(), piece.text()))
                .collect(Collectors.joining(" "));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN, N -> step(1);
            case UP, P -> step(-1);
            case V -> acts.next();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int steps) {
        List<Node> rows =
                lines.getChildren().stream().filter(Node::isFocusTraversable).toList();
        if (rows.isEmpty()) {
            return;
        }
        int from = rows.stream().map(Node::isFocused).toList().indexOf(true);
        Node to = rows.get(Math.clamp((long) from + steps, 0, rows.size() - 1));
        to.requestFocus();
        double room = lines.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp((to.getBoundsInParent().getMinY() - 20) / room, 0, 1));
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
