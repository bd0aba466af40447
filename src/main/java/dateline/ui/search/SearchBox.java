package dateline.ui.search;

import dateline.search.SearchResult;
import dateline.search.Suggestion;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a person types what to look for; asks at every key. Beside it, how the words were understood. */
public final class SearchBox extends HBox {
    private final SearchModel model;
    private final SuggestionsModel suggestions;
    private final Words words;
    private final Runnable left;
    private final TextField field = new TextField();
    private final SuggestionList list;
    private boolean typing;
    private final Label understood = new Label();

    /**
     * Makes the box.
     *
     * @param model is asked
     * @param suggestions what is offered while somebody types
     * @param words what is said
     * @param left runs when the person leaves the box for the results, by Enter or Down
     */
    public SearchBox(SearchModel model, SuggestionsModel suggestions, Words words, Runnable left) {
        this.model = model;
        this.suggestions = suggestions;
        this.words = words;
        this.left = left;
        this.list = new SuggestionList(suggestions, field, words, this::take);
        getStyleClass().add("search-box");
        setAlignment(Pos.CENTER_LEFT);
        understood.getStyleClass().add("understood");
        understood.setId("understood");
        // It takes what the box leaves, however much there is to say.
        understood.setMinWidth(0);
        understood.setPrefWidth(0);
        understood.setMaxWidth(Double.MAX_VALUE);
        StackPane holder = holder();
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

    /**
     * {@return what is offered while somebody types, to be laid over the window}
     */
    public SuggestionList suggestions() {
        return list;
    }

    /**
     * {@return whether something was offered, which is put away now}
     */
    public boolean stepOut() {
        boolean open = !suggestions.offered().isEmpty();
        rest();
        return open;
    }

    private StackPane holder() {
        field.setId("search-field");
        field.setPromptText(words.get("search.prompt"));
        field.setAccessibleText(words.get("search.accessible"));
        field.textProperty().subscribe(this::typed);
        field.caretPositionProperty().subscribe(this::suggest);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                rest();
                suggestions.remember(field.getText());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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

    private void typed(String query) {
        typing = field.isFocused();
        model.type(query);
        suggest();
    }

    // The caret follows what was typed, and is told of by itself.
    private void suggest() {
        if (typing) {
            suggestions.type(field.getText(), field.getCaretPosition());
        }
    }

    private void rest() {
        typing = false;
        suggestions.close();
    }

    private void pressed(KeyEvent event) {
        boolean open = !suggestions.offered().isEmpty();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> step(open, 1);
            case UP -> step(open, -1);
            case ENTER -> suggestions.chosen().ifPresentOrElse(this::take, this::leave);
            case TAB -> {
                if (!open || event.isShiftDown()) {
                    return;
                }
                take(suggestions.chosen().orElse(suggestions.offered().getFirst()));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(boolean open, int rows) {
        if (open) {
            suggestions.step(rows);
        } else if (rows > 0) {
            leave();
        }
    }

    private void leave() {
        rest();
        suggestions.remember(field.getText());
        left.run();
    }

    private void take(Suggestion suggestion) {
        set(suggestion.query(), suggestion.caret());
        if (suggestion.kind() == Suggestion.Kind.KEYWORD) {
            typing = true;
            suggest();
        } else {
            suggestions.remember(suggestion.query());
        }
    }

    private void set(String query, int caret) {
        field.setText(query);
        field.positionCaret(caret);
        rest();
    }

    private void showQuestion(Question question) {
        if (!field.getText().equals(question.query())) {
            set(question.query(), question.query().length());
        }
    }

    private void showUnderstood(SearchState state) {
        List<String> said = new ArrayList<>();
        if (state instanceof SearchState.Found(SearchResult result)) {
            String read = result.understood().text();
            if (!read.isEmpty() && !read.equals(field.getText().strip())) {
                said.add(words.get("search.understood", read));
            }
            // What was mended stands with the parts, under the box.
            result.understood().repairs().stream()
                    .filter(repair -> !result.understood().mended().contains(repair))
                    .forEach(said::add);
        }
        understood.setText(String.join("  ·  ", said));
        understood.setTooltip(said.isEmpty() ? null : new Tooltip(String.join("\n", said)));
    }
}
