package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing a stretch of time by mouse and keys. */
final class YearStripTest {
    @TempDir
    Path data;

    private WindowDriver window;

    @BeforeEach
    void open() throws WorkspaceFault {
        window = WindowDriver.open(data);
        window.until("the years are shown", () -> bars().size() > 2);
    }

    @AfterEach
    void close() throws WorkspaceFault {
        window.close();
    }

    private List<Node> bars() {
        return window.shown("#year-strip .year-bar");
    }

    private void stroke(Node from, Node to) {
        Fx.run(() -> {
            var robot = new Robot();
            move(robot, from);
            robot.mousePress(MouseButton.PRIMARY);
            move(robot, to);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private static void move(Robot robot, Node to) {
        Bounds bounds = to.localToScreen(to.getBoundsInLocal());
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void aStrokeOfTheMouseIncludesAllFromItsBeginningToItsEnd() {
        String all = window.words("#count");
        List<Node> bars = bars();
        stroke(bars.getFirst(), bars.get(1));
        window.until("fewer are found", () -> !window.words("#count").equals(all));
        assertThat(window.shownWords(".chip-include"))
                .singleElement()
                .asString()
                .contains("..");
    }

    @Test
    void aClickOnAYearShowsItsMonths() {
        window.click(bars().getFirst());
        window.until(
                "the months are shown",
                () -> window.shownWords("#year-strip .year-label").stream()
                        .allMatch(label -> label.matches("\\d{4}-\\d\\d")));
        assertThat(window.shown(".chip-include")).hasSize(1);
    }

    @Test
    void theArrowsAndEnterChooseAStretch() {
        Node strip = window.node("#year-strip");
        Fx.run(strip::requestFocus);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.SHIFT, KeyCode.RIGHT);
        window.press(KeyCode.SHIFT, KeyCode.RIGHT);
        window.press(KeyCode.ENTER);
        window.until(
                "a stretch is included",
                () -> window.shownWords(".chip-include").stream().anyMatch(label -> label.contains("..")));
    }
}
