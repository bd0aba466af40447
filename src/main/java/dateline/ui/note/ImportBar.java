package dateline.ui.note;

import dateline.ui.text.IconButton;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A line that tells how far it is that notes are brought in, and what became of them. */
final class ImportBar extends HBox {
    private static final int MOST_PROBLEMS = 3;

    private final Words words;
    private final Label sentence = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button conflicts = new Button();

    ImportBar(ImportModel model, Words words, Runnable showConflicts) {
        this.words = words;
        setId("notebook-import-bar");
        getStyleClass().add("import-bar");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        sentence.setId("import-report");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        bar.managedProperty().bind(bar.visibleProperty());
        conflicts.setId("import-conflicts");
        conflicts.setText(words.get("import.show.conflicts"));
        conflicts.getStyleClass().add("toast-button");
        conflicts.setMinWidth(USE_PREF_SIZE);
        conflicts.managedProperty().bind(conflicts.visibleProperty());
        conflicts.setOnAction(event -> {
            conflicts.setVisible(false);
            showConflicts.run();
        });
        getChildren()
                .addAll(
                        bar,
                        sentence,
                        conflicts,
                        IconButton.of("import-dismiss", Feather.X, words.get("import.dismiss"), model::dismiss));
        model.state().subscribe(this::show);
    }

    private void show(ImportState state) {
        setVisible(!(state instanceof ImportState.Idle));
        bar.setVisible(state instanceof ImportState.Reading);
        conflicts.setVisible(false);
        switch (state) {
            case ImportState.Idle idle -> sentence.setText("");
            case ImportState.Reading(long done, long total) -> {
                bar.setProgress(done == 0 ? ProgressBar.INDETERMINATE_PROGRESS : done / (double) total);
                sentence.setText(words.get("import.reading", done, total));
            }
            case ImportState.Failed(String why) -> sentence.setText(why);
            case ImportState.Done(NoteImport report) -> {
                sentence.setText(report(report));
                conflicts.setVisible(report.conflicts() > 0);
            }
        }
    }

    private String report(NoteImport report) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("import.report", report.added(), report.changed(), report.conflicts(), report.same()));
        report.problems().stream().limit(MOST_PROBLEMS).forEach(lines::add);
        if (report.problems().size() > MOST_PROBLEMS) {
            lines.add(words.get("import.more.problems", report.problems().size() - MOST_PROBLEMS));
        }
        return String.join("\n", lines);
    }
}
