package dateline.ui.topic;

import dateline.search.FacetCount;
import dateline.search.Refinement;
import dateline.ui.text.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The sidebar: topics, names, sources, years and saved searches, each with its count among the articles found. */
public final class BrowsePane extends BorderPane {
    private final BrowseModel model;
    private final BiConsumer<Refinement, String> refined;
    private final Saved saved;
    private final BrowseMenu menu;
    private final ListView<BrowseRow> list;
    private final SavedName savedName;
    private Optional<Object> at = Optional.empty();

    /** What can be done with the names of the ledger besides including and excluding them. */
    public interface Names {
        /**
         * Puts a name right.
         *
         * @param name a person, base or other entity
         */
        void correct(FacetCount name);

        /**
         * Shows who appears with somebody.
         *
         * @param name a person, base or other entity
         */
        void companions(FacetCount name);
    }

    /**
     * Makes the sidebar.
     *
     * @param model its rows
     * @param words what is said
     * @param refined takes a value to include or exclude, and its name
     * @param saved opens, renames and forgets saved searches
     * @param names does what is done with names
     */
    public BrowsePane(
            BrowseModel model, Words words, BiConsumer<Refinement, String> refined, Saved saved, Names names) {
        this.model = model;
        this.menu = new BrowseMenu(words, this::act, names, saved, this::rename);
        this.refined = refined;
        this.saved = saved;
        this.list = new ListView<>(model.rows());
        setId("sidebar");
        getStyleClass().add("sidebar");
        list.setId("browse");
        list.getStyleClass().add("browse");
        list.setFixedCellSize(BrowseCell.HEIGHT);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.get("sidebar.accessible"));
        list.setCellFactory(view -> new BrowseCell(words, this::clicked));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnContextMenuRequested(this::showMenu);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::remember));
        model.rows().addListener((ListChangeListener<BrowseRow>) change -> stayAtTheSameRow());
        savedName = new SavedName(words, this::takeFocus);
        setTop(new VBox(filter(words), savedName));
        setCenter(list);
    }

    /** Where words are typed that values of a section must have; there while all of its values are shown. */
    private TextField filter(Words words) {
        var field = new TextField();
        field.setId("sidebar-filter");
        field.getStyleClass().add("sidebar-filter");
        field.managedProperty().bind(field.visibleProperty());
        model.filtered().subscribe(section -> {
            field.clear();
            field.setVisible(section.isPresent());
            section.ifPresent(shown -> {
                String prompt = words.get("sidebar.filter", words.get("section." + shown));
                field.setPromptText(prompt);
                field.setAccessibleText(prompt);
            });
        });
        field.textProperty().subscribe(model::filter);
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                takeFocus();
                event.consume();
            }
        });
        return field;
    }

    /** Takes the keyboard. */
    public void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    /**
     * {@return whether another name was being typed for a saved search, which is left as it is now}
     */
    public boolean stepOut() {
        return savedName.stepOut();
    }

    /**
     * {@return the name whose row is chosen, with the number of articles found that have it}
     */
    public Optional<FacetCount> name() {
        return list.getSelectionModel().getSelectedItem() instanceof BrowseRow.Value value
                ? BrowseMenu.name(value)
                : Optional.empty();
    }

    private void showMenu(ContextMenuEvent event) {
        BrowseRow row = list.getSelectionModel().getSelectedItem();
        for (Node at = event.isKeyboardTrigger() ? null : event.getPickResult().getIntersectedNode();
                at != null;
                at = at.getParent()) {
            if (at instanceof BrowseCell cell) {
                row = cell.getItem();
            }
        }
        if (row instanceof BrowseRow.Value value) {
            menu.show(value, list, event);
            event.consume();
        } else if (row instanceof BrowseRow.Saved search) {
            menu.show(search, list, event);
            event.consume();
        }
    }

    private void clicked(BrowseRow row, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && BrowseCell.isOnFold(row, event.getX())) {
            model.fold(row);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            act(row, event.isAltDown() ? Refinement.Sense.EXCLUDE : Refinement.Sense.INCLUDE);
        } else if (event.getButton() == MouseButton.MIDDLE && row instanceof BrowseRow.Saved search) {
            saved.forget(search.name());
        }
    }

    private void pressed(KeyEvent event) {
        BrowseRow row = list.getSelectionModel().getSelectedItem();
        if (row == null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> act(row, event.isAltDown() ? Refinement.Sense.EXCLUDE : Refinement.Sense.INCLUDE);
            case MINUS, SUBTRACT -> act(row, Refinement.Sense.EXCLUDE);
            case LEFT -> fold(row, BrowseRow.Fold.OPEN);
            case RIGHT -> fold(row, BrowseRow.Fold.CLOSED);
            case DELETE -> forget(row);
            case F2 -> rename(row);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void forget(BrowseRow row) {
        if (row instanceof BrowseRow.Saved search) {
            saved.forget(search.name());
        }
    }

    private void rename(BrowseRow row) {
        if (row instanceof BrowseRow.Saved search) {
            savedName.ask(search.name(), other -> {
                boolean done = saved.rename(search.name(), other);
                at = done ? Optional.of(identity(new BrowseRow.Saved(other.strip(), 0))) : at;
                stayAtTheSameRow();
                return done;
            });
        }
    }

    private void fold(BrowseRow row, BrowseRow.Fold from) {
        BrowseRow.Fold fold = switch (row) {
            case BrowseRow.Head head -> head.fold();
            case BrowseRow.Value value -> value.fold();
            default -> BrowseRow.Fold.NONE;
        };
        if (fold == from) {
            model.fold(row);
        }
    }

    private void act(BrowseRow row, Refinement.Sense sense) {
        switch (row) {
            case BrowseRow.Value value ->
                refined.accept(new Refinement(value.kind(), value.id(), sense), value.label());
            case BrowseRow.Saved search -> saved.open(search.name());
            case BrowseRow.None none -> {}
            case BrowseRow.Head head -> model.fold(head);
            case BrowseRow.More more -> model.fold(more);
        }
    }

    private void remember(BrowseRow row) {
        at = Optional.of(identity(row));
    }

    private void stayAtTheSameRow() {
        at.ifPresent(wanted -> {
            for (int index = 0; index < list.getItems().size(); index++) {
                if (identity(list.getItems().get(index)).equals(wanted)) {
                    list.getSelectionModel().select(index);
                    list.getFocusModel().focus(index);
                    return;
                }
            }
        });
    }

    private static Object identity(BrowseRow row) {
        return switch (row) {
            case BrowseRow.Head head -> head.section();
            case BrowseRow.Value value -> value.kind() + " " + value.id();
            case BrowseRow.More more -> "more " + more.section();
            case BrowseRow.Saved search -> "saved " + search.name();
            case BrowseRow.None none -> "none " + none.section();
        };
    }

    /** What can be done with a saved search. */
    public interface Saved {
        /**
         * Asks it again.
         *
         * @param name what it is called
         */
        void open(String name);

        /**
         * Forgets it.
         *
         * @param name what it is called
         */
        void forget(String name);

        /**
         * Gives it another name.
         *
         * @param name what it is called
         * @param other what it shall be called
         * @return whether it is called so now
         */
        boolean rename(String name, String other);
    }
}
