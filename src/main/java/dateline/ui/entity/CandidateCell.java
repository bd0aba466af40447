package dateline.ui.entity;

import dateline.entity.Entity;
import dateline.entity.Office;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One entry to choose: its name, and what tells it from its namesakes. */
final class CandidateCell extends ListCell<PickForm.Choice> {
    static final double HEIGHT = 42;

    private final Words words;
    private final Label name = new Label();
    private final Label more = new Label();
    private final VBox lines = new VBox(name, more);

    CandidateCell(Words words) {
        this.words = words;
        getStyleClass().add("candidate-cell");
        name.getStyleClass().add("candidate-name");
        more.getStyleClass().add("card-small");
        lines.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PickForm.@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        setGraphic(empty || choice == null ? null : lines);
        if (empty || choice == null) {
            setAccessibleText(null);
            return;
        }
        switch (choice) {
            case PickForm.Choice.New(var type) ->
                show(words.get("editor.new", words.get("type." + type)), Optional.empty());
            case PickForm.Choice.Entry(Candidates.Candidate candidate) ->
                show(candidate.entity().label(), Optional.of(about(candidate)));
        }
    }

    private void show(String title, Optional<String> about) {
        name.setText(title);
        more.setText(about.orElse(""));
        lines.getChildren().setAll(about.isPresent() ? List.of(name, more) : List.of(name));
        setAccessibleText(about.map(line -> title + ", " + line).orElse(title));
    }

    private String about(Candidates.Candidate candidate) {
        Entity entity = candidate.entity();
        String type = words.get("type." + entity.type());
        Optional<String> office =
                entity.offices().stream().findFirst().map(Office::title).or(entity::scopeNote);
        return office.map(post -> words.get("editor.candidate.office", type, post, candidate.articles()))
                .orElseGet(() -> words.get("editor.candidate", type, candidate.articles()));
    }
}
