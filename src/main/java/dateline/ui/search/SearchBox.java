package dateline.ui.search;

import dateline.search.SearchResult;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a person types what to look for; asks at every key. Beside it, how the words were understood. */
public final class SearchBox extends HBox {
    private final SearchModel model;
    private final Words words;
    private final TextField field = new TextField();
    private final Label understood = new Label();

    /**
     * Makes the box.
     *
     * @param model is asked
     * @param words what is said
     * @param left runs when the person leaves the box for the results, by Enter or Down
     */
    public SearchBox(SearchModel model, Words words, Runnable left) {
        this.model = model;
        this.words = words;
        getStyleClass().add("search-box");
        setAlignment(Pos.CENTER_LEFT);
        understood.getStyleClass().add("understood");
        understood.setId("understood");
        // It takes what the box leaves, however much there is to say.
        understood.setMinWidth(0);
        understood.setPrefWidth(0);
        understood.setMaxWidth(Double.MAX_VALUE);
        StackPane holder = holder(left);
        HBox.setHgrow(holder, Priority.SOMETIMES);
        HBox.setHgrow(understood, Priority.ALWAYS);
        getChildren().addAll(holder, understood);
        model.question().subscribe(this::showQuestion);
        model.state().subscribe(this::showUnderstood);
    }

    /** Takes the keyboard, all words selected. */
    public void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private StackPane holder(Runnable left) {
        field.setId("search-field");
        field.setPromptText(words.get("search.prompt"));
        field.setAccessibleText(words.get("search.accessible"));
        field.textProperty().subscribe(typed -> model.type(typed));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                left.run();
                event.consume();
            }
        });
        var icon = new FontIcon(Feather.SEARCH);
        icon.getStyleClass().add("search-icon");
        icon.setMouseTransparent(true);
        var clear = new Button("", new FontIcon(Feather.X));
        clear.setId("search-clear");
        clear.getStyleClass().addAll("flat-button", "search-clear");
        clear.setTooltip(new Tooltip(words.get("search.clear")));
        clear.setAccessibleText(words.get("search.clear"));
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(event -> field.clear());
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        var holder = new StackPane(field, icon, clear);
        holder.getStyleClass().add("search-holder");
        return holder;
    }

    private void showQuestion(Question question) {
        if (!field.getText().equals(question.query())) {
            field.setText(question.query());
            field.end();
        }
    }

    private void showUnderstood(SearchState state) {
        List<String> said = new ArrayList<>();
        if (state instanceof SearchState.Found(SearchResult result)) {
            String read = result.understood().text();
            if (!read.isEmpty() && !read.equals(field.getText().strip())) {
                said.add(words.get("search.understood", read));
            }
            said.addAll(result.understood().repairs());
        }
        understood.setText(String.join("  ·  ", said));
        understood.setTooltip(said.isEmpty() ? null : new Tooltip(String.join("\n", said)));
    }
}
