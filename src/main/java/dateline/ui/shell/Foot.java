package dateline.ui.shell;

import dateline.archive.Problem;
import dateline.ui.text.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of the window: how much can be searched, what is wrong in the archive, and how far long work is. */
final class Foot extends VBox {
    private static final double ROW = 26;
    private static final int ROWS = 8;
    private static final double SOON = 0.3;

    private final Words words;
    private final ProgressBar bar = new ProgressBar();
    private final Label progress = new Label();
    private final Button cancel = new Button();
    private final Hyperlink problems = new Hyperlink();
    private final ListView<Problem> list = new ListView<>();
    private final HBox working = new HBox();
    private final CoverageMeter coverage;
    private long begun;

    /** Work that takes long. */
    enum Work {
        /** Reading files that changed. */
        READING,
        /** Indexing again the articles that corrections touched. */
        SETTLING,
        /** Making a dossier, or an archive of one. */
        DOSSIER,
        /** Writing notes into a file. */
        EXPORT
    }

    Foot(Words words, CoverageMeter coverage) {
        this.words = words;
        this.coverage = coverage;
        setId("foot");
        getStyleClass().add("foot");
        progress.setId("progress");
        cancel.setId("cancel-work");
        cancel.setText(words.get("work.cancel"));
        cancel.getStyleClass().add("flat-button");
        bar.getStyleClass().add("work-bar");
        working.getStyleClass().add("foot-line");
        working.setAlignment(Pos.CENTER_LEFT);
        working.getChildren().addAll(bar, progress, cancel);
        problems.setId("problems");
        problems.getStyleClass().add("problems-link");
        problems.setOnAction(event -> show(list, !list.isVisible()));
        list.setId("problem-list");
        list.getStyleClass().add("problem-list");
        list.setFixedCellSize(ROW);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(coverage.line(), space, problems);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("foot-coverage");
        getChildren().addAll(coverage, list, line, working);
        show(working, false);
        show(problems, false);
        show(list, false);
    }

    /** How much of the archive can be searched. */
    CoverageMeter coverage() {
        return coverage;
    }

    /** Remembers that work has begun, and shows it when it is not over soon; nanos tell when, in {@link System#nanoTime()}. */
    void begin(Work work, Runnable stop, long nanos) {
        begun = nanos;
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setText(words.get("work.begins." + work));
        cancel.setOnAction(event -> stop.run());
    }

    /** Shows how far work is. Each step of a dossier counts other things, so that only its share is shown. */
    void tell(Work work, long done, long total, long nanos) {
        if (work == Work.DOSSIER) {
            show(work, total == 0 ? 0 : done * 100 / total, total == 0 ? 0 : 100, nanos);
        } else {
            show(work, done, total, nanos);
        }
    }

    private void show(Work work, long done, long total, long nanos) {
        double seconds = Math.max(0.001, (nanos - begun) / 1e9);
        show(working, working.isVisible() || seconds > SOON);
        if (work == Work.READING || work == Work.SETTLING) {
            coverage.told(done, total);
        }
        long rate = Math.round(done / seconds);
        if (total > 0) {
            bar.setProgress(done / (double) total);
            long left = rate == 0 ? 0 : (total - done) / rate;
            progress.setText(words.get("work.of." + work, done, total, rate, left));
        } else {
            progress.setText(words.get("work.so.far." + work, done, rate));
        }
    }

    /** Shows that work has ended. */
    void rest() {
        show(working, false);
    }

    /** Shows what is wrong in the archive. */
    void list(List<Problem> found) {
        list.getItems().setAll(found);
        list.setPrefHeight(Math.min(found.size(), ROWS) * ROW + 2);
        list.setMinHeight(USE_PREF_SIZE);
        problems.setText(words.get("problems", found.size()));
        show(problems, !found.isEmpty());
        show(list, list.isVisible() && !found.isEmpty());
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
