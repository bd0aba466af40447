package dateline.ui.entity;

import dateline.entity.EntityType;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** An entry of the ledger, chosen by typing a part of its name; or, where that is allowed, a new one of some type. */
final class PickForm implements Form {
    private static final int ROWS = 6;

    private final EditorModel model;
    private final List<EntityType> newOnes;
    private final Consumer<Choice> act;
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final VBox both = new VBox(field, list);

    /** What may be chosen. */
    sealed interface Choice {
        /** An entry of the ledger. */
        record Entry(Candidates.Candidate candidate) implements Choice {}

        /** A new entry. */
        record New(EntityType type) implements Choice {}
    }

    PickForm(EditorModel model, Words words, List<EntityType> newOnes, Consumer<Choice> act) {
        this.model = model;
        this.newOnes = newOnes;
        this.act = act;
        both.getStyleClass().add("editor-pick");
        field.setId("editor-pick");
        field.setPromptText(words.get("editor.pick"));
        field.setAccessibleText(words.get("editor.pick"));
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("editor-candidates");
        list.setAccessibleText(words.get("editor.acts"));
        list.setFixedCellSize(CandidateCell.HEIGHT);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new CandidateCell(words));
    }

    /** Shows what there is to choose from, when it has come. */
    void refill() {
        filter(field.getText());
    }

    @Override
    public Node node() {
        return both;
    }

    @Override
    public void takeFocus() {
        field.requestFocus();
    }

    @Override
    public void apply() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(act);
    }

    private void filter(String typed) {
        List<Choice> choices = new ArrayList<>();
        if (typed.isBlank()) {
            newOnes.forEach(type -> choices.add(new Choice.New(type)));
        }
        model.find(typed).forEach(candidate -> choices.add(new Choice.Entry(candidate)));
        if (!typed.isBlank()) {
            newOnes.forEach(type -> choices.add(new Choice.New(type)));
        }
        list.getItems().setAll(choices);
        list.setPrefHeight(Math.clamp(choices.size(), 1, ROWS) * CandidateCell.HEIGHT + 2);
        list.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        if (step != 0 && !list.getItems().isEmpty()) {
            int to = Math.floorMod(
                    list.getSelectionModel().getSelectedIndex() + step,
                    list.getItems().size());
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - ROWS + 2));
            event.consume();
        }
    }
}
