package dateline.ui.shell;

import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One line at the foot that says what was done, with a way back; goes by itself. */
final class Toast extends HBox {
    private static final Duration STAYS = Duration.ofSeconds(8);

    private final JobRunner runner;
    private final Lane staying = new Lane();
    private final Label label = new Label();
    private final Button back = new Button();

    Toast(JobRunner runner) {
        this.runner = runner;
        setId("toast");
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        back.setId("toast-undo");
        back.getStyleClass().add("toast-button");
        getChildren().addAll(label, back);
        setVisible(false);
    }

    /** Says what was done. */
    void say(String sentence) {
        label.setText(sentence);
        back.setVisible(false);
        back.setManaged(false);
        stay();
    }

    /** Says what was done, and offers to take it back. */
    void offer(String sentence, String words, Runnable takeBack) {
        say(sentence);
        back.setText(words);
        back.setVisible(true);
        back.setManaged(true);
        back.setOnAction(event -> {
            hide();
            takeBack.run();
        });
    }

    void hide() {
        staying.clear();
        setVisible(false);
    }

    private void stay() {
        setVisible(true);
        runner.after(staying, STAYS, () -> setVisible(false));
    }
}
