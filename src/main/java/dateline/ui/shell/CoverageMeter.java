package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.search.Coverage;
import dateline.ui.text.Words;
import dateline.workspace.IndexReport;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How much of the archive can be searched: one line at the foot, and above it, when asked for, the figures, what is missing
 * and what mends it.
 */
final class CoverageMeter extends VBox {
    private static final int MOST_LINES = 8;

    private final Words words;
    private final Acts acts;
    private final Hyperlink line = new Hyperlink();
    private Optional<IndexReport> indexed = Optional.empty();
    private Optional<Coverage> measured = Optional.empty();

    /** What mends a gap. */
    interface Acts {
        /** Reads the files that are not read yet. */
        void read();

        /** Reads the index back, and has the answer {@linkplain CoverageMeter#measured measured}. */
        void measure();

        /** Makes the index anew. */
        void rebuild();

        /** Opens an article. */
        void open(ArticleId article);
    }

    CoverageMeter(Words words, Acts acts) {
        this.words = words;
        this.acts = acts;
        setId("coverage");
        getStyleClass().add("coverage");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        line.setId("coverage-line");
        line.getStyleClass().add("coverage-line");
        line.setOnAction(event -> toggle());
        say(words.get("coverage.unknown"), Feather.CIRCLE, false);
    }

    /** The line at the foot. */
    Hyperlink line() {
        return line;
    }

    /** Shows the figures, or hides them again; has them measured when they are not known. */
    void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            fill();
            if (indexed.isPresent() && measured.isEmpty()) {
                acts.measure();
            }
        }
    }

    /** Is told that work has begun: while files are read, what was measured before is no longer so. */
    void begun(Foot.Work work) {
        if (work == Foot.Work.READING) {
            indexed = Optional.empty();
            measured = Optional.empty();
            told(0, 0);
            fill();
        }
    }

    /** Is told how far reading is. */
    void told(long done, long total) {
        if (indexed.isEmpty()) {
            say(CoverageSentence.reading(done, total, words), Feather.CIRCLE, false);
        }
    }

    /** Is told that reading failed, or reading back. */
    void notMeasured() {
        if (measured.isEmpty()) {
            say(words.get("coverage.failed"), Feather.ALERT_TRIANGLE, true);
            fill();
        }
    }

    /** Shows what is in the index; nothing is claimed of its characters yet. */
    void indexed(IndexReport report) {
        indexed = Optional.of(report);
        measured = Optional.empty();
        say(
                CoverageSentence.counted(report, words),
                report.filesLeft() == 0 ? Feather.CIRCLE : Feather.ALERT_TRIANGLE,
                report.filesLeft() > 0);
        fill();
    }

    /** Shows what was measured of the index as it was last said to be. */
    void measured(Coverage coverage) {
        indexed.ifPresent(report -> {
            measured = Optional.of(coverage);
            boolean whole = CoverageSentence.isWhole(report, coverage);
            say(CoverageSentence.of(report, coverage, words), whole ? Feather.CHECK : Feather.ALERT_TRIANGLE, !whole);
            fill();
        });
    }

    private void say(String sentence, Feather sign, boolean trouble) {
        line.setText(sentence);
        line.setGraphic(new FontIcon(sign));
        line.setAccessibleText(words.get("coverage.accessible", sentence));
        line.getStyleClass().remove("trouble");
        if (trouble) {
            line.getStyleClass().add("trouble");
        }
    }

    private void fill() {
        getChildren().clear();
        measured.ifPresent(coverage -> {
            getChildren().add(text(CoverageSentence.figures(coverage, words)));
            coverage.gaps().stream()
                    .limit(MOST_LINES)
                    .forEach(gap -> getChildren().add(link(gap)));
        });
        indexed.ifPresent(report -> {
            if (!report.problems().isEmpty()) {
                getChildren()
                        .add(text(
                                words.get("coverage.problems", report.problems().size())));
            }
        });
        var buttons = new HBox(button("coverage-read", "coverage.read", acts::read));
        buttons.getChildren().add(button("coverage-rebuild", "coverage.rebuild", acts::rebuild));
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("card-buttons");
        getChildren().add(buttons);
    }

    private Label text(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("coverage-text");
        return label;
    }

    private Hyperlink link(Coverage.Gap gap) {
        var link = new Hyperlink(
                words.get("coverage.gap", gap.article().value(), gap.stored() - gap.indexed(), gap.stored()));
        link.getStyleClass().add("coverage-gap");
        link.setOnAction(event -> acts.open(gap.article()));
        return link;
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button(words.get(key));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }
}
